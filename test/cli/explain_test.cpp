#include <nlohmann/json.hpp>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kTitle = "TRADERS HELD WITHOUT CHARGE";

class Explain : public CliTest {};

// The line of the output that holds `part`.
std::string line_with(const std::string& text, std::string_view part) {
  const std::size_t at = text.find(part);
  EXPECT_NE(at, std::string::npos) << "without: " << part << "\n" << text;
  if (at == std::string::npos) {
    return {};
  }
  const std::size_t begin = text.rfind('\n', at) + 1;
  return text.substr(begin, text.find('\n', at) - begin);
}

std::size_t begin_of(const std::string& text, std::string_view part) {
  const std::size_t at = text.find(part);
  EXPECT_NE(at, std::string::npos) << "without: " << part << "\n" << text;
  return at;
}

TEST_F(Explain, SaysGenerationThenFieldsThenLines) {
  const Ran ran = run_with({"explain", write("ua.txt", letter(kTitle))});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(ran.out.find(path("ua.txt") + ": an Urgent Action of the generation ua-2009, in en ("),
            0u)
      << ran.out;
  EXPECT_LT(begin_of(ran.out, "\nGenerations"), begin_of(ran.out, "\nFields"));
  EXPECT_LT(begin_of(ran.out, "\nFields"), begin_of(ran.out, "\nLines"));
  const std::string deadline = line_with(ran.out, "  /deadline ");
  EXPECT_NE(deadline.find("  11  0.99  behind its label    2012-04-10"), std::string::npos)
      << deadline;
  EXPECT_NE(line_with(ran.out, "  /copies ").find("no line opens the section 'copies'"),
            std::string::npos);
  EXPECT_NE(line_with(ran.out, "  11  recipients ").find("[appeals_before]"), std::string::npos);
}

TEST_F(Explain, PutsTheReasonsOfAFieldInOneColumn) {
  const Ran ran = run_with({"explain", write("ua.txt", letter(kTitle))});
  const std::size_t column = line_with(ran.out, "  /title ").find("unmistakable form");
  EXPECT_EQ(line_with(ran.out, "  /deadline ").find("behind its label"), column);
  EXPECT_EQ(line_with(ran.out, "  /recipients/0/salutation ").find("behind its label"), column);
  EXPECT_EQ(line_with(ran.out, "  /copies ").find("no value"), column);
}

TEST_F(Explain, SaysWhatARefusedFileMisses) {
  const std::string invoice = write("invoice.txt", kInvoice);
  const Ran ran = run_with({"explain", invoice});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.out.find(invoice + ": no Urgent Action"), 0u) << ran.out;
  EXPECT_NE(ran.out.find("missing: no line begins with "), std::string::npos) << ran.out;
  EXPECT_NE(ran.out.find("Twelve reams of paper"), std::string::npos) << ran.out;
  EXPECT_EQ(ran.out.find("\nFields"), std::string::npos) << ran.out;
  EXPECT_EQ(count(ran.err, "\n"), 1u) << ran.err;
  EXPECT_EQ(ran.err, run_with({"extract", invoice}).err);
}

TEST_F(Explain, GivesAnObjectAsJson) {
  const Ran ran = run_with({"explain", "-f", "json", "-"}, letter(kTitle));
  EXPECT_EQ(ran.code, 0);
  const Json value = Json::parse(ran.out, nullptr, false);
  ASSERT_TRUE(value.is_object()) << ran.out;
  EXPECT_EQ(value["path"], "-");
  EXPECT_EQ(value["is_recognized"], true);
  EXPECT_EQ(value["generations"][0]["id"], "ua-2009");
  EXPECT_FALSE(value["generations"][0]["cues"].empty());
  for (const Json& field : value["fields"]) {
    EXPECT_TRUE(field["value"].is_string() || field["confidence"].is_null()) << field;
    EXPECT_NE(field["reason"], "") << field;
  }
  EXPECT_EQ(value["lines"][0]["section"], "header");
}

TEST_F(Explain, GivesAnObjectForARefusedFileToo) {
  const Ran ran = run_with({"explain", "-f", "json", write("invoice.txt", kInvoice)});
  EXPECT_EQ(ran.code, 3);
  const Json value = Json::parse(ran.out, nullptr, false);
  ASSERT_TRUE(value.is_object()) << ran.out;
  EXPECT_EQ(value["is_recognized"], false);
  EXPECT_EQ(value["fields"].size(), 0u);
  EXPECT_FALSE(value["generations"][0]["missing"].empty());
}

TEST_F(Explain, ReadsPdfsAndNamesPages) {
  const Ran ran =
      run_with({"explain", std::string(UAPARSE_SOURCE_DIR) + "/samples/care-of-pdf/source.pdf"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_NE(ran.out.find("p.1:1  "), std::string::npos) << ran.out;
}

TEST_F(Explain, GivesNothingOfADocumentRawToTheTerminal) {
  std::string text = letter("TRADERS \x1b[2J HELD \xff WITHOUT \xe2\x80\xae CHARGE");
  const std::string odd = write("odd\x1b[31m.txt", text);
  const Ran ran = run_with({"explain", odd});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out.find('\x1b'), std::string::npos);
  EXPECT_EQ(ran.out.find('\xff'), std::string::npos);
}

TEST_F(Explain, FailsOnWhatCannotBeRead) {
  const Ran ran = run_with({"explain", path("missing.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err.find("uaparse: " + path("missing.txt") + ": "), 0u) << ran.err;
}

TEST_F(Explain, RefusesWrongUsageBeforeItReadsAnything) {
  const std::string ua = write("ua.txt", letter(kTitle));
  for (const std::vector<std::string>& args :
       std::vector<std::vector<std::string>>{{"explain"},
                                             {"explain", path("")},
                                             {"explain", ua, ua},
                                             {"explain", "-f", "yaml", ua},
                                             {"explain", "--encoding", "no-such", ua},
                                             {"explain", "--password-file", path("missing"), ua}}) {
    const Ran ran = run_with(args);
    EXPECT_EQ(ran.code, 2) << args.back();
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(count(ran.err, "\n"), 1u) << ran.err;
  }
}

TEST_F(Explain, TakesKnowledgeOfItsUsers) {
  const Ran ran = run_with({"explain", "--knowledge", path("missing"), "-"}, letter(kTitle));
  EXPECT_EQ(ran.code, 2);
  EXPECT_NE(ran.err, "");
}

}  // namespace
}  // namespace uaparse::cli
