#include "uaparse/extract/values/phone_numbers.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::TextCase;

class PhoneNumbers : public testing::TestWithParam<TextCase> {};

// Numbers and `[remarks]`, a blank bar between two.
TEST_P(PhoneNumbers, AreToldFromRemarks) {
  const std::string& text = GetParam().input;
  std::string got;
  for (const PrintedPhone& phone : split_phone_numbers(text, test::english())) {
    got += got.empty() ? "" : " | ";
    got += phone.number.empty() ? "[" + text.substr(phone.begin, phone.end - phone.begin) + "]"
                                : phone.number;
  }
  EXPECT_EQ(got, GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Single, PhoneNumbers,
    testing::Values(TextCase{"AsPrinted", "+504 2220 44352", "+504 2220 44352"},
                    TextCase{"FinalPoint", "+977 1 555 0100.", "+977 1 555 0100"},
                    TextCase{"Hyphens", "+977-1-555-0100", "+977-1-555-0100"},
                    TextCase{"BlankBehindPlus", "+ 52 5 515 1794", "+52 5 515 1794"},
                    TextCase{"BracketedPrefix", "(00 202) 2577 4716", "+202 2577 4716"},
                    TextCase{"DoubleZero", "00 977 1 555 0100", "+977 1 555 0100"},
                    TextCase{"NorthAmericanPrefix", "011 977 1 555 0100", "+977 1 555 0100"},
                    TextCase{"TrunkZero", "+41 (0)22 555 0100", "+41 (0)22 555 0100"},
                    TextCase{"UnitedStates", "202 298 5700", "202 298 5700"},
                    TextCase{"UnitedStatesWithOne", "1 202 298 5700", "1 202 298 5700"},
                    TextCase{"UnitedStatesBrackets", "(202) 298 5700", "(202) 298 5700"},
                    TextCase{"London", "0207 229 6412", "0207 229 6412"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Tails, PhoneNumbers,
    testing::Values(
        TextCase{"Or", "+973 276765 or 290526", "+973 276765 | +973 290526"},
        TextCase{"OrWithBlanks", "+ 52 5 515 1794 or 542 1648", "+52 5 515 1794 | +52 5 542 1648"},
        TextCase{"CapitalOr", "+973 276765 OR 290526", "+973 276765 | +973 290526"},
        TextCase{"Slash", "+977 1 555 0100/0101", "+977 1 555 0100 | +977 1 555 0101"},
        TextCase{"TooShort", "+977 1 555 0100/12", "+977 1 555 0100 | [12]"},
        TextCase{"NotANationalNumber", "202 298 5700 or 298 5701", "202 298 5700 | 298 5701"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Several, PhoneNumbers,
    testing::Values(TextCase{"Semicolon", "+977 1 555 0100; +977 1 555 0101",
                             "+977 1 555 0100 | +977 1 555 0101"},
                    TextCase{"Comma", "+977 1 555 0100 , +977 1 555 0101",
                             "+977 1 555 0100 | +977 1 555 0101"},
                    TextCase{"SlashAndBar", "+977 1 555 0100 / +977 1 555 0101 | +977 1 555 0102",
                             "+977 1 555 0100 | +977 1 555 0101 | +977 1 555 0102"},
                    TextCase{"OnlyABlank", "+977 1 555 0100 +977 1 555 0101",
                             "+977 1 555 0100 | +977 1 555 0101"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Remarks, PhoneNumbers,
    testing::Values(
        TextCase{"KeepTrying", "+977 1 555 0100 (please keep trying)",
                 "+977 1 555 0100 | [(please keep trying)]"},
        TextCase{"Before", "(via Ministry of Interior) +977 1 555 0100",
                 "[(via Ministry of Interior)] | +977 1 555 0100"},
        TextCase{"CommaInRemark", "+977 1 555 0100 (if a voice answers, ask for the fax)",
                 "+977 1 555 0100 | [(if a voice answers, ask for the fax)]"},
        TextCase{"CommaInRemarkWithoutBrackets", "+977 1 555 0100, if a voice answers, say fax",
                 "+977 1 555 0100 | [if a voice answers, say fax]"},
        TextCase{"Extension", "+977 1 555 0100 ext. 12", "+977 1 555 0100 | [ext. 12]"},
        TextCase{"ExtensionsInAList", "+977 1 555 0100 ext 12 or 13",
                 "+977 1 555 0100 | [ext 12 or 13]"},
        TextCase{"ExtensionX", "202 298 5700 x 212", "202 298 5700 | [x 212]"},
        TextCase{"BracketBehindABracketOfDigits", "(202) 298 5700 (mornings) (202) 298 5701",
                 "(202) 298 5700 | [(mornings)] | (202) 298 5701"},
        TextCase{"None", "no fax", "[no fax]"}, TextCase{"TooFewDigits", "1234", "[1234]"},
        TextCase{"TooManyDigits", "1234567890 1234567890", "[1234567890 1234567890]"},
        TextCase{"Empty", "", ""}),
    test::case_name);

// In time that grows with the square of the text this would take minutes.
TEST(PhoneNumbers, AreReadInLinearTime) {
  const std::string brackets(500000, '(');
  EXPECT_EQ(split_phone_numbers(brackets, test::english()).size(), 1U);
  std::string signs;
  while (signs.size() < 500000) {
    signs += " +";
  }
  EXPECT_EQ(split_phone_numbers(signs, test::english()).size(), 1U);
}

}  // namespace
}  // namespace uaparse
