#include "uaparse/extract/values/subject_names.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::TextCase;

class SubjectNames : public testing::TestWithParam<TextCase> {};

// `Anton Zorin (m) 45 | group five others`; a text of the age that is no number in quotes.
TEST_P(SubjectNames, AreTakenApart) {
  const std::string& text = GetParam().input;
  const auto at = [&](const Stretch& part) {
    return text.substr(part.begin, part.end - part.begin);
  };
  std::string got;
  for (const PrintedSubject& subject : split_subjects(text, test::english())) {
    got += (got.empty() ? "" : " | ") + std::string(subject.is_group ? "group " : "");
    got += at(subject.name);
    got += subject.mark ? " (" + at(*subject.mark) + ")" : "";
    if (subject.age) {
      got +=
          subject.years > 0 ? " " + std::to_string(subject.years) : " '" + at(*subject.age) + "'";
    }
  }
  EXPECT_EQ(got, GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, SubjectNames,
    testing::Values(TextCase{"One", "Anton Zorin", "Anton Zorin"},
                    TextCase{"And", "Anton Zorin and Lena Orlova", "Anton Zorin | Lena Orlova"},
                    TextCase{"Ampersand", "Anton Zorin & Lena Orlova", "Anton Zorin | Lena Orlova"},
                    TextCase{"CommaAndAnd", "Anton Zorin, Lena Orlova and Ravi Belu",
                             "Anton Zorin | Lena Orlova | Ravi Belu"},
                    TextCase{"SerialComma", "Anton Zorin, Lena Orlova, and Ravi Belu",
                             "Anton Zorin | Lena Orlova | Ravi Belu"},
                    TextCase{"Semicolons", "Anton Zorin; Lena Orlova", "Anton Zorin | Lena Orlova"},
                    TextCase{"FinalPoint", "Anton Zorin.", "Anton Zorin"},
                    TextCase{"Capitals", "ANTON ZORIN, LENA ORLOVA", "ANTON ZORIN | LENA ORLOVA"},
                    TextCase{"SingleWords", "Anton, Lena", "Anton | Lena"},
                    TextCase{"OnePerLine", "Anton Zorin (m) Lena Orlova (f)",
                             "Anton Zorin (m) | Lena Orlova (f)"},
                    TextCase{"Empty", "", ""}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Spellings, SubjectNames,
    testing::Values(TextCase{"Particles", "Ana de la Cruz y Belu and Jan van der Zorin",
                             "Ana de la Cruz y Belu | Jan van der Zorin"},
                    TextCase{"Bin", "Omar bin Zorin, Lena Belu", "Omar bin Zorin | Lena Belu"},
                    TextCase{"GluedArticle", "Omar al-Zorin, Lena el-Belu and Ravi ash-Toru",
                             "Omar al-Zorin | Lena el-Belu | Ravi ash-Toru"},
                    TextCase{"Hyphen", "Marie-Claire Zorin-Belu, Lena Orlova",
                             "Marie-Claire Zorin-Belu | Lena Orlova"},
                    TextCase{"Apostrophe", "N'Golo D'Belu and Sean O’Zorin",
                             "N'Golo D'Belu | Sean O’Zorin"},
                    TextCase{"Accents", "Şükrü Zorin, Élodie Ñúñez", "Şükrü Zorin | Élodie Ñúñez"},
                    TextCase{"Titles", "Dr Anton Zorin, Sister Lena Orlova",
                             "Dr Anton Zorin | Sister Lena Orlova"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    MarksAndAges, SubjectNames,
    testing::Values(
        TextCase{"Mark", "Anton Zorin (m)", "Anton Zorin (m)"},
        TextCase{"MarkInAList", "Anton Zorin (m), Lena Orlova (f)",
                 "Anton Zorin (m) | Lena Orlova (f)"},
        TextCase{"Female", "Lena Orlova (female)", "Lena Orlova (female)"},
        TextCase{"AgedAndWork", "Anton Zorin (m), aged 45, farmer", "Anton Zorin (m) 45"},
        TextCase{"AgedWithoutComma", "Anton Zorin (m) aged 43", "Anton Zorin (m) 43"},
        TextCase{"Age", "Anton Zorin (m), age 29, Lena Orlova", "Anton Zorin (m) 29 | Lena Orlova"},
        TextCase{"YearsOld", "Anton Zorin, 45 years old, and Lena Orlova (f), 52 years old",
                 "Anton Zorin 45 | Lena Orlova (f) 52"},
        TextCase{"YearsOldWithoutComma", "Anton Zorin (m) 17 or 18 years old",
                 "Anton Zorin (m) '17 or 18'"},
        TextCase{"YearOld", "Anton Zorin, 45-year-old farmer", "Anton Zorin 45"},
        TextCase{"AgesWithoutCommasInAList",
                 "Anton Zorin aged 43 and Lena Orlova (f) 17 or 18 years old",
                 "Anton Zorin 43 | Lena Orlova (f) '17 or 18'"},
        TextCase{"TwoAges", "Anton Zorin (m), aged 17 or 18", "Anton Zorin (m) '17 or 18'"},
        TextCase{"TwoAgesInAList", "Anton Zorin, aged 17 or 18, and Lena Orlova",
                 "Anton Zorin '17 or 18' | Lena Orlova"},
        TextCase{"BareAge", "Anton Zorin, 23, and Lena Orlova, 25",
                 "Anton Zorin 23 | Lena Orlova 25"},
        TextCase{"BareAgeAndOrigin", "Anton Zorin, 47, from Belu", "Anton Zorin 47"},
        TextCase{"Work", "Anton Zorin, trade unionist", "Anton Zorin"},
        TextCase{"Relation", "Lena Orlova, his wife", "Lena Orlova"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    RemarksInBrackets, SubjectNames,
    testing::Values(
        TextCase{"SurnameNotKnown", "Anton (surname not known)", "Anton"},
        TextCase{"SurnameNotKnownWithMark", "Anton (m) (surname not known)", "Anton (m)"},
        TextCase{"SurnameNotKnownInAList", "Lena Orlova and Anton (surname not known)",
                 "Lena Orlova | Anton"},
        TextCase{"AlsoKnownAs", "Anton Zorin (also known as Toni) (m), aged 25",
                 "Anton Zorin (m) 25"},
        TextCase{"Released", "Anton Zorin (released), Lena Orlova", "Anton Zorin | Lena Orlova"},
        TextCase{"ListInside", "Anton Zorin (Toni, or Tony), Lena Orlova",
                 "Anton Zorin | Lena Orlova"},
        TextCase{"NotClosed", "Anton Zorin (m", "Anton Zorin (m)"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Groups, SubjectNames,
    testing::Values(
        TextCase{"AtLeast", "At least nine North Koreans", "group At least nine North Koreans"},
        TextCase{"Number", "Eleven men", "group Eleven men"},
        TextCase{"Digits", "35 families", "group 35 families"},
        TextCase{"Others", "Anton Zorin, Lena Orlova and five others",
                 "Anton Zorin | Lena Orlova | group five others"},
        TextCase{"AndOthers", "Anton Zorin and others", "Anton Zorin | group others"},
        TextCase{"Unnamed", "Four other men, unnamed", "group Four other men, unnamed"},
        TextCase{"Communities", "Members of the Ashan and Belu communities",
                 "group Members of the Ashan and Belu communities"},
        TextCase{"Places", "Villagers of Belu, Ashan and Toru",
                 "group Villagers of Belu, Ashan and Toru"},
        TextCase{"Members", "Anton Zorin and other members of the Belu union",
                 "Anton Zorin | group other members of the Belu union"},
        TextCase{"Family", "Anton Zorin and his family", "Anton Zorin | group his family"}),
    test::case_name);

}  // namespace
}  // namespace uaparse
