#include "uaparse/extract/related.h"

#include <gtest/gtest.h>

#include "test/support/document_text.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;

Record with_closing(const std::string& sentence) {
  DocumentText document;
  document.closing += "\n\n" + sentence;
  return test::record_of(document);
}

TEST(Related, IsTheLinkOfAnUpdate) {
  const Record record = with_closing(
      "This is the second update of UA 50/12. Further information: www.amnesty.example/a/ASA31/1");
  EXPECT_EQ(record.kind.value, Kind::kUpdate);
  ASSERT_EQ(record.related.size(), 1U);
  EXPECT_EQ(dump(record.related.front().url), "www.amnesty.example/a/ASA31/1");
}

TEST(Related, LinkMayFollowOnTheNextLine) {
  const Record record = with_closing(
      "This is the second update of UA 50/12. Further information:\n"
      "https://amnesty.example/library/ASA31.");
  ASSERT_EQ(record.related.size(), 1U);
  EXPECT_EQ(dump(record.related.front().url), "https://amnesty.example/library/ASA31");
}

Record with_previous_link(const std::string& lines) {
  DocumentText document;
  document.additional = "LINK TO PREVIOUS UA:" + lines + "\n\nBACKGROUND INFORMATION\nNone.";
  return test::record_of(document);
}

TEST(Related, LinkToThePreviousMayBeBroken) {
  for (const std::string start : {" ", "\n", "\n\n"}) {
    const Record record = with_previous_link(start + "https://amnesty.example/2017/\nen/");
    ASSERT_EQ(record.related.size(), 1U) << start;
    EXPECT_EQ(dump(record.related.front().url), "https://amnesty.example/2017/en/") << start;
  }
}

TEST(Related, LinkToThePreviousEndsAboveABlankLine) {
  for (const std::string start : {" ", "\n", "\n\n"}) {
    const Record record = with_previous_link(start + "https://amnesty.example/2017/en/\n\n1");
    ASSERT_EQ(record.related.size(), 1U) << start;
    EXPECT_EQ(dump(record.related.front().url), "https://amnesty.example/2017/en/") << start;
  }
}

TEST(Related, SentenceMayBreakAnywhere) {
  const Record record = with_closing("This is the\nsecond update of UA 50/12.");
  EXPECT_EQ(record.kind.value, Kind::kUpdate);
  EXPECT_TRUE(record.related.empty());
}

TEST(Related, NumberOfTheCaseComesFromTheSentenceWithoutAHeader) {
  DocumentText document;
  document.header.clear();
  document.foot.clear();
  document.closing += "\n\nThis is the third update of UA 235/11.";
  EXPECT_EQ(dump(test::record_of(document).ua_number), "235/11");
}

TEST(Related, IsNothingInAFirstUrgentAction) {
  const Record record = with_closing("Further information: www.amnesty.example/a");
  EXPECT_EQ(record.kind.value, Kind::kUrgentAction);
  EXPECT_TRUE(record.related.empty());
}

}  // namespace
}  // namespace uaparse
