#include <nlohmann/json.hpp>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

TEST(Schema, OfTheRecordIsPrintedUnlessAnotherIsNamed) {
  const Ran ran = run_with({"schema"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.err, "");
  const nlohmann::json schema = nlohmann::json::parse(ran.out, nullptr, false);
  ASSERT_TRUE(schema.is_object());
  EXPECT_EQ(schema.value("$schema", ""), "https://json-schema.org/draft/2020-12/schema");
  EXPECT_EQ(run_with({"schema", "record"}).out, ran.out);
}

}  // namespace
}  // namespace uaparse::cli
