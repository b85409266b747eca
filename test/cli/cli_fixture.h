// The command line without a process, and a folder of its own for each test.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace uaparse::cli {

struct Ran {
  int code = -1;
  std::string out;
  std::string err;
};

Ran run_with(const std::vector<std::string>& args, const std::string& in = {});

// A fictional Urgent Action of 2012 on one page, as text, under the title given in capitals.
std::string letter(std::string_view title);

// What is no Urgent Action.
inline constexpr std::string_view kInvoice =
    "INVOICE 2012-117\n\nTwelve reams of paper\nTotal: 84.00\nPayable within thirty days.\n";

std::size_t count(std::string_view text, std::string_view part);

class CliTest : public testing::Test {
 protected:
  CliTest();
  ~CliTest() override;

  std::string path(std::string_view name) const { return (folder_ / name).string(); }
  std::string write(std::string_view name, std::string_view bytes) const;
  std::string read(std::string_view name) const;
  std::vector<std::string> names() const;  // of all files in the folder, sorted

 private:
  std::filesystem::path folder_;
};

}  // namespace uaparse::cli
