#include <filesystem>

#include <nlohmann/json.hpp>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

namespace fs = std::filesystem;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

// No country of that name, so the index cannot be held against it.
std::string sound() {
  return replaced(letter("TRADERS HELD IN ZENDA"), "Ruritania", "Timor-Leste");
}

std::string with_error() {
  return replaced(letter("TRADERS HELD IN ZENDA"), "10 APRIL 2012", "31 APRIL 2012");
}

class Check : public CliTest {};

TEST_F(Check, SaysNothingOnStandardOutputOfASoundDraft) {
  const std::string named = replaced(sound(), "have not seen a lawyer.",
                                     "have not seen a lawyer: Anna Tarlenheim, Josef Sapt and\n"
                                     "Fritz Bersonin.");
  const std::string file = write("draft.txt", replaced(named, "ASA 24/001", "ASA 57/001"));
  const Ran ran = run_with({"check", "--fail-on", "warning", file});
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "uaparse: 0 errors, 0 warnings, 0 hints in 1 input\n");
  EXPECT_EQ(ran.code, 0);
}

TEST_F(Check, NamesTheLineOfTheFile) {
  const std::string file = write("draft.txt", with_error());
  const Ran ran = run_with({"check", "-q", file});
  EXPECT_NE(ran.out.find(file + ":11: the deadline '31 APRIL 2012' is no day of the calendar "
                                "[date-not-real]\n"),
            std::string::npos)
      << ran.out;
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(ran.code, 1);
}

TEST_F(Check, FailsOnAWarningOnlyWhenAsked) {
  const std::string text =
      replaced(letter("TRADERS HELD IN ZENDA"), "Name: Anna Tarlenheim, Josef Sapt", "Sapt");
  const std::string file = write("draft.txt", replaced(text, "Ruritania", "Nepal"));
  const Ran ran = run_with({"check", "-q", file});
  EXPECT_NE(ran.out.find("[country-unlike-index]"), std::string::npos) << ran.out;
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(run_with({"check", "-q", "--fail-on", "warning", file}).code, 1);
  EXPECT_EQ(run_with({"check", "-q", "--fail-on", "error", file}).code, 0);
}

TEST_F(Check, ReadsStandardInput) {
  const Ran ran = run_with({"check", "-q", "-"}, with_error());
  EXPECT_EQ(ran.out.find("-:11: the deadline"), ran.out.find("-:11:"));
  EXPECT_NE(ran.out.find("-:11: the deadline"), std::string::npos) << ran.out;
  EXPECT_EQ(ran.code, 1);
}

