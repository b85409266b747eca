#include "uaparse/base/nearest_name.h"

#include <ostream>
#include <string>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

struct Case {
  const char* name;
  std::string word;
  std::optional<std::string_view> want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class NearestName : public testing::TestWithParam<Case> {};

TEST_P(NearestName, IsWhatWasMeant) {
  EXPECT_EQ(nearest_name(GetParam().word, {"json", "yaml", "ndjson", "--evidence", "fax", "tel"}),
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Words, NearestName,
    testing::Values(Case{"TheNameItself", "json", "json"}, Case{"OneLetterWrong", "jsin", "json"},
                    Case{"OneLetterMissing", "yml", "yaml"},
                    Case{"OneLetterTooMany", "jsson", "json"},
                    Case{"TwoSwappedCountOnce", "ymal", "yaml"},
                    Case{"CaseDoesNotCount", "YAML", "yaml"},
                    Case{"AThirdOfALongWord", "--avidanze", "--evidence"},
                    Case{"MoreThanAThird", "toml", std::nullopt},
                    Case{"OneOfTwoLettersIsMoreThanAThird", "te", std::nullopt},
                    Case{"OneLetter", "x", std::nullopt}, Case{"Nothing", "", std::nullopt},
                    Case{"WithoutEnd", std::string(100, 'j'), std::nullopt}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(NearestName, IsTheFirstOfEquals) {
  EXPECT_EQ(nearest_name("cat", {"car", "cab"}), "car");
  EXPECT_EQ(nearest_name("cat", {}), std::nullopt);
}

}  // namespace
}  // namespace uaparse
