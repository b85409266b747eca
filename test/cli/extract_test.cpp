#include <new>
#include <sstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "cmd/uaparse/cli.h"
#include "test/cli/cli_fixture.h"
#include "uaparse/emit/emit.h"

namespace uaparse::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kTitle = "TRADERS HELD WITHOUT CHARGE";

Json parsed(const std::string& text) {
  Json value = Json::parse(text, nullptr, false);
  EXPECT_FALSE(value.is_discarded()) << text;
  return value;
}

std::vector<Json> parsed_lines(const std::string& text) {
  std::vector<Json> values;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    values.push_back(parsed(line));
  }
  return values;
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> names;
  for (const auto& item : object.items()) {
    names.push_back(item.key());
  }
  return names;
}

class Extract : public CliTest {};

TEST_F(Extract, PrintsYamlUnlessAnotherFormatIsNamed) {
  const Ran ran = run_with({"extract", write("ua.txt", letter(kTitle))});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(ran.out.find("---\n"), 0u) << ran.out;
  EXPECT_NE(ran.out.find(kTitle), std::string::npos) << ran.out;
}

TEST_F(Extract, LeavesOutWhatIsLessSureThanAskedFor) {
  const std::string file = write("ua.txt", letter(kTitle));
  const auto extract = [&](const std::string& least) {
    const Ran ran = run_with({"extract", "-f", "json", "--min-confidence", least, file});
    EXPECT_EQ(ran.code, 0);
    return parsed(ran.out);
  };
  const Json all = extract("0");
  EXPECT_EQ(all["title"], kTitle);
  EXPECT_EQ(all["diagnostics"].dump().find("below-min-confidence"), std::string::npos);
  const Json none = extract("1");
  EXPECT_EQ(none["title"], nullptr);
  EXPECT_EQ(none["recipients"], Json::array());
  EXPECT_NE(none["diagnostics"].dump().find("below-min-confidence"), std::string::npos);
  EXPECT_EQ(keys(none), keys(all));
}

TEST_F(Extract, ReadsStandardInput) {
  const Ran ran = run_with({"extract", "-f", "json", "-"}, letter(kTitle));
  EXPECT_EQ(ran.code, 0);
  const Json record = parsed(ran.out);
  EXPECT_EQ(record["source"]["path"], "-");
  EXPECT_EQ(record["title"], kTitle);
}

TEST_F(Extract, GivesALineForEachInputInTheirOrder) {
  const std::string second = write("b.txt", letter("SECOND"));
  const std::string first = write("a.txt", letter("FIRST"));
  const Ran ran = run_with({"extract", "--format", "ndjson", second, "-", first}, letter("THIRD"));
  EXPECT_EQ(ran.code, 0);
  const std::vector<Json> lines = parsed_lines(ran.out);
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0]["title"], "SECOND");
  EXPECT_EQ(lines[1]["title"], "THIRD");
  EXPECT_EQ(lines[2]["title"], "FIRST");
}

class EachFormat : public CliTest, public testing::WithParamInterface<std::string> {};

TEST_P(EachFormat, KeepsTheOthersWhenOneInputFails) {
  const std::string first = write("a.txt", letter("FIRST"));
  const std::string invoice = write("b.txt", kInvoice);
  const std::string last = write("d.txt", letter("LAST"));
  const std::string missing = path("c.txt");
  const Ran ran = run_with({"extract", "-f", GetParam(), first, invoice, missing, last});
  EXPECT_EQ(ran.code, 3);
  EXPECT_NE(ran.out.find("FIRST"), std::string::npos);
  EXPECT_NE(ran.out.find("LAST"), std::string::npos);
  EXPECT_EQ(count(ran.out, "not-an-urgent-action"), 1u);
  EXPECT_EQ(count(ran.out, "not-found"), 1u);
  EXPECT_EQ(count(ran.err, "\n"), 2u) << ran.err;
  EXPECT_EQ(ran.err.find("uaparse: " + invoice + ": "), 0u) << ran.err;
  EXPECT_NE(ran.err.find("\nuaparse: " + missing + ": "), std::string::npos) << ran.err;
}