TEST_F(Check, FailsWithThreeOnWhatIsNoUrgentActionAndGoesOn) {
  write("a.txt", kInvoice);
  write("b.txt", with_error());
  const Ran ran = run_with({"check", path("")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_NE(ran.out.find("b.txt:11:"), std::string::npos) << ran.out;
  EXPECT_EQ(ran.out.find("a.txt"), std::string::npos) << ran.out;
  EXPECT_NE(ran.err.find("a.txt: is not an Urgent Action"), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find("in 2 inputs, 1 of which could not be checked\n"), std::string::npos);
}

TEST_F(Check, NamesPageAndLineOfAPdf) {
  const std::string file = UAPARSE_SOURCE_DIR "/samples/care-of-pdf/source.pdf";
  const Ran text = run_with({"check", "-q", file});
  EXPECT_NE(text.out.find(file + ": page 1, line 24: nothing says how to address"),
            std::string::npos)
      << text.out;
  const Ran github = run_with({"check", "-q", "--format", "github", file});
  EXPECT_NE(github.out.find("::notice file=" + file +
                            ",line=1,title=salutation-missing::page 1, line 24: nothing says"),
            std::string::npos)
      << github.out;
}

TEST_F(Check, AnnotatesForGithub) {
  const std::string file =
      write("50%,a:b.txt", replaced(with_error(), "minister@justice.example", "100%@justice"));
  write("c.txt", kInvoice);
  const Ran ran = run_with({"check", "-q", "--format", "github", path("")});
  const std::string folder = path("");
  EXPECT_NE(ran.out.find("::error file=" + folder +
                         "50%25%2Ca%3Ab.txt,line=11,title=date-not-real::the deadline"),
            std::string::npos)
      << ran.out;
  EXPECT_NE(ran.out.find("title=email-malformed::'100%25@justice' is no e-mail"), std::string::npos)
      << ran.out;
  EXPECT_NE(ran.out.find("c.txt,line=1,title=not-an-urgent-action::is not"), std::string::npos)
      << ran.out;
  EXPECT_EQ(ran.code, 3);
}

TEST_F(Check, WritesJsonWithFindingsAndErrors) {
  write("a.txt", kInvoice);
  const std::string file = write("b.txt", with_error());
  const Ran ran = run_with({"check", "-q", "--format", "json", path("")});
  const auto json = nlohmann::json::parse(ran.out);
  ASSERT_EQ(json.size(), 2U);
  EXPECT_EQ(json[0]["findings"], nlohmann::json::array());
  EXPECT_EQ(json[0]["error"]["code"], "not-an-urgent-action");
  EXPECT_EQ(json[1]["path"], file);
  EXPECT_FALSE(json[1].contains("error"));
  std::vector<std::string> codes;
  for (const auto& finding : json[1]["findings"]) {
    codes.push_back(finding["code"]);
    EXPECT_EQ(finding.size(), 6U);
  }
  EXPECT_NE(std::find(codes.begin(), codes.end(), "date-not-real"), codes.end());
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(run_with({"check", "-q", "--format", "json", file}).code, 1)
      << "findings fail in every format";
}

TEST_F(Check, SortsFindingsByTheirPlace) {
  const std::string text = replaced(with_error(), "minister@justice.example", "minister@justice");
  const std::string out =
      run_with({"check", "-q", write("a.txt", replaced(text, "50/12", "5012"))}).out;
  const std::size_t number = out.find("[ua-number-malformed]");
  const std::size_t date = out.find("[date-not-real]");
  const std::size_t email = out.find("[email-malformed]");
  EXPECT_NE(number, std::string::npos) << out;
  EXPECT_LT(number, date) << out;
  EXPECT_LT(date, email) << out;
  EXPECT_NE(email, std::string::npos) << out;
}

// Documents that are as they should be: a rule that speaks of one is wrong.
TEST_F(Check, FindsNoErrorOrWarningInGoodDocuments) {
  // Whoever wrote these drew offices, salutations and numbers by lot.
  const std::string config =
      write("config.yaml", "rules: {salutation-unlike-office: off, phone-impossible: off}\n");
  std::vector<std::string> args{"check", "-q", "--fail-on", "warning", "--config", config};
  for (const char* folder : {"/test/corpus/dev/txt", "/test/corpus/dev/pdf"}) {
    for (const auto& document : fs::directory_iterator(UAPARSE_SOURCE_DIR + std::string(folder))) {
      // Of the generation that is read whole; what others do not give yet is missing, and said so.
      if (document.path().filename().string().starts_with("e4-")) {
        args.push_back(document.path().string());
      }
    }
  }
  std::vector<std::string> samples;
  for (const auto& sample : fs::directory_iterator(UAPARSE_SOURCE_DIR "/samples")) {
    // What is odd about the others is what they are samples of.
    if (fs::exists(sample.path() / "expected.yaml") &&
        !sample.path().filename().string().starts_with("odd-")) {
      samples.push_back(sample.path().string());
    }
  }
  EXPECT_GE(samples.size(), 10U);
  args.insert(args.end(), samples.begin(), samples.end());
  const Ran ran = run_with(args);
  EXPECT_EQ(ran.code, 0) << ran.out;
}

TEST(Rules, AreListedWithTheirSeverities) {
  const Ran ran = run_with({"rules"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_NE(ran.out.find("\ndeadline-missing             error    nothing says until when"),
            std::string::npos)
      << ran.out;
}

TEST(Rules, AreExplainedWithABadAndAGoodExample) {
  const Ran ran = run_with({"rules", "date-not-real"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out.find("date-not-real (error): a date is no day of the calendar\n\n"), 0U);
  EXPECT_NE(ran.out.find("\nBad:\n  PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:\n\nGood:\n"),
            std::string::npos)
      << ran.out;
}

}  // namespace
}  // namespace uaparse::cli
