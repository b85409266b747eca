#include "uaparse/extract/values/subject_names.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::TextCase;

// `Anton Zorin (m) 45 | group five others`; a text of the age that is no number in quotes.
std::string dump(const std::string& text, const std::vector<PrintedSubject>& subjects) {
  const auto at = [&](const Stretch& part) {
    return text.substr(part.begin, part.end - part.begin);
  };
  std::string got;
  for (const PrintedSubject& subject : subjects) {
    got += (got.empty() ? "" : " | ") + std::string(subject.is_group ? "group " : "");
    got += at(subject.name);
    got += subject.mark ? " (" + at(*subject.mark) + ")" : "";
    got += subject.pronouns ? " [" + at(*subject.pronouns) + "]" : "";
    if (subject.age) {
      got +=
          subject.years > 0 ? " " + std::to_string(subject.years) : " '" + at(*subject.age) + "'";
    }
  }
  return got;
}

class SubjectNames : public testing::TestWithParam<TextCase> {};

TEST_P(SubjectNames, AreTakenApart) {
  const std::string& text = GetParam().input;
  EXPECT_EQ(dump(text, split_subjects(text, test::english())), GetParam().want);
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
        TextCase{"MarkAndAgeInOneBracket", "Lena Orlova (f, 27), Anton Zorin (27, m)",
                 "Lena Orlova (f) 27 | Anton Zorin (m) 27"},
        TextCase{"AgedInTheBracket", "Lena Orlova (f, aged 27)", "Lena Orlova (f) 27"},
        TextCase{"AgeAloneInBrackets", "Lena Orlova (27)", "Lena Orlova 27"},
        TextCase{"GenderWordBehindAComma", "Lena Orlova, female", "Lena Orlova (female)"},
        TextCase{"NonBinary", "Robin Belu (non-binary)", "Robin Belu (non-binary)"},
        TextCase{"Junior", "Anton Zorin, Jr., and Lena Orlova", "Anton Zorin, Jr. | Lena Orlova"},
        TextCase{"SeniorWithoutComma", "Anton Zorin Sr. (m), aged 61", "Anton Zorin Sr. (m) 61"},
        TextCase{"FinalInitial", "Anton Z., Lena Orlova", "Anton Z. | Lena Orlova"},
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
        TextCase{"PeopleWithMarks", "Residents of Belu, Lena Orlova (f), Anton Zorin (m)",
                 "group Residents of Belu | Lena Orlova (f) | Anton Zorin (m)"},
        TextCase{"Places", "Villagers of Belu, Ashan and Toru",
                 "group Villagers of Belu, Ashan and Toru"},
        TextCase{"Members", "Anton Zorin and other members of the Belu union",
                 "Anton Zorin | group other members of the Belu union"},
        TextCase{"Family", "Anton Zorin and his family", "Anton Zorin | group his family"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Pronouns, SubjectNames,
    testing::Values(TextCase{"InBrackets", "Anton Zorin (he/him), Lena Orlova (she/her)",
                             "Anton Zorin [he/him] | Lena Orlova [she/her]"},
                    TextCase{"BehindAComma", "Lena Orlova, she/her", "Lena Orlova [she/her]"},
                    TextCase{"BehindTheName", "Lena Orlova she/her and Anton Zorin he/him",
                             "Lena Orlova [she/her] | Anton Zorin [he/him]"},
                    TextCase{"WithBlanks", "Robin Belu (they / them)", "Robin Belu [they / them]"},
                    TextCase{"WithAThird", "Lena Orlova (she/her/ella)",
                             "Lena Orlova [she/her/ella]"},
                    TextCase{"OfTwo", "Anton Zorin and Ravi Belu (both he/him)",
                             "Anton Zorin | Ravi Belu [both he/him]"},
                    TextCase{"WithGender", "Robin Belu (non-binary, they/them)",
                             "Robin Belu (non-binary) [they/them]"},
                    TextCase{"OnePerLine", "Anton Zorin (he/him) Lena Orlova (she/her)",
                             "Anton Zorin [he/him] | Lena Orlova [she/her]"}),
    test::case_name);

class CaseSubjects : public testing::TestWithParam<TextCase> {};

TEST_P(CaseSubjects, AreTakenApart) {
  const std::string& text = GetParam().input;
  const auto subjects = read_case_subjects(text, test::english());
  EXPECT_EQ(subjects ? dump(text, *subjects) : "none", GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    MarksAndAges, CaseSubjects,
    testing::Values(
        TextCase{"NameAlone", "María Elena Mbeki-Dlamini", "María Elena Mbeki-Dlamini"},
        TextCase{"AgedAndWork", "Anton Zorin (m), aged 45, farmer", "Anton Zorin (m) 45"},
        TextCase{"AgedWithoutComma", "Anton Zorin (m) aged 43", "Anton Zorin (m) 43"},
        TextCase{"Age", "Anton Zorin (m), age 29", "Anton Zorin (m) 29"},
        TextCase{"BareAge", "Anton Zorin, 47, from Belu", "Anton Zorin 47"},
        TextCase{"TwoAges", "Anton Zorin (m), aged 17 or 18", "Anton Zorin (m) '17 or 18'"},
        TextCase{"Origin", "Anton Zorin (m), black, aged 48", "Anton Zorin (m) 48"},
        TextCase{"OriginInCapitals", "Anton Zorin (m), Kurdish, aged 48", "Anton Zorin (m) 48"},
        TextCase{"OriginOfAPeople", "Anton Zorin (m), Cherokee, aged 48", "Anton Zorin (m) 48"},
        TextCase{"YearsOld", "Anton Zorin (m), and Lena Orlova (f), 70 years old",
                 "Anton Zorin (m) | Lena Orlova (f) 70"},
        TextCase{"Months", "Anton Zorin (m), aged 18 months, and Lena Orlova (f)",
                 "Anton Zorin (m) '18 months' | Lena Orlova (f)"},
        TextCase{"Initials", "K. R. Belu (m), S.M. Toru (m), Mohd. Zorin (m)",
                 "K. R. Belu (m) | S.M. Toru (m) | Mohd. Zorin (m)"},
        TextCase{"GenderWord", "Lena Orlova, female", "Lena Orlova (female)"},
        TextCase{"GenderWordInBrackets", "Lena Orlova (female)", "Lena Orlova (female)"},
        TextCase{"Mixed", "Ayda Belu (f) and other members of various organizations (m+f)",
                 "Ayda Belu (f) | group other members of various organizations (m+f)"},
        TextCase{"OnlyWomenMarked", "Anton Zorin, Lena Orlova (f), Ravi Belu",
                 "Anton Zorin | Lena Orlova (f) | Ravi Belu"},
        TextCase{"SurnameInCapitals", "Mohamed MOUADDA, leader of the opposition",
                 "Mohamed MOUADDA"},
        TextCase{"Junior", "Anton Zorin, Jr., aged 45", "Anton Zorin, Jr. 45"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Remarks, CaseSubjects,
    testing::Values(
        TextCase{"Work", "Anton Zorin, trade unionist", "Anton Zorin"},
        TextCase{"WorkInBothHalves", "Anton Zorin, teacher and member of the Belu union",
                 "Anton Zorin"},
        TextCase{"WorkWithAGroupWord", "Anton Zorin (m), community leader", "Anton Zorin (m)"},
        TextCase{"Office", "Anton Zorin, President of the Belu Union", "Anton Zorin"},
        TextCase{"OfficeInCapitals", "Anton Zorin, Chief Editor, Lena Orlova, Editor",
                 "Anton Zorin | Lena Orlova"},
        TextCase{"Chairperson", "Lena Orlova (f), chairperson of the Belu union",
                 "Lena Orlova (f)"},
        TextCase{"SurnameNotKnown", "Anton (surname not known) (m), aged 22", "Anton (m) 22"},
        TextCase{"AlsoKnownAs", "Anton Zorin (also known as Toni) (m), aged 25",
                 "Anton Zorin (m) 25"},
        TextCase{"Friend", "Anton Zorin's friend (name unknown) (m), aged 22",
                 "Anton Zorin's friend (m) 22"},
        TextCase{"HisWife", "Anton Zorin (m), Lena Orlova (f), his wife",
                 "Anton Zorin (m) | Lena Orlova (f)"},
        TextCase{"HisWifeByName", "Anton Zorin (m), his wife Lena (f) and two children",
                 "Anton Zorin (m) | Lena (f) | group two children"},
        TextCase{"AndHisWife", "Anton Zorin and his wife", "Anton Zorin | his wife"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Groups, CaseSubjects,
    testing::Values(
        TextCase{"Men", "Eleven men", "group Eleven men"},
        TextCase{"Unnamed", "Four other men, unnamed", "group Four other men, unnamed"},
        TextCase{"Others", "Anton Zorin, Lena Orlova and five others",
                 "Anton Zorin | Lena Orlova | group five others"},
        TextCase{"Family", "Lena Orlova (f) and her family", "Lena Orlova (f) | group her family"},
        TextCase{"Members", "Other members of the Belu Peace Community",
                 "group Other members of the Belu Peace Community"},
        TextCase{"Community", "Community of Restu", "group Community of Restu"},
        TextCase{"TwoGroupsInOne", "Three men and two women", "group Three men and two women"},
        TextCase{"TwoCommunities", "Members of the Ashan and Belu communities",
                 "group Members of the Ashan and Belu communities"},
        TextCase{"People", "Asylum-seekers from Belu", "group Asylum-seekers from Belu"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Prose, CaseSubjects,
    testing::Values(TextCase{"Verb", "Anton Zorin was arrested on 3 May", "none"},
                    TextCase{"VerbBehindRemarks", "Anton Zorin (m), aged 18, was arrested", "none"},
                    TextCase{"NameAndColon", "Anton Zorin: The family waits", "none"},
                    TextCase{"MenNamedAbove", "The eight men named above were released", "none"},
                    TextCase{"Witnesses", "Witnesses said that officers came at night", "none"},
                    TextCase{"WholeSentence", "Lena Orlova, a teacher, and her sons.", "none"},
                    TextCase{"Date", "22 September 1997", "none"},
                    TextCase{"Concern", "Fear of torture", "none"}),
    test::case_name);

}  // namespace
}  // namespace uaparse
