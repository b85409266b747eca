#include "uaparse/extract/name_lines.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::dump;
using test::TextCase;

// A sheet of 2020 with this line of names.
std::string sheet(const std::string& names) {
  return "First UA: 61/20 Index: AFR 25/2116/2020 Ethiopia Date: 15 April 2020\n\n"
         "URGENT ACTION\n\nTEACHER HELD WITHOUT CHARGE\n\n"
         "A teacher has been held since May.\n\n"
         "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\n"
         "Minister of Justice\n12 River Street\nAddis Ababa\nEthiopia\n\n"
         "Dear Minister,\n\nI ask you to release them.\n\nYours sincerely,\n\n"
         "\fADDITIONAL INFORMATION\n\nThe school was closed.\n\n"
         "PREFERRED LANGUAGE TO ADDRESS TARGET: English\n\n"
         "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 27 May 2020\n\n" +
         names + "\n\nLINK TO PREVIOUS UA: N/A\n";
}

// `Anton Zorin, male, he/him`
std::string dump_pronouns(const std::vector<Subject>& subjects) {
  std::string text;
  for (const Subject& subject : subjects) {
    text += text.empty() ? "" : "\n";
    text += subject.name.value + ", " + std::string(name(subject.gender.value));
    text += subject.pronouns ? ", " + subject.pronouns->value : "";
  }
  return text;
}

class PronounLine : public testing::TestWithParam<TextCase> {};

TEST_P(PronounLine, NamesThePeople) {
  EXPECT_EQ(dump_pronouns(test::record_of(sheet(GetParam().input)).subjects), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, PronounLine,
    testing::Values(
        TextCase{"One", "NAME AND PREFERRED PRONOUN: Anton Zorin (he/him)",
                 "Anton Zorin, male, he/him"},
        TextCase{"ShortLabel", "NAME AND PRONOUN: Lena Orlova (she/her)",
                 "Lena Orlova, female, she/her"},
        TextCase{"Comma", "NAME AND PREFFERED PRONOUN: Anton Zorin (he/him), Lena Orlova (she/her)",
                 "Anton Zorin, male, he/him\nLena Orlova, female, she/her"},
        TextCase{"And",
                 "NAME AND PREFERRED PRONOUN: Anton Zorin (he/him) and Lena Orlova (she/her)",
                 "Anton Zorin, male, he/him\nLena Orlova, female, she/her"},
        TextCase{"NextLine", "NAME AND PREFERRED PRONOUN:\nLena Orlova (she/her)",
                 "Lena Orlova, female, she/her"},
        TextCase{"WrappedInAName",
                 "NAME AND PREFERRED PRONOUN: Anton Zorin (he/him), Dana\n"
                 "Kim (she/her) and Ravi Belu (he/him)",
                 "Anton Zorin, male, he/him\nDana Kim, female, she/her\n"
                 "Ravi Belu, male, he/him"},
        TextCase{"Wrapped",
                 "NAME AND PREFERRED PRONOUN: Anton Zorin (he/him), Lena Orlova\n"
                 "(she/her) and Ravi Belu (he/him)",
                 "Anton Zorin, male, he/him\nLena Orlova, female, she/her\n"
                 "Ravi Belu, male, he/him"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Genders, PronounLine,
    testing::Values(
        TextCase{"They", "NAME AND PREFERRED PRONOUN: Robin Belu (they/them)",
                 "Robin Belu, unknown, they/them"},
        TextCase{"NonBinary", "NAME AND PREFERRED PRONOUN: Robin Belu (non-binary, they/them)",
                 "Robin Belu, non-binary, they/them"},
        TextCase{"OneForAll", "NAME AND PREFERRED PRONOUN: Anton Zorin and Ravi Belu (he/him)",
                 "Anton Zorin, male, he/him\nRavi Belu, male, he/him"},
        TextCase{"None", "NAME AND PREFERRED PRONOUN: Anton Zorin", "Anton Zorin, unknown"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Nobody, PronounLine,
    testing::Values(TextCase{"NotApplicable", "NAME AND PREFERRED PRONOUN: N/A", ""},
                    TextCase{"Unknown", "NAME AND PREFERRED PRONOUN: Unknown", ""},
                    TextCase{"Empty", "NAME AND PREFERRED PRONOUN:", ""}),
    test::case_name);

struct LinesCase {
  const char* name;
  std::string names;
  std::string gender;
  std::string want;
};

void PrintTo(const LinesCase& tested, std::ostream* out) {
  *out << tested.name;
}

class NameLines : public testing::TestWithParam<LinesCase> {};

TEST_P(NameLines, GoWithTheGenderBesideOrBelow) {
  test::DocumentText document;
  document.names = GetParam().names;
  document.gender = GetParam().gender;
  EXPECT_EQ(dump(test::record_of(document).subjects), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Genders, NameLines,
    testing::Values(
        LinesCase{"OnOneLine", "Name: Lena Orlova Gender m/f: f", "", "Lena Orlova, female \"f\""},
        LinesCase{"OnOneLineOfTwo", "Names: Lena Orlova and Anton Zorin Gender m/f: both", "",
                  "Lena Orlova, unknown \"both\"\nAnton Zorin, unknown \"both\""},
        LinesCase{"OfEach", "Name: Lena Orlova\nGender m/f: f\nName: Anton Zorin", "Gender m/f: m",
                  "Lena Orlova, female \"f\"\nAnton Zorin, male \"m\""},
        LinesCase{"BracketBeatsTheLine", "Name: Lena Orlova (f, 27)", "Gender m/f: both",
                  "Lena Orlova, female \"f\", 27 \"27\""},
        LinesCase{"Junior", "Name: Anton Zorin, Jr.", "Gender m/f: m",
                  "Anton Zorin, Jr., male \"m\""}),
    [](const auto& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace uaparse
