#include "uaparse/extract/line_kinds.h"

#include <ostream>

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

struct Case {
  const char* name;
  const char* text;
  bool want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class Request : public testing::TestWithParam<Case> {};

TEST_P(Request, IsASentenceAndNoAddress) {
  EXPECT_EQ(is_request(GetParam().text, test::english()), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, Request,
    testing::Values(Case{"Lawyers", "If possible, please organize appeals from lawyers.", true},
                    Case{"Office", "Minister of Justice and Human Rights of the Republic", false},
                    Case{"Organization", "Force for the Defence of the Homeless", false},
                    Case{"ShortSentence", "Please keep trying", false},
                    Case{"Address", "12 River Street, c/o the post office", false},
                    Case{"Empty", "", false}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

struct OrdinalCase {
  const char* name;
  const char* text;
  std::size_t length;
  bool has_bracket;
};

void PrintTo(const OrdinalCase& c, std::ostream* out) {
  *out << c.name;
}

class ReadOrdinal : public testing::TestWithParam<OrdinalCase> {};

TEST_P(ReadOrdinal, TakesANumberAndItsMark) {
  const Ordinal ordinal = read_ordinal(GetParam().text);
  EXPECT_EQ(ordinal.length, GetParam().length);
  EXPECT_EQ(ordinal.has_bracket, GetParam().has_bracket);
}

INSTANTIATE_TEST_SUITE_P(Lines, ReadOrdinal,
                         testing::Values(OrdinalCase{"Bracket", "1) Minister", 3, true},
                                         OrdinalCase{"Glued", "12)Minister", 3, true},
                                         OrdinalCase{"Point", "2. Minister", 3, false},
                                         OrdinalCase{"Street", "12 River Street", 0, false},
                                         OrdinalCase{"LongNumber", "1207) Geneva", 0, false},
                                         OrdinalCase{"NothingBehind", "1)", 0, false},
                                         OrdinalCase{"Empty", "", 0, false}),
                         [](const testing::TestParamInfo<OrdinalCase>& instance) {
                           return instance.param.name;
                         });

}  // namespace
}  // namespace uaparse
