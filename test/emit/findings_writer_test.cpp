#include "uaparse/emit/findings_writer.h"

#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "uaparse/emit/findings_sarif.h"

namespace uaparse {
namespace {

Finding finding(Place place, std::string message, std::string value, std::string excerpt) {
  return {{"date-not-real", Severity::kError, "/deadline", place, std::move(message)},
          std::move(value),
          std::move(excerpt)};
}

CheckedInput text_input() {
  return {"draft.txt",
          true,
          {finding({1, 14}, "the deadline '31 MAY' is no day", "31 MAY", "BEFORE 31 MAY TO:")},
          {}};
}

CheckedInput pdf_input() {
  return {"ua.pdf", false, {finding({2, 3}, "the deadline is no day", "", "BEFORE TO:")}, {}};
}

CheckedInput failed_input() {
  return {"c.txt", false, {}, Error{ErrorKind::kDamaged, "c.txt", "does not open"}};
}

std::string written(FindingsOptions options, const std::vector<CheckedInput>& inputs) {
  std::ostringstream out;
  const auto writer = make_findings_writer(out, std::move(options));
  writer->begin();
  for (const CheckedInput& input : inputs) {
    writer->write(input);
  }
  writer->end();
  return out.str();
}

std::string written(FindingsFormat format, const std::vector<CheckedInput>& inputs) {
  FindingsOptions options;
  options.format = format;
  return written(std::move(options), inputs);
}

std::string text_of(Finding it) {
  return written(FindingsFormat::kText, {{"draft.txt", true, {std::move(it)}, {}}});
}

TEST(FindingsFormats, AreFoundByTheirNames) {
  for (const std::string_view name : findings_format_names()) {
    EXPECT_TRUE(find_findings_format(name)) << name;
  }
  EXPECT_EQ(find_findings_format("sarif"), FindingsFormat::kSarif);
  EXPECT_FALSE(find_findings_format("SARIF"));
  EXPECT_FALSE(find_findings_format(""));
}

TEST(TextFindings, MarkWhatTheySpeakOfBelowTheLine) {
  EXPECT_EQ(written(FindingsFormat::kText, {text_input()}),
            "draft.txt:14: the deadline '31 MAY' is no day [date-not-real]\n"
            "  | BEFORE 31 MAY TO:\n"
            "  |        ^~~~~~\n");
}

TEST(TextFindings, SayPageAndLineOfWhatHasNoLines) {
  EXPECT_EQ(written(FindingsFormat::kText, {pdf_input()}),
            "ua.pdf: page 2, line 3: the deadline is no day [date-not-real]\n"
            "  | BEFORE TO:\n"
            "  | ^~~~~~~~~~\n");
}

TEST(TextFindings, StandOnTheFirstLineOfATextWhenTheyHaveNoPlace) {
  EXPECT_EQ(text_of(finding({}, "no title", "", "")), "draft.txt:1: no title [date-not-real]\n");
  EXPECT_EQ(text_of(finding({1, 0}, "no title", "", "")),
            "draft.txt:1: no title [date-not-real]\n");
}

TEST(TextFindings, CountLettersAndNotBytes) {
  EXPECT_EQ(text_of(finding({1, 2}, "'é' is odd", "é", "ÀÀ é")),
            "draft.txt:2: 'é' is odd [date-not-real]\n  | ÀÀ é\n  |    ^\n");
}

TEST(TextFindings, MarkAValueThatTheMessageCutsShort) {
  EXPECT_EQ(text_of(finding({1, 2}, "'ab…' is odd", "ab…", "x abcd")),
            "draft.txt:2: 'ab…' is odd [date-not-real]\n  | x abcd\n  |   ^~\n");
}

TEST(TextFindings, CutALongLineAroundTheMark) {
  const std::string text = text_of(
      finding({1, 2}, "'XX' is odd", "XX", std::string(500, 'a') + "XX" + std::string(500, 'b')));
  EXPECT_NE(text.find("\n  | …" + std::string(40, 'a') + "XX" + std::string(40, 'b') + "…\n  | " +
                      std::string(41, ' ') + "^~\n"),
            std::string::npos)
      << text;
}

TEST(TextFindings, HaveNoPowerOverATerminal) {
  const std::string text = text_of(finding({1, 2}, "'\x1B[2J' is odd", "\x1B[2J", "x \x1B[2J"));
  EXPECT_EQ(text.find('\x1B'), std::string::npos) << text;
}

TEST(TextFindings, AreColouredWhenAsked) {
  FindingsOptions options;
  options.is_coloured = true;
  const std::string text = written(options, {text_input()});
  EXPECT_NE(text.find("\x1B[31mthe deadline '31 MAY' is no day\x1B[0m"), std::string::npos) << text;
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1B') {
      i = text.find('m', i);
    } else {
      plain += text[i];
    }
  }
  EXPECT_EQ(plain, written(FindingsFormat::kText, {text_input()}));
}

