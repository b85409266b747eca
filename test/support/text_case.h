// A row of a test table: text in, text out.
#pragma once

#include <ostream>
#include <string>

#include <gtest/gtest.h>

namespace uaparse::test {

struct TextCase {
  const char* name = "";
  std::string input;
  std::string want;
};

inline std::ostream& operator<<(std::ostream& out, const TextCase& row) {
  return out << row.input;
}

inline std::string case_name(const testing::TestParamInfo<TextCase>& info) {
  return info.param.name;
}

}  // namespace uaparse::test
