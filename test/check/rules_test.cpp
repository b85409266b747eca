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
      {"ua-number-year-unlike-index", &DocumentText::header},
      {"index-malformed", &DocumentText::header},
      {"date-not-real", &DocumentText::appeals},
      {"country-unknown", &DocumentText::header},
      {"country-unlike-index", &DocumentText::header},
      {"update-without-case", &DocumentText::header},
      {"deadline-missing", &DocumentText::appeals},
      {"deadline-unreadable", &DocumentText::appeals},
      {"deadline-before-issue", &DocumentText::appeals},
      {"deadline-too-late", &DocumentText::appeals},
      {"deadline-past", &DocumentText::appeals},
      {"recipient-unreachable", &DocumentText::recipients},
      {"email-malformed", &DocumentText::recipients},
      {"email-domain-slip", &DocumentText::recipients},
      {"url-malformed", &DocumentText::recipients},
      {"salutation-missing", &DocumentText::recipients},
      {"salutation-unlike-office", &DocumentText::recipients},
      {"subjects-missing", &DocumentText::names},
      {"subject-not-in-text", &DocumentText::names},
      {"placeholder-left", &DocumentText::appeals},
      {"addressee-without-office", &DocumentText::recipients},
  };
  return kParts;
}

// The text with the stretch from `first` up to the end of `last` replaced.
std::string replaced(std::string text, std::string_view first, std::string_view last,
                     std::string_view by) {
  const std::size_t begin = text.find(first);
  const std::size_t end = text.find(last, begin) + last.size();
  return text.replace(begin, end - begin, by);
}

// An example that shows more than one part of a document; empty when it does not.
std::string wider_document(std::string_view rule, std::string_view example) {
  DocumentText document;
  document.body.clear();
  if (rule == "title-differs") {
    const std::size_t page = example.find('\f');
    const std::string second =
        replaced(document.text(), "\fURGENT ACTION", document.title, example.substr(page));
    return replaced(second, "URGENT ACTION", document.title, example.substr(0, page));
  }
  if (rule.starts_with("title-")) {
    DocumentText once = document;
    once.additional.clear();
    return replaced(once.text(), "URGENT ACTION", document.write_in, example);
  }
  if (rule == "too-many-pages") {
    return replaced(LetterText().text(), "\f", "\f", "") + std::string(example);
  }
  if (rule == "unknown-label") {
    FormText form;
    form.title = example;
    return form.text();
  }
  if (rule == "gender-unlike-pronouns") {
    return replaced(LetterText().text(), "NAME AND", "(he/him)", example);
  }
  if (example.starts_with("TAKE ACTION")) {
    return replaced(LetterText().text(), "TAKE ACTION", "Yours sincerely,", example);
  }
  return {};
}

// A document that is sound but for the example.
std::string document_with(std::string_view rule, std::string_view example) {
  if (std::string wider = wider_document(rule, example); !wider.empty()) {
    return wider;
  }
  DocumentText document;
  if (const auto part = parts().find(rule); part != parts().end()) {
    document.*(part->second) = example;
  } else if (rule != "link-target-differs") {
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
  } else if (rule.starts_with("ua-number") || rule.starts_with("update")) {
    document.foot.clear();
  }
  return document.text();
}

// The example as a case of its rule, with what it is checked with.
RuleCase example_case(std::string_view rule, std::string_view example) {
  RuleCase result{"Example", document_with(rule, example), "", std::string(rule)};
  if (rule == "deadline-past") {
    result.options.today = make_date(2012, 4, 20);
  }
  if (rule == "link-target-differs") {
    // [text](target)
    const std::size_t middle = example.find("](");
    result.links.push_back({{1, 1},
                            std::string(example.substr(1, middle - 1)),
                            std::string(example.substr(middle + 2, example.size() - middle - 3))});
  }
  return result;
}

TEST(Examples, ShowTheFaultAndHowItIsMended) {
  for (const Rule* rule : all_rules()) {
    if (rule->bad.empty()) {
      continue;
    }
    EXPECT_NE(dump_findings(example_case(rule->id, rule->bad)), "") << rule->id << "\n"
                                                                    << rule->bad;
    EXPECT_EQ(dump_findings(example_case(rule->id, rule->good)), "") << rule->id << "\n"
                                                                     << rule->good;
  }
}

TEST(Examples, OfWhatIsGoodHaveNoOtherFaultEither) {
  for (const Rule* rule : all_rules()) {
    if (rule->bad.empty()) {
      continue;
    }
    for (const Diagnostic& finding : record_of(example_case(rule->id, rule->good)).diagnostics) {
      EXPECT_EQ(finding.severity, Severity::kHint) << rule->id << ": " << finding.code;
    }
  }
}

TEST(Findings, HaveTheSeverityOfTheirRuleAndShortMessages) {
  for (const RuleCase& rule_case : known_cases()) {
    for (const Diagnostic& finding : record_of(rule_case).diagnostics) {
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
    for (const Diagnostic& finding : record_of(rule_case).diagnostics) {
      // A doubt is about the reading of a value, whatever else is said of it.
      if (finding.severity != Severity::kHint && finding.code != "low-confidence" &&
          !rule_case.want.empty()) {
        faults.insert(finding.code);
      }
    }
    EXPECT_LE(faults.size(), 1U) << rule_case.rule << " " << rule_case.name << ": "
                                 << testing::PrintToString(faults);
  }
}

}  // namespace
}  // namespace uaparse::test