std::string format_name(const testing::TestParamInfo<std::string>& info) {
  return info.param;
}

INSTANTIATE_TEST_SUITE_P(Formats, EachFormat, testing::Values("yaml", "json", "ndjson"),
                         format_name);

TEST_F(Extract, QuietLeavesTheErrorToTheOutput) {
  const Ran ran = run_with({"extract", "-q", "-f", "json", path("missing.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(parsed(ran.out)["error"]["code"], "not-found");
}

TEST_F(Extract, VerboseCountsTheInputs) {
  const std::string ua = write("ua.txt", letter(kTitle));
  const Ran ran = run_with({"extract", "-v", ua, path("missing.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_NE(ran.err.find("uaparse: 2 inputs, 1 failed\n"), std::string::npos) << ran.err;
}

TEST_F(Extract, VerboseSaysWhatIsOddAboutADocument) {
  std::string text = letter(kTitle);
  text.replace(text.find("BEFORE 10 APRIL"), 15, "BEFORE 31 APRIL");
  const std::string ua = write("ua.txt", text);
  EXPECT_EQ(run_with({"extract", ua}).err, "");
  const Ran ran = run_with({"extract", "-v", ua});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.err.find("uaparse: " + ua + ": page 1, line "), 0u) << ran.err;
}

TEST_F(Extract, GivesOneObjectForOneFile) {
  const std::string ua = write("ua.txt", letter(kTitle));
  EXPECT_TRUE(parsed(run_with({"extract", "-f", "json", ua}).out).is_object());
  EXPECT_TRUE(parsed(run_with({"extract", "-f", "json", path("no.txt")}).out).is_object());
}

TEST_F(Extract, GivesAnArrayForWhateverMayBeSeveral) {
  const std::string ua = write("folder/ua.txt", letter(kTitle));
  for (const std::vector<std::string>& operands : std::vector<std::vector<std::string>>{
           {ua, ua}, {path("folder")}, {"--array", ua}, {ua, path("missing.txt")}}) {
    std::vector<std::string> args{"extract", "-f", "json"};
    args.insert(args.end(), operands.begin(), operands.end());
    const Json value = parsed(run_with(args).out);
    EXPECT_TRUE(value.is_array());
    EXPECT_EQ(value.size(), operands.size() == 2 && operands[0] != "--array" ? 2u : 1u);
  }
}

TEST_F(Extract, TakesTheDocumentsOfADirectoryInByteOrder) {
  write("folder/b.txt", letter("LOWER"));
  write("folder/B.TXT", letter("UPPER"));
  write("folder/deep/a.text", letter("DEEP"));
  write("folder/notes.md", "not asked for");
  const Ran ran = run_with({"extract", "-f", "ndjson", path("folder")});
  EXPECT_EQ(ran.code, 0) << ran.err;
  const std::vector<Json> lines = parsed_lines(ran.out);
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0]["title"], "UPPER");
  EXPECT_EQ(lines[1]["title"], "LOWER");
  EXPECT_EQ(lines[2]["title"], "DEEP");
}

TEST_F(Extract, FindsADirectoryWithoutDocumentsEmpty) {
  write("folder/notes.md", "not asked for");
  const Ran ran = run_with({"extract", "-f", "ndjson", path("folder")});
  EXPECT_EQ(ran.code, 3);
  const std::vector<Json> lines = parsed_lines(ran.out);
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0]["error"]["code"], "empty");
  EXPECT_EQ(ran.err.find("uaparse: " + path("folder") + ": "), 0u) << ran.err;
}

TEST_F(Extract, PrintsFieldsInTheOrderOfTheRecord) {
  const std::string ua = write("ua.txt", letter(kTitle));
  const Ran ran = run_with({"extract", "-f", "json", "--fields", "deadline,ua_number,title", ua});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(keys(parsed(ran.out)), (std::vector<std::string>{"title", "ua_number", "deadline"}));
}

TEST_F(Extract, AsksForTextAndEvidenceByOptionOrByField) {
  using Keys = std::vector<std::string>;
  const std::string ua = write("ua.txt", letter(kTitle));
  const auto fields = [&](std::vector<std::string> args) {
    args.insert(args.begin(), {"extract", "-f", "json"});
    args.push_back(ua);
    const Json record = parsed(run_with(args).out);
    EXPECT_FALSE(record.contains("text") && record["text"].is_null());
    EXPECT_FALSE(record.contains("evidence") && record["evidence"].empty());
    return keys(record);
  };
  const Keys by_field = fields({"--fields", "title,text,evidence"});
  EXPECT_EQ(by_field.size(), 3u);
  EXPECT_EQ(fields({"--fields", "title", "--text", "--evidence"}), by_field);
  EXPECT_EQ(fields({}).size() + 2, fields({"--text", "--evidence"}).size());
}

TEST_F(Extract, TakesTheEncodingThatItIsTold) {
  std::string text = letter("PRISONERS IN \xDEINGVELLIR");  // Icelandic thorn, in ISO 8859-1
  const std::string ua = write("ua.txt", text);
  const Ran ran = run_with({"extract", "-f", "json", "--encoding", "ISO-8859-1", ua});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(parsed(ran.out)["title"], "PRISONERS IN \xC3\x9EINGVELLIR");
}

TEST_F(Extract, ReadsAPasswordFileWhateverItsLineEnds) {
  const std::string ua = write("ua.txt", letter(kTitle));
  const std::string password = write("key", "open sesame\r\nsecond line");
  EXPECT_EQ(run_with({"extract", "--password-file", password, ua}).code, 0);
}

TEST_F(Extract, WritesOutControlsOfAPathOnTheTerminal) {
  const Ran ran = run_with({"extract", path("evil\x1b[2J\nuaparse: \xff.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.err.find('\x1b'), std::string::npos);
  EXPECT_EQ(count(ran.err, "\n"), 1u) << ran.err;
  EXPECT_NE(ran.err.find("evil\\x1B[2J\\x0Auaparse: \xEF\xBF\xBD.txt: "), std::string::npos)
      << ran.err;
}

// Standard input that throws: what a library might do within one document.
template <class Thrown>
class ThrowingBuffer : public std::streambuf {
 public:
  explicit ThrowingBuffer(Thrown thrown) : thrown_(thrown) {}

 private:
  int_type underflow() override { throw Thrown(thrown_); }

  Thrown thrown_;
};

template <class Thrown>
Ran run_throwing(const std::vector<std::string>& args, Thrown thrown) {
  ThrowingBuffer<Thrown> buffer(thrown);
  std::istream in(&buffer);
  in.exceptions(std::ios::badbit);
  std::ostringstream out;
  std::ostringstream err;
  const int code = run(args, {in, out, err});
  return {code, out.str(), err.str()};
}

TEST_F(Extract, LosesOneDocumentToWantOfMemory) {
  const std::string ua = write("ua.txt", letter(kTitle));
  const Ran ran = run_throwing({"extract", "-f", "ndjson", "-", ua}, std::bad_alloc());
  EXPECT_EQ(ran.code, 3);
  const std::vector<Json> lines = parsed_lines(ran.out);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0]["error"]["code"], "out-of-memory");
  EXPECT_EQ(lines[1]["title"], kTitle);
}

TEST_F(Extract, LosesOneDocumentToABugAndSaysSo) {
  const std::string ua = write("ua.txt", letter(kTitle));
  const Ran ran = run_throwing({"extract", "-f", "ndjson", "-", ua}, std::runtime_error("broken"));
  EXPECT_EQ(ran.code, 4);
  EXPECT_EQ(ran.err, "uaparse: -: internal error: broken (please report it)\n");
  const std::vector<Json> lines = parsed_lines(ran.out);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0]["error"]["code"], "crashed");
  EXPECT_EQ(lines[1]["title"], kTitle);
}

}  // namespace
}  // namespace uaparse::cli
