#include "uaparse/segment/implicit_headings.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {
namespace {

struct Case {
  const char* name;
  const char* rows;
  const char* want;  // `label text-of-its-line`, one a line
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

std::string dump_implicit_headings(const std::string& rows) {
  const Document document = test::build_document({test::draw_rows(rows)});
  const std::vector<Line> lines = build_lines(document);
  const std::optional<Segmentation> segmentation = segment(lines, compiled_knowledge());
  if (!segmentation) {
    return "refused";
  }
  std::string result;
  for (const Heading& heading : segmentation->headings) {
    if (heading.label == Label::kActionsEnd || heading.label == Label::kLetterCell ||
        heading.label == Label::kLetterRest) {
      result += std::string(kLabelNames[static_cast<std::size_t>(heading.label)]) + " " +
                segmentation->lines[heading.line].line->text + "\n";
    }
  }
  return result;
}

class ActionsEnd : public testing::TestWithParam<Case> {};

TEST_P(ActionsEnd, IsWhereAddresseesBeginWithoutALabel) {
  const std::string head =
      "EXTERNAL AI Index: AFR 54/30/93\nUA 213/93 Fear of torture 25 June 1993\n"
      "SUDAN: Ola Berg\n\nHe was taken from his home in Strelsau by men in plain clothes.\n\n"
      "RECOMMENDED ACTION: Please send telegrams in English or your own language:\n";
  const std::string foot =
      "\nCOPIES TO: diplomatic representatives of Sudan accredited to your country.\n"
      "PLEASE SEND APPEALS IMMEDIATELY. Check with your section office after 1 August 1993.\n";
  EXPECT_EQ(dump_implicit_headings(head + GetParam().rows + foot), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, ActionsEnd,
    testing::Values(
        Case{"BelowABlankLine", R"(- asking for his release;
- urging an inquiry.

Minister of Justice
Faxes: +00 1 234
)",
             "actions_end Minister of Justice\n"},
        Case{"WithoutABlankLine", R"(- asking for his release;
- urging an inquiry.
Minister of Justice
Faxes: +00 1 234
)",
             "actions_end Minister of Justice\n"},
        Case{
            "BehindAWrappedItem",
            R"(- asking for an inquiry into the report that he was beaten, and that the results of it
be made public;
- urging that he be allowed to see a lawyer and a doctor of his own choice, Mr. A. Zorin or
Ms. Belu, without delay.
Minister of Justice
Faxes: +00 1 234
)",
            "actions_end Minister of Justice\n"},
        Case{"AnItemWithoutAPoint", R"(- asking for his release
- urging an inquiry
Minister of Justice
Faxes: +00 1 234
)",
             "actions_end Minister of Justice\n"},
        Case{"NumberedAddressees", R"(- asking for his release.
1) Minister of Justice
Faxes: +00 1 234
2) Attorney General
Faxes: +00 1 236
)",
             "actions_end 1) Minister of Justice\n"},
        Case{"BelowARequest", R"(- asking for his release.
If possible, please organize appeals from lawyers.
Minister of Justice
Faxes: +00 1 234
)",
             "actions_end If possible, please organize appeals from lawyers.\n"},
        Case{"ARemarkWithAStarBelow", R"(- asking for his release.

Minister of Justice
Faxes: +00 1 234
* in working hours only
)",
             "actions_end Minister of Justice\n"},
        Case{"ALabelOpensThem", R"(- asking for his release.

APPEALS TO:
Minister of Justice
Faxes: +00 1 234
)",
             ""},
        Case{"NobodyToWriteTo", R"(- asking for his release.

The family thanks all who wrote.
)",
             ""},
        Case{"NoList", R"(Minister of Justice
Faxes: +00 1 234
)",
             ""}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

class LetterCell : public testing::TestWithParam<Case> {};

TEST_P(LetterCell, IsAColumnWithContactsBesideTheLetter) {
  const std::string head =
      "First UA: 61/20 Index: AFR 25/2116/2020 Ruritania Date: 15 April 2020\nURGENT ACTION\n"
      "OLA BERG AT RISK OF TORTURE\nShe was taken from her home in Strelsau on 1 April.\n\n"
      "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\n";
  const std::string foot =
      "\nADDITIONAL INFORMATION\nPREFERRED LANGUAGE TO ADDRESS TARGET: English\n";
  EXPECT_EQ(dump_implicit_headings(head + GetParam().rows + foot), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Letters, LetterCell,
    testing::Values(
        Case{"AtItsSide", R"(
Dear Minister,                            Minister of Justice
                                          Mr Anton Zorin
Ola Berg was taken from her home          12 River Street
and has not been seen by anybody          Strelsau
since. Her family is afraid.              Fax: +00 1 234

On 4 November the court said that it knew nothing of her and that nobody by this name
was being held.

Yours sincerely,
)",
             "letter_cell Minister of Justice\n"
             "letter_rest On 4 November the court said that it knew nothing of her and that nobody "
             "by this name\n"},
        Case{"AboveIt", R"(
Minister of Justice
Fax: +00 1 234

Dear Minister,

Ola Berg was taken from her home and has not been seen since.

Yours sincerely,
)",
             ""},
        Case{"ALetterInTwoColumns", R"(
Dear Minister,                            On 4 November the court said
                                          that it knew nothing of her
Ola Berg was taken from her home          and that nobody by this name
and has not been seen by anybody          was being held. Please find
since. Her family is afraid.              her and let her go.

Yours sincerely,
)",
             ""}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

}  // namespace
}  // namespace uaparse
