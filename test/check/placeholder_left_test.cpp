#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    PlaceholderLeft, RuleFinds,
    testing::ValuesIn(cases(
        "placeholder-left",
        {RuleCase{"Insert",
                  with<std::string>(&DocumentText::body,
                                    "The family of [INSERT NAME] has not seen a lawyer."),
                  "1:7 ", ""},
         RuleCase{"InsertWithBlank",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\n[ please insert address ]\nNepal"),
                  "1:17 ", ""},
         RuleCase{
             "BracketedWord",
             with<std::string>(&DocumentText::recipients, "Minister of Justice\n[Name]\nNepal"),
             "1:17 ", ""},
         RuleCase{"CrossesForAName", with<std::string>(&DocumentText::names, "Name: XXX"), "2:35 ",
                  ""},
         RuleCase{"NameWithheld",
                  with<std::string>(&DocumentText::names, "Name: Anton [name withheld]"), "", ""},
         RuleCase{"Month",
                  with<std::string>(&DocumentText::appeals,
                                    "PLEASE SEND APPEALS BEFORE XX MONTH 2012 TO:"),
                  "1:14 ", ""},
         RuleCase{"DayAlone",
                  with<std::string>(&DocumentText::appeals,
                                    "PLEASE SEND APPEALS BEFORE XX APRIL 2012 TO:"),
                  "1:14 ", ""},
         RuleCase{
             "ToBeConfirmed",
             with<std::string>(&DocumentText::recipients, "Minister of Justice\nNepal\nFax: TBC"),
             "1:18 ", ""},
         RuleCase{
             "Index",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/XXX/2012 Nepal Date: 28 February 2012"),
             "1:1 ", ""},
         RuleCase{"Filler",
                  with<std::string>(&DocumentText::summary, "Lorem ipsum dolor sit amet."), "1:5 ",
                  ""},
         RuleCase{"RowOfTheForm",
                  with<std::string>(
                      &DocumentText::closing,
                      "Also send copies to diplomatic representatives accredited to your country. "
                      "Please insert local\ndiplomatic addresses below:\nName Address 1 Address 2 "
                      "Address 3 Fax Fax number Email Email address Salutation Salutation"),
                  "", ""},
         RuleCase{"Numeral",
                  with<std::string>(&DocumentText::body,
                                    "The XX Congress met in May, and Article XXX was passed."),
                  "", ""},
         RuleCase{
             "Bank",
             with<std::string>(&DocumentText::body,
                               "Its founder ran the TBC Bank; the date is yet to be confirmed."),
             "", ""},
         RuleCase{"EditorsBrackets",
                  with<std::string>(&DocumentText::body,
                                    "They said: [we] were told to insert [the] card."),
                  "", ""},
         RuleCase{"Clock", with<std::string>(&DocumentText::body, "At 10:00 May 5 was still far."),
                  "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