TEST(JsonFindings, HoldFindingsValuesAndErrors) {
  CheckedInput odd = failed_input();
  odd.path = "caf\xE9.txt";
  const auto json =
      nlohmann::json::parse(written(FindingsFormat::kJson, {text_input(), pdf_input(), odd}));
  ASSERT_EQ(json.size(), 3U);
  EXPECT_EQ(json[0]["findings"][0]["value"], "31 MAY");
  EXPECT_EQ(json[0]["findings"][0]["place"]["line"], 14);
  EXPECT_EQ(json[1]["findings"][0]["value"], nullptr);
  EXPECT_EQ(json[2]["path"], "caf\xEF\xBF\xBD.txt");
  EXPECT_EQ(json[2]["path_base64"], "Y2Fm6S50eHQ=");
  EXPECT_EQ(json[2]["findings"], nlohmann::json::array());
  EXPECT_EQ(json[2]["error"]["code"], "damaged");
}

TEST(JsonFindings, AreAnEmptyArrayWithoutInputs) {
  EXPECT_EQ(written(FindingsFormat::kJson, {}), "[]\n");
}

TEST(GithubFindings, EscapeWhatEndsAMessageOrAProperty) {
  CheckedInput input = text_input();
  input.path = "50%,a:b.txt";
  input.findings[0].diagnostic.message = "100%: a, b";
  EXPECT_EQ(written(FindingsFormat::kGithub, {input, pdf_input(), failed_input()}),
            "::error file=50%25%2Ca%3Ab.txt,line=14,title=date-not-real::100%25: a, b\n"
            "::error file=ua.pdf,line=1,title=date-not-real::page 2, line 3: the deadline is no "
            "day\n"
            "::error file=c.txt,line=1,title=damaged::does not open\n");
}

std::string github_of(int count) {
  CheckedInput input{"a.txt", true, {}, {}};
  for (int i = 1; i <= count; ++i) {
    input.findings.push_back(finding({1, i}, "is wrong", "", ""));
  }
  return written(FindingsFormat::kGithub, {input});
}

TEST(GithubFindings, AreAllAnnotatedUpToTen) {
  const std::string text = github_of(10);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 10);
  EXPECT_NE(text.find("line=10,title=date-not-real::is wrong\n"), std::string::npos) << text;
}

TEST(GithubFindings, SumUpInTheTenthWhatGithubWouldDrop) {
  const std::string text = github_of(12);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 10);
  EXPECT_NE(text.find("::error file=a.txt,line=10,title=3 more::"
                      "a.txt:10: is wrong [date-not-real]%0Aa.txt:11: is wrong [date-not-real]%0A"
                      "a.txt:12: is wrong [date-not-real]\n"),
            std::string::npos)
      << text;
}

TEST(GithubFindings, CountEachLevelByItself) {
  CheckedInput input{"a.txt", true, {}, {}};
  for (int i = 0; i < 10; ++i) {
    for (const Severity severity : {Severity::kError, Severity::kWarning, Severity::kHint}) {
      input.findings.push_back(finding({1, 1}, "is wrong", "", ""));
      input.findings.back().diagnostic.severity = severity;
    }
  }
  const std::string text = written(FindingsFormat::kGithub, {input});
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 30);
  EXPECT_EQ(text.find(" more"), std::string::npos) << text;
}

TEST(GithubFindings, SayHowManyMoreThanTheyName) {
  const std::string text = github_of(100);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 10);
  EXPECT_NE(text.find("title=91 more::"), std::string::npos) << text;
  EXPECT_NE(text.find("%0Aand 71 more, which"), std::string::npos) << text;
}

nlohmann::json sarif_of(const std::vector<CheckedInput>& inputs) {
  FindingsOptions options;
  options.format = FindingsFormat::kSarif;
  options.version = "1.2.3";
  options.rules = {{"other", Severity::kHint, "other", "other", "", ""},
                   {"date-not-real", Severity::kError, "a date", "because", "bad", "good"}};
  return nlohmann::json::parse(written(std::move(options), inputs))["runs"][0];
}

TEST(SarifFindings, NameRuleLevelPlaceAndLine) {
  const auto run = sarif_of({text_input(), pdf_input()});
  EXPECT_EQ(run["tool"]["driver"]["version"], "1.2.3");
  EXPECT_EQ(run["tool"]["driver"]["rules"][1]["help"]["text"],
            "because\n\nBad:\nbad\n\nGood:\ngood");
  EXPECT_EQ(run["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"], "note");
  const auto& result = run["results"][0];
  EXPECT_EQ(result["ruleId"], "date-not-real");
  EXPECT_EQ(result["ruleIndex"], 1);
  EXPECT_EQ(result["level"], "error");
  const auto& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "draft.txt");
  EXPECT_EQ(place["region"]["startLine"], 14);
  EXPECT_EQ(run["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"], 1);
  EXPECT_EQ(run["results"][1]["message"]["text"], "page 2, line 3: the deadline is no day");
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
}

