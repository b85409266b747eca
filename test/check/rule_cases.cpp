#include "test/check/rule_cases.h"

#include <ostream>
#include <utility>

namespace uaparse::test {

namespace {

std::vector<RuleCase>& noted() {
  static std::vector<RuleCase> cases;
  return cases;
}

}  // namespace

void PrintTo(const RuleCase& rule_case, std::ostream* out) {
  *out << rule_case.document;
}

std::string rule_case_name(const testing::TestParamInfo<RuleCase>& info) {
  return info.param.name;
}

std::vector<RuleCase> cases(std::string_view rule, std::vector<RuleCase> list) {
  for (RuleCase& rule_case : list) {
    rule_case.rule = rule;
  }
  noted().insert(noted().end(), list.begin(), list.end());
  return list;
}

const std::vector<RuleCase>& known_cases() {
  return noted();
}

std::string dump_findings(const std::string& rule, const std::string& document,
                          const CheckOptions& options) {
  std::string text;
  for (const Diagnostic& finding : record_of(document, options).diagnostics) {
    if (finding.code == rule) {
      text += (text.empty() ? "" : "\n") + std::to_string(finding.place.page) + ":" +
              std::to_string(finding.place.line) + " " + finding.field;
    }
  }
  return text;
}

TEST_P(RuleFinds, WhatItShould) {
  EXPECT_EQ(dump_findings(GetParam().rule, GetParam().document, GetParam().options),
            GetParam().want);
}

}  // namespace uaparse::test
