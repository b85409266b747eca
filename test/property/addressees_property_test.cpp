#include <gtest/gtest.h>

#include "test/support/drawn_document.h"

namespace uaparse {
namespace {

using test::Setting;

std::string setting_name(const testing::TestParamInfo<Setting>& info) {
  static const std::vector<std::string> kNames = {"BlankLineBetween", "NoBlankLine",
                                                  "BlankLineBetweenAll", "Columns"};
  return kNames[static_cast<std::size_t>(info.param)];
}

class AddresseesProperty : public testing::TestWithParam<Setting> {};

TEST_P(AddresseesProperty, ComeBackAsTheyWereSetOut) {
  test::for_each_case([](test::Random& random) {
    std::vector<test::DrawnAddressee> addressees;
    for (int i = random.between(1, 3); i > 0; --i) {
      addressees.push_back(test::draw_addressee(random));
    }
    test::DocumentText document;
    document.recipients = test::set_out(addressees, GetParam());
    EXPECT_EQ(test::dump(test::record_of(document).recipients), test::dump(addressees))
        << document.recipients;
  });
}

INSTANTIATE_TEST_SUITE_P(Settings, AddresseesProperty,
                         testing::Values(Setting::kBlankLineBetween, Setting::kNoBlankLine,
                                         Setting::kBlankLineBetweenAll, Setting::kColumns),
                         setting_name);

}  // namespace
}  // namespace uaparse