TEST(SarifFindings, KeepTheirFingerprintWhenLinesMove) {
  CheckedInput before = text_input();
  CheckedInput after = before;
  after.findings[0].diagnostic.place.line = 40;
  const auto print = [](const CheckedInput& input) {
    return sarif_of({input})["results"][0]["partialFingerprints"];
  };
  EXPECT_EQ(print(before), print(after));
  after.findings[0].value = "32 MAY";
  EXPECT_NE(print(before), print(after));
}

TEST(SarifFindings, TellTwoOfOneKindApart) {
  CheckedInput input = text_input();
  input.findings.push_back(input.findings[0]);
  const auto results = sarif_of({input})["results"];
  EXPECT_NE(results[0]["partialFingerprints"], results[1]["partialFingerprints"]);
}

TEST(SarifFindings, NotifyOfInputsThatCouldNotBeChecked) {
  const auto run = sarif_of({failed_input()});
  EXPECT_EQ(run["results"], nlohmann::json::array());
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], false);
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"],
            "does not open");
}

TEST(PathUri, EncodesWhatAUriCannotHold) {
  EXPECT_EQ(path_uri("drafts/a b.txt"), "drafts/a%20b.txt");
  EXPECT_EQ(path_uri("./a:b%.txt"), "a%3Ab%25.txt");
  EXPECT_EQ(path_uri("caf\xC3\xA9#1?.txt"), "caf%C3%A9%231%3F.txt");
  EXPECT_EQ(path_uri("caf\xE9.txt"), "caf%E9.txt");
}

pugi::xml_document junit_of(const std::vector<CheckedInput>& inputs, Severity least_failing) {
  FindingsOptions options;
  options.format = FindingsFormat::kJunit;
  options.least_failing = least_failing;
  pugi::xml_document document;
  EXPECT_TRUE(document.load_string(written(std::move(options), inputs).c_str()));
  return document;
}

TEST(JunitFindings, HoldASuiteForEachInputAndAFailureForEachFinding) {
  const CheckedInput sound{"sound.txt", true, {}, {}};
  const pugi::xml_document document =
      junit_of({text_input(), sound, failed_input()}, Severity::kError);
  const pugi::xml_node suites = document.child("testsuites");
  EXPECT_EQ(suites.attribute("tests").as_int(), 3);
  EXPECT_EQ(suites.attribute("failures").as_int(), 1);
  EXPECT_EQ(suites.attribute("errors").as_int(), 1);
  const pugi::xml_node suite = suites.child("testsuite");
  EXPECT_STREQ(suite.attribute("name").value(), "draft.txt");
  const pugi::xml_node failed = suite.child("testcase");
  EXPECT_STREQ(failed.attribute("name").value(), "date-not-real");
  EXPECT_EQ(failed.attribute("line").as_int(), 14);
  EXPECT_STREQ(failed.child("failure").attribute("type").value(), "error");
  EXPECT_STREQ(failed.child("failure").text().get(),
               "draft.txt:14: the deadline '31 MAY' is no day");
  const pugi::xml_node passed = suite.next_sibling("testsuite");
  EXPECT_FALSE(passed.child("testcase").first_child());
  EXPECT_STREQ(
      passed.next_sibling("testsuite").child("testcase").child("error").attribute("type").value(),
      "damaged");
}

TEST(JunitFindings, AreNoFailureBelowWhatFails) {
  CheckedInput input = text_input();
  input.findings[0].diagnostic.severity = Severity::kWarning;
  const auto failure = [](const pugi::xml_document& document) {
    return document.child("testsuites").child("testsuite").child("testcase").child("failure");
  };
  EXPECT_FALSE(failure(junit_of({input}, Severity::kError)));
  EXPECT_TRUE(failure(junit_of({input}, Severity::kWarning)));
}

TEST(JunitFindings, AreValidXmlWhateverThePathAndTheMessage) {
  CheckedInput input = text_input();
  input.path = "a<&\"'>\x01\xFF.txt";
  input.findings[0].diagnostic.message = "]]> & <\x02>";
  const pugi::xml_document document = junit_of({input}, Severity::kError);
  EXPECT_STREQ(document.child("testsuites").child("testsuite").attribute("name").value(),
               "a<&\"'>\\x01\xEF\xBF\xBD.txt");
}

}  // namespace
}  // namespace uaparse
