#include "uaparse/extract/page_title.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::dump;
using test::TextCase;

// A page of a section with these first lines.
Record page_with(const std::string& top) {
  return test::record_of(
      top +
      "\n\n"
      "Villagers of Belu could lose their homes on September 21. In UA 93.17 they were warned.\n\n"
      "1) TAKE ACTION\n"
      "Write a letter, send an email, call, fax or tweet:\n"
      "* Urging the authorities to stop the eviction.\n"
      "Contact these two officials by 14 September, 2017:\n"
      "Minister of Justice\nMr. Anton Zorin\n12 River Street\nKathmandu\nNepal\n"
      "Fax: +977 1 555 0100\nSalutation: Dear Minister\n"
      "2) LET US KNOW YOU TOOK ACTION\n");
}

class PageTitles : public testing::TestWithParam<TextCase> {};

TEST_P(PageTitles, GiveTitleNumberCountryAndDate) {
  const Record record = page_with(GetParam().input);
  EXPECT_EQ(std::string(name(record.kind.value)) + " | " + dump(record.title) + " | " +
                dump(record.ua_number) + " | " + dump(record.country) + " | " +
                dump(record.issued) + " | " + dump(record.deadline),
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, PageTitles,
    testing::Values(
        TextCase{"First", "Urgent Action: Villagers Face Eviction (Nepal: UA 24.17)\nJuly 31, 2017",
                 "urgent-action | Villagers Face Eviction | 24/17 | Nepal | 2017-07-31 | "
                 "2017-09-14"},
        TextCase{"Update",
                 "Urgent Action Update: Villagers Evicted (Nepal: UA 24.17)\n\nJuly 31, 2017",
                 "update | Villagers Evicted | 24/17 | Nepal | 2017-07-31 | 2017-09-14"},
        TextCase{
            "TitleOverTwoLines",
            "Home  News\n\nUrgent Action: Villagers Face Eviction\nFrom Belu (Nepal: UA 24.17)\n"
            "July 31, 2017",
            "urgent-action | Villagers Face Eviction From Belu | 24/17 | Nepal | 2017-07-31 | "
            "2017-09-14"},
        TextCase{"NumberAlone", "Urgent Action: Villagers Face Eviction (UA 229/15)",
                 "urgent-action | Villagers Face Eviction | 229/15 | null | null | 2017-09-14"},
        TextCase{"NoBracket", "Urgent Action: villagers face\neviction from their homes",
                 "urgent-action | villagers face eviction from their homes | null | null | null | "
                 "2017-09-14"}),
    test::case_name);

}  // namespace
}  // namespace uaparse
