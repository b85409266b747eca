#include "uaparse/extract/languages.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::TextCase;

class Languages : public testing::TestWithParam<TextCase> {};

// `en ar, own yes`.
TEST_P(Languages, AreReadInTheirOrder) {
  DocumentText document;
  document.write_in = GetParam().input + "\n\n* Urging the authorities to publish it in French;";
  const Record record = test::record_of(document);
  std::string got;
  for (const auto& tag : record.write_in) {
    got += tag.value + " ";
  }
  got += record.own_language ? record.own_language->value ? "own yes" : "own no" : "own null";
  EXPECT_EQ(got, GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Languages,
    testing::Values(
        TextCase{"One", "Please write immediately in Spanish or your own language:", "es own yes"},
        TextCase{"Either",
                 "Please write immediately either in English, Arabic or in your own language:",
                 "en ar own yes"},
        TextCase{"AndOr",
                 "Please write immediately in Arabic, French and English or in your own language:",
                 "ar fr en own yes"},
        TextCase{"OrOr",
                 "Please write immediately in French, English or Arabic or in your own language:",
                 "fr en ar own yes"},
        TextCase{"Four",
                 "PLEASE WRITE IMMEDIATELY in Arabic, English, French or your own language:",
                 "ar en fr own yes"},
        TextCase{"Numbered",
                 "1) Please write immediately in English, Persian or your own language:",
                 "en fa own yes"},
        TextCase{"RecommendedAction",
                 "RECOMMENDED ACTION: Please send telegrams/telexes/faxes/express/airmail letters\n"
                 "in French, English or your own language:",
                 "fr en own yes"},
        TextCase{
            "HeadingAlone",
            "RECOMMENDED ACTION\nPlease send faxes in Spanish or your own language:", "es own yes"},
        TextCase{
            "MeansWithoutLanguages",
            "FURTHER RECOMMENDED ACTION: Please send telegrams/faxes/airmail letters:", "own null"},
        TextCase{"Label", "PREFERRED LANGUAGE TO ADDRESS TARGET: French or English.",
                 "fr en own no"},
        TextCase{"LabelAndSentence",
                 "PREFERRED LANGUAGE TO ADDRESS TARGET: French.\n"
                 "You can also write in your own language.",
                 "fr own yes"},
        TextCase{"LabelAndValueBelow", "PREFERRED LANGUAGE TO ADDRESS TARGET:\nHaitian Creole",
                 "ht own no"},
        TextCase{"KnownToIcuAlone",
                 "Please write immediately in Faroese or your own language:", "fo own yes"},
        TextCase{"WithoutOwn", "Please write immediately in English or Russian:", "en ru own no"},
        TextCase{"OwnOnly", "Please write immediately in your own language:", "own yes"},
        TextCase{"Broken", "Please write immediately in English, Chinese or\nyour own language:",
                 "en zh own yes"},
        TextCase{"TwoWords",
                 "Please write immediately in Haitian Creole or French:", "ht fr own no"},
        TextCase{"UnknownLanguage",
                 "Please write immediately in English, Strelsavian or your own language:",
                 "en own yes"}),
    test::case_name);

TEST(Languages, AreNullWhenTheDocumentSaysNothing) {
  DocumentText document;
  document.write_in = "Please ask the authorities to stop. The French embassy was told.";
  const Record record = test::record_of(document);
  EXPECT_TRUE(record.write_in.empty());
  EXPECT_FALSE(record.own_language.has_value());
}

}  // namespace
}  // namespace uaparse
