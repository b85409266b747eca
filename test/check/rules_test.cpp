#include "uaparse/check/rules.h"

#include <algorithm>
#include <map>
#include <set>

#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

bool is_kebab_case(std::string_view id) {
  return !id.empty() &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

TEST(Rules, HaveIdsOfTheirOwnInKebabCase) {
  std::set<std::string_view> ids;
  for (const Rule* rule : all_rules()) {
    EXPECT_TRUE(is_kebab_case(rule->id)) << rule->id;
    EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
    EXPECT_EQ(find_rule(rule->id), rule);
  }
  EXPECT_EQ(find_rule("no-such-rule"), nullptr);
}

TEST(Rules, AreExplained) {
  for (const Rule* rule : all_rules()) {
    EXPECT_FALSE(rule->summary.empty()) << rule->id;
    EXPECT_LE(rule->summary.size(), 80U) << rule->id;
    EXPECT_EQ(rule->summary.find('\n'), std::string_view::npos) << rule->id;
    EXPECT_FALSE(rule->explanation.empty()) << rule->id;
    EXPECT_EQ(rule->bad.empty(), rule->good.empty()) << rule->id;
    EXPECT_FALSE(rule->find != nullptr && rule->bad.empty()) << rule->id << " has no examples";
  }
}

TEST(Rules, HaveATriggerAndANearMissEach) {
  std::map<std::string, std::set<bool>> kinds;
  for (const RuleCase& rule_case : known_cases()) {
    EXPECT_NE(find_rule(rule_case.rule), nullptr) << rule_case.rule;
    kinds[rule_case.rule].insert(rule_case.want.empty());
  }
  for (const Rule* rule : all_rules()) {
    if (rule->find != nullptr) {
      EXPECT_EQ(kinds[std::string(rule->id)].size(), 2U) << rule->id;
    }
  }
}

// Which part of a document the examples of a rule show.
const std::map<std::string_view, std::string DocumentText::*>& parts() {
  static const std::map<std::string_view, std::string DocumentText::*> kParts = {
      {"ua-number-malformed", &DocumentText::header},
      {"index-malformed", &DocumentText::header},
      {"date-not-real", &DocumentText::appeals},
      {"country-unlike-index", &DocumentText::header},
      {"deadline-missing", &DocumentText::appeals},
      {"deadline-unreadable", &DocumentText::appeals},
      {"deadline-before-issue", &DocumentText::appeals},
      {"deadline-too-late", &DocumentText::appeals},
      {"deadline-past", &DocumentText::appeals},
      {"recipient-unreachable", &DocumentText::recipients},
      {"email-malformed", &DocumentText::recipients},
      {"salutation-missing", &DocumentText::recipients},
      {"subjects-missing", &DocumentText::names},
      {"placeholder-left", &DocumentText::appeals},
      {"addressee-without-office", &DocumentText::recipients},
  };
  return kParts;
}

// A document that is sound but for the example.
std::string document_with(std::string_view rule, std::string_view example) {
  DocumentText document;
  if (const auto part = parts().find(rule); part != parts().end()) {
    document.*(part->second) = example;
  } else if (rule == "title-missing") {
    document.body.clear();
    std::string text = document.text();
    const std::string banner =
        "URGENT ACTION\n" + document.title + "\n" + document.summary + "\n\n" + document.write_in;
    return text.replace(text.find(banner), banner.size(), example);
  } else {
    // The sentence and what follows it.
    document.appeals = example;
    document.recipients.clear();
  }
  if (rule == "recipients-missing") {
    document.closing.clear();
  } else if (rule == "deadline-without-year") {
    document.recipients = DocumentText().recipients;
    document.header = "UA: 50/12";
    document.foot.clear();
  } else if (rule == "subjects-missing") {
    document.gender.clear();
    document.foot.clear();
  }
  return document.text();
}

// What the examples of a rule are checked with.
CheckOptions options_of(std::string_view rule) {
  CheckOptions options;
  if (rule == "deadline-past") {
    options.today = make_date(2012, 4, 20);
  }
  return options;
}

TEST(Examples, ShowTheFaultAndHowItIsMended) {
  for (const Rule* rule : all_rules()) {
    if (rule->bad.empty()) {
      continue;
    }
    const std::string id(rule->id);
    const CheckOptions options = options_of(id);
    EXPECT_NE(dump_findings(id, document_with(id, rule->bad), options), "") << id << "\n"
                                                                            << rule->bad;
    EXPECT_EQ(dump_findings(id, document_with(id, rule->good), options), "") << id << "\n"
                                                                             << rule->good;
  }
}

TEST(Examples, OfWhatIsGoodHaveNoOtherFaultEither) {
  for (const Rule* rule : all_rules()) {
    if (rule->bad.empty()) {
      continue;
    }
    const std::string id(rule->id);
    for (const Diagnostic& finding :
         record_of(document_with(id, rule->good), options_of(id)).diagnostics) {
      EXPECT_EQ(finding.severity, Severity::kHint) << id << ": " << finding.code;
    }
  }
}

TEST(Findings, HaveTheSeverityOfTheirRuleAndShortMessages) {
  for (const RuleCase& rule_case : known_cases()) {
    for (const Diagnostic& finding : record_of(rule_case.document, rule_case.options).diagnostics) {
      const Rule* rule = find_rule(finding.code);
      ASSERT_NE(rule, nullptr) << finding.code;
      EXPECT_EQ(finding.severity, rule->severity) << finding.code;
      EXPECT_LE(finding.message.size(), 120U) << finding.message;
    }
  }
}

TEST(Findings, AreOneForOneFault) {
  for (const RuleCase& rule_case : known_cases()) {
    std::set<std::string> faults;
    for (const Diagnostic& finding : record_of(rule_case.document, rule_case.options).diagnostics) {
      if (finding.severity != Severity::kHint && !rule_case.want.empty()) {
        faults.insert(finding.code);
      }
    }
    EXPECT_LE(faults.size(), 1U) << rule_case.rule << " " << rule_case.name << ": "
                                 << testing::PrintToString(faults);
  }
}

}  // namespace
}  // namespace uaparse::test
