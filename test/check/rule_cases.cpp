#include "test/check/rule_cases.h"

#include <ostream>
#include <utility>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/reader/reader.h"

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

Record record_of(const RuleCase& rule_case) {
  Result<Document> document =
      read_document(Input{"document.txt", rule_case.document}, ReadOptions());
  if (!document) {
    ADD_FAILURE() << document.error().message;
    return {};
  }
  document->links = rule_case.links;
  ExtractOptions options;
  options.check = rule_case.options;
  const Result<Record> record = extract_record(*document, options, compiled_knowledge());
  if (!record) {
    ADD_FAILURE() << record.error().message << "\n" << rule_case.document;
    return {};
  }
  return *record;
}

std::string dump_findings(const RuleCase& rule_case) {
  std::string text;
  for (const Diagnostic& finding : record_of(rule_case).diagnostics) {
    if (finding.code == rule_case.rule) {
      text += (text.empty() ? "" : "\n") + std::to_string(finding.place.page) + ":" +
              std::to_string(finding.place.line) + " " + finding.field;
    }
  }
  return text;
}

TEST_P(RuleFinds, WhatItShould) {
  EXPECT_EQ(dump_findings(GetParam()), GetParam().want);
}

}  // namespace uaparse::test
