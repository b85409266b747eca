// What a rule is held to: documents that it speaks of, and near misses on which it is silent.
//
//   INSTANTIATE_TEST_SUITE_P(TitleMissing, RuleFinds,
//                            testing::ValuesIn(cases("title-missing", {{"NoTitle", ...}, ...})),
//                            rule_case_name);
//
// A rule without both kinds of cases fails a test of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "uaparse/check/check_options.h"
#include "uaparse/page/document.h"

namespace uaparse::test {

struct RuleCase {
  std::string name;
  std::string document;
  std::string want;  // `page:line field` of each finding of the rule; empty: it is silent
  std::string rule;  // filled by cases()
  CheckOptions options = {};
  std::vector<Link> links = {};  // of a format that has them
};

void PrintTo(const RuleCase& rule_case, std::ostream* out);
std::string rule_case_name(const testing::TestParamInfo<RuleCase>& info);

class RuleFinds : public testing::TestWithParam<RuleCase> {};

// The cases under the name of their rule, and noted down for the test of completeness.
std::vector<RuleCase> cases(std::string_view rule, std::vector<RuleCase> list);

// All that were noted down.
const std::vector<RuleCase>& known_cases();

// The document of the tests with one part changed.
template <class Part>
std::string with(Part DocumentText::*part, const Part& value) {
  DocumentText document;
  document.*part = value;
  return document.text();
}

// The record of the document with its links.
Record record_of(const RuleCase& rule_case);

// What the rule finds in the document, as RuleCase::want says it.
std::string dump_findings(const RuleCase& rule_case);

}  // namespace uaparse::test
