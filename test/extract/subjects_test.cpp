#include "uaparse/extract/subjects.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

Record with_subjects(const std::string& names, const std::string& gender) {
  DocumentText document;
  document.names = names;
  document.gender = gender;
  return test::record_of(document);
}

class GenderLine : public testing::TestWithParam<TextCase> {};

TEST_P(GenderLine, HoldsForAPairOfPeople) {
  EXPECT_EQ(dump(with_subjects("Name: Anton Zorin and Lena Orlova", GetParam().input).subjects),
            "Anton Zorin, " + GetParam().want + "\nLena Orlova, " + GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Plain, GenderLine,
    testing::Values(TextCase{"M", "Gender m/f: m", "male \"m\""},
                    TextCase{"F", "Gender m/f: f", "female \"f\""},
                    TextCase{"CapitalF", "Gender m/f: F", "female \"F\""},
                    TextCase{"AllMale", "Gender m/f: all male", "male \"all male\""},
                    TextCase{"AllM", "gender m/f: all m", "male \"all m\""},
                    TextCase{"FinalPoint", "Gender m/f: m.", "male \"m\""},
                    TextCase{"BracketsInLabel", "Gender (m/f): f", "female \"f\""},
                    TextCase{"PlainLabel", "Gender: male", "male \"male\""},
                    TextCase{"NoColon", "Gender m/f m", "male \"m\""},
                    TextCase{"OnTheNextLine", "Gender m/f:\nf", "female \"f\""},
                    TextCase{"NonBinary", "Gender: non-binary", "non-binary \"non-binary\""},
                    TextCase{"Empty", "Gender m/f:", "unknown"},
                    TextCase{"Missing", "", "unknown"}),
    test::case_name);

// A mixed value is never read by position.
INSTANTIATE_TEST_SUITE_P(
    Mixed, GenderLine,
    testing::Values(TextCase{"Both", "Gender m/f: both", "unknown \"both\""},
                    TextCase{"Ampersand", "Gender m/f: m&f", "unknown \"m&f\""},
                    TextCase{"WideAmpersand", "Gender m/f: m & f", "unknown \"m & f\""},
                    TextCase{"Slash", "Gender m/f: m/f", "unknown \"m/f\""},
                    TextCase{"And", "Gender m/f: m and f", "unknown \"m and f\""},
                    TextCase{"List", "Gender m/f: m, f", "unknown \"m, f\""},
                    TextCase{"Counted", "Gender m/f: 1 m, 1 f", "unknown \"1 m, 1 f\""},
                    TextCase{"Unknown", "Gender m/f: Unknown", "unknown \"Unknown\""}),
    test::case_name);

class Subjects : public testing::TestWithParam<TextCase> {};

// The names of the input; the gender line is "both".
TEST_P(Subjects, AreThePeopleOrTheGroup) {
  EXPECT_EQ(dump(with_subjects(GetParam().input, "Gender m/f: both").subjects), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Genders, Subjects,
    testing::Values(
        TextCase{"MarksBeatTheLine", "Names: Anton Zorin (m), Lena Orlova (f) and Ravi Belu",
                 "Anton Zorin, male \"m\"\nLena Orlova, female \"f\"\nRavi Belu, unknown \"both\""},
        TextCase{"GroupIsMixed", "Name: At least nine North Koreans",
                 "At least nine North Koreans, mixed \"both\""},
        TextCase{"WomenOfAGroup", "Name: Anton Zorin and two unnamed women",
                 "Anton Zorin, unknown \"both\"\ntwo unnamed women, female \"both\""},
        TextCase{"MenOfAGroup", "Name: Lena Orlova and 12 other men",
                 "Lena Orlova, unknown \"both\"\n12 other men, male \"both\""},
        TextCase{"LastOnTheNextLine", "Names: Anton Zorin, Lena Orlova\nand Ravi Belu",
                 "Anton Zorin, unknown \"both\"\nLena Orlova, unknown \"both\"\n"
                 "Ravi Belu, unknown \"both\""},
        TextCase{"ALineEach", "Names: Anton Zorin\nLena Orlova\nRavi Belu",
                 "Anton Zorin, unknown \"both\"\nLena Orlova, unknown \"both\"\n"
                 "Ravi Belu, unknown \"both\""},
        TextCase{"ALineEachBelowTheLabel", "Names:\nAnton Zorin\nLena Orlova",
                 "Anton Zorin, unknown \"both\"\nLena Orlova, unknown \"both\""},
        TextCase{"FiveOthers", "Name: Anton Zorin and five others",
                 "Anton Zorin, unknown \"both\"\nfive others, mixed \"both\""},
        TextCase{"Age", "Name: Anton Zorin (m), aged 45, farmer",
                 "Anton Zorin, male \"m\", 45 \"45\""},
        TextCase{"TwoAges", "Name: Anton Zorin (m), aged 17 or 18",
                 "Anton Zorin, male \"m\", - \"17 or 18\""}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Lines, Subjects,
    testing::Values(
        TextCase{"LabelWithBlank", "Name : Anton Zorin", "Anton Zorin, unknown \"both\""},
        TextCase{"LabelWithBrackets", "Name(s): Anton Zorin", "Anton Zorin, unknown \"both\""},
        TextCase{"ListGoesOnBelow",
                 "Name: Anton Zorin, Lena Orlova, Ravi Belu,\nTariq Ashan and\nOksana Toru",
                 "Anton Zorin, unknown \"both\"\nLena Orlova, unknown \"both\"\n"
                 "Ravi Belu, unknown \"both\"\nTariq Ashan, unknown \"both\"\n"
                 "Oksana Toru, unknown \"both\""},
        TextCase{"OnePerLine", "Names: Anton Zorin (m)\nLena Orlova (f)\nRavi Belu (m)",
                 "Anton Zorin, male \"m\"\nLena Orlova, female \"f\"\nRavi Belu, male \"m\""},
        TextCase{"OnTheNextLine", "Name:\nAnton Zorin", "Anton Zorin, unknown \"both\""},
        TextCase{"NotKnown", "Name: Unknown", ""}),
    test::case_name);

TEST(Subjects, OfAGroupTakeTheirGenderFromItsName) {
  EXPECT_EQ(dump(with_subjects("Name: Eleven men", "").subjects), "Eleven men, male");
  EXPECT_EQ(dump(with_subjects("Name: Three men and two women", "").subjects),
            "Three men and two women, mixed");
}

TEST(Subjects, AreNeverGuessedFromATitleOrTheProse) {
  DocumentText document;
  document.names = "Name: Ms Lena Orlova";
  document.gender.clear();
  document.additional = "She was seen by her sister. (f)";
  EXPECT_EQ(dump(test::record_of(document).subjects), "Ms Lena Orlova, unknown");
}

TEST(Subjects, AreMissedWhenNoLineNamesThem) {
  const Record record = with_subjects("", "Gender m/f: m");
  EXPECT_TRUE(record.subjects.empty());
  EXPECT_EQ(dump(record.diagnostics), "subjects-missing /subjects");
}

}  // namespace
}  // namespace uaparse
