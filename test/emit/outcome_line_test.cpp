#include "uaparse/emit/outcome_line.h"

#include <sstream>
#include <vector>

#include <gtest/gtest.h>

#include "test/emit/sample_record.h"
#include "test/emit/tricky_strings.h"
#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/emit.h"

namespace uaparse {
namespace {

Outcome failed(const std::string& path) {
  return {path, fail(ErrorKind::kDamaged, path, "does not open")};
}

Outcome named(const std::string& path) {
  Record record = test::build_full_record();
  record.source.path = clean_text(path);
  record.source.path_base64 = path_base64(path);
  return {path, record};
}

std::vector<Outcome> build_outcomes() {
  return {named("ua.pdf"),      {"-", test::build_bare_record()},
          failed("b.pdf"),      failed("caf\xE9.pdf"),
          named("caf\xE9.pdf"), named("cafe\xCC\x81.pdf")};
}

std::vector<Outcome> build_tricky_outcomes() {
  std::vector<Outcome> outcomes;
  for (const test::TrickyString& tricky : test::load_tricky_strings()) {
    outcomes.push_back(test::build_tricky_outcome(tricky));
  }
  return outcomes;
}

std::vector<EmitOptions> build_options() {
  const std::vector<std::vector<std::string>> field_sets{
      {}, {"title"}, {"source", "recipients", "text"}, {"evidence", "title"}, {"write_in"}};
  std::vector<EmitOptions> all;
  for (const Format format : {Format::kYaml, Format::kJson, Format::kNdjson, Format::kCsv}) {
    for (const CsvRows rows : {CsvRows::kDocuments, CsvRows::kRecipients, CsvRows::kSubjects}) {
      for (const bool flag : {false, true}) {
        for (const std::vector<std::string>& fields : field_sets) {
          EmitOptions options;
          options.format = format;
          options.rows = rows;
          options.with_evidence = flag;
          options.as_array = flag;
          options.with_text = flag;
          options.fields = fields;
          all.push_back(options);
        }
      }
    }
    all.back().as_array = false;
  }
  return all;
}

template <class Write>
std::string emitted(const EmitOptions& options, const Write& write) {
  std::ostringstream out;
  Emitter emitter(out, options);
  emitter.begin();
  write(emitter);
  emitter.end();
  return out.str();
}

std::string emitted_as_outcomes(const std::vector<Outcome>& outcomes, const EmitOptions& options) {
  return emitted(options, [&](Emitter& emitter) {
    for (const Outcome& outcome : outcomes) {
      emitter.write(outcome);
    }
  });
}

std::string emitted_as_lines(const std::vector<Outcome>& outcomes, bool with_evidence,
                             const EmitOptions& options) {
  return emitted(options, [&](Emitter& emitter) {
    for (const Outcome& outcome : outcomes) {
      EXPECT_TRUE(emitter.write_line(line_of(outcome, with_evidence)));
    }
  });
}

TEST(EmitterOfLines, WritesWhatTheOutcomeGivesWhateverTheOptions) {
  const std::vector<Outcome> outcomes = build_outcomes();
  for (const EmitOptions& options : build_options()) {
    const std::string want = emitted_as_outcomes(outcomes, options);
    for (const bool with_evidence : {true, options.with_evidence}) {
      EXPECT_EQ(emitted_as_lines(outcomes, with_evidence, options), want)
          << "format " << static_cast<int>(options.format);
    }
  }
}

TEST(EmitterOfLines, WritesTrickyStringsAsTheOutcomeGivesThem) {
  const std::vector<Outcome> outcomes = build_tricky_outcomes();
  for (const Format format : {Format::kYaml, Format::kJson, Format::kNdjson, Format::kCsv}) {
    EmitOptions options;
    options.format = format;
    options.with_evidence = true;
    options.with_text = true;
    EXPECT_EQ(emitted_as_lines(outcomes, true, options), emitted_as_outcomes(outcomes, options));
  }
}

struct BrokenLine {
  const char* name;
  std::string line;
};

// No outcome by their shape.
std::vector<BrokenLine> build_misshapen_lines() {
  const std::string whole = line_of(named("ua.pdf"), true);
  std::vector<BrokenLine> lines{
      {"empty", ""},
      {"blank", " "},
      {"no JSON", "a.pdf: does not open"},
      {"a text", R"("source")"},
      {"a list", R"([{"source":{"path":"a.pdf"}}])"},
      {"an empty object", "{}"},
      {"no source", R"({"title":"FEAR FOR SAFETY"})"},
      {"a source of text", R"({"source":"a.pdf"})"},
      {"no path", R"({"source":{"sha256":""}})"},
      {"a path of a number", R"({"source":{"path":1}})"},
      {"two", whole + whole},
      {"two lines", whole + "\n" + whole},
      {"a line and its end", whole + "\n"},
      {"something behind it", whole + "x"},
      {"closed by the wrong bracket", R"({"source":{"path":"a.pdf","x":[}]}})"},
      {"a comma too many", R"({"source":{"path":"a.pdf"},})"},
      {"no comma", R"({"source":{"path":"a.pdf"}"title":null})"},
      {"no colon", R"({"source"{"path":"a.pdf"}})"},
      {"no value", R"({"source":{"path":"a.pdf"},"title":})"},
      {"no key", R"({"source":{"path":"a.pdf"},:1})"},
  };
  return lines;
}

TEST(EmitterOfLines, WritesNoTreeThatIsTooDeepToBeWalked) {
  const std::string deep = R"({"source":{"path":"a.pdf"},"x":)" + std::string(100'000, '[') +
                           std::string(100'000, ']') + "}";
  for (EmitOptions options : build_options()) {
    // NDJSON walks a line that is not wanted whole.
    if (options.format == Format::kNdjson && options.fields.empty()) {
      continue;
    }
    std::ostringstream out;
    EXPECT_FALSE(Emitter(out, options).write_line(deep));
    EXPECT_EQ(out.str(), "");
  }
  EXPECT_FALSE(renamed_line(deep, "b.pdf"));
  EXPECT_FALSE(read_line_head(deep));
}

TEST(EmitterOfLines, RefusesWhatIsNoOutcomeAndWritesNothing) {
  for (const EmitOptions& options : build_options()) {
    for (const BrokenLine& broken : build_misshapen_lines()) {
      std::ostringstream out;
      Emitter emitter(out, options);
      const Result<void> written = emitter.write_line(broken.line);
      ASSERT_FALSE(written) << broken.name;
      EXPECT_EQ(written.error().kind, ErrorKind::kInvalid) << broken.name;
      EXPECT_EQ(out.str(), "") << broken.name;
    }
  }
}

TEST(EmitterOfLines, RefusesALineThatIsTornAnywhere) {
  const std::string whole = line_of(named("ua.pdf"), true);
  EmitOptions options;
  options.format = Format::kNdjson;
  options.with_evidence = true;
  for (std::size_t size = 0; size < whole.size(); ++size) {
    std::ostringstream out;
    EXPECT_FALSE(Emitter(out, options).write_line(whole.substr(0, size))) << size;
  }
}

TEST(EmitterOfLines, RefusesBadValuesWhereItReadsThem) {
  for (const char* line : {
           "{\"source\":{\"path\":\"a.pdf\"},\"title\":\"\xFF\"}",
           R"({"source":{"path":"a.pdf"},"title":tru})",
           R"({"source":{"path":"a.pdf"},"title":1e999})",
           R"({"source":{"path":"a.pdf"},"title":[1,,2]})",
       }) {
    for (const Format format : {Format::kYaml, Format::kJson, Format::kCsv}) {
      std::ostringstream out;
      EmitOptions options;
      options.format = format;
      EXPECT_FALSE(Emitter(out, options).write_line(line)) << line;
      EXPECT_EQ(out.str(), "") << line;
    }
  }
}

// Sound JSON in which a value is not what a record has there.
TEST(EmitterOfLines, TakesValuesOfAnyKindWithoutFalling) {
  const std::vector<std::string> values{"null",
                                        "1",
                                        "\"x\"",
                                        "true",
                                        "[]",
                                        "{}",
                                        "[1]",
                                        "[[1]]",
                                        R"([{"notes":1}])",
                                        R"({"a":{"b":1}})",
                                        R"([null,"x"])"};
  for (const EmitOptions& options : build_options()) {
    for (const char* key : {"recipients", "subjects", "related", "diagnostics", "title", "evidence",
                            "template", "text", "error"}) {
      for (const std::string& value : values) {
        std::ostringstream out;
        const std::string line =
            R"({"source":{"path":"a.pdf"},")" + std::string(key) + "\":" + value + "}";
        EXPECT_TRUE(Emitter(out, options).write_line(line)) << line;
      }
    }
  }
}

TEST(RenamedLine, IsTheLineOfTheSameDocumentReadFromThere) {
  for (const std::string path :
       {"other.pdf", "caf\xE9.pdf", "cafe\xCC\x81.pdf", "a\"b\\c\n.pdf", "", "ua.pdf"}) {
    for (const std::string from : {"ua.pdf", "caf\xE8.pdf"}) {
      for (const bool with_evidence : {true, false}) {
        const Result<std::string> renamed = renamed_line(line_of(named(from), with_evidence), path);
        ASSERT_TRUE(renamed) << path;
        EXPECT_EQ(*renamed, line_of(named(path), with_evidence));
      }
      EXPECT_EQ(renamed_line(line_of(failed(from), true), path).value_or(""),
                line_of(failed(path), true));
    }
  }
}

TEST(RenamedLine, RefusesWhatIsNoOutcome) {
  for (const BrokenLine& broken : build_misshapen_lines()) {
    const Result<std::string> renamed = renamed_line(broken.line, "a.pdf");
    ASSERT_FALSE(renamed) << broken.name;
    EXPECT_EQ(renamed.error().kind, ErrorKind::kInvalid) << broken.name;
  }
}

TEST(MarkedLine, HasTheMarkAsTheLastKeyOfItsSource) {
  EXPECT_EQ(
      marked_line(R"({"source":{"path":"a"},"error":{"code":"damaged","message":"m"}})", "3/8"),
      R"({"source":{"path":"a","shard":"3/8"},"error":{"code":"damaged","message":"m"}})");
  const std::string line = marked_line(line_of(named("caf\xE9.pdf"), true), "3/8");
  EXPECT_NE(line.find(R"("page_sizes":[[595.28,841.89]],"shard":"3/8"},"template":)"),
            std::string::npos);
}

TEST(MarkedLine, HasOneMarkWhateverItHadBefore) {
  EXPECT_EQ(marked_line(R"({"source":{"shard":"1/2","path":"a","shard":"2/2"}})", "3/8"),
            R"({"source":{"path":"a","shard":"3/8"}})");
}

TEST(MarkedLine, IsTheLineItselfWhereThatIsNoOutcome) {
  for (const BrokenLine& broken : build_misshapen_lines()) {
    EXPECT_EQ(marked_line(broken.line, "3/8"), broken.line) << broken.name;
  }
}

TEST(LineHead, GivesBackTheLineAndThePathFromBelowTheMark) {
  for (const std::string path : {"ua.pdf", "caf\xE9.pdf", "cafe\xCC\x81.pdf", "a\"b\\\n.pdf", ""}) {
    for (const bool is_error : {false, true}) {
      const std::string line = line_of(is_error ? failed(path) : named(path), true);
      for (const std::string shard : {"", "3/8"}) {
        const std::optional<LineHead> head =
            read_line_head(shard.empty() ? line : marked_line(line, shard));
        ASSERT_TRUE(head) << path;
        EXPECT_EQ(head->path, path);
        EXPECT_EQ(head->shard, shard);
        EXPECT_EQ(head->is_error, is_error);
        EXPECT_EQ(head->unmarked, line);
      }
    }
  }
}

TEST(LineHead, IsNoneWhereALineIsNoOutcome) {
  std::vector<BrokenLine> lines = build_misshapen_lines();
  lines.push_back({"no base64", R"({"source":{"path":"a","path_base64":"?"}})"});
  lines.push_back({"base64 of no text", R"({"source":{"path":"a","path_base64":1}})"});
  lines.push_back({"a bad value", R"({"source":{"path":"a"},"title":tru})"});
  lines.push_back({"bytes that are no letters", "{\"source\":{\"path\":\"caf\xE9\"}}"});
  for (const BrokenLine& broken : lines) {
    EXPECT_FALSE(read_line_head(broken.line)) << broken.name;
  }
}

TEST(LineHead, TakesWhateverStandsForAMark) {
  const auto shard_of = [](const char* line) { return read_line_head(line)->shard; };
  EXPECT_EQ(shard_of(R"({"source":{"path":"a","shard":38}})"), "38");
  EXPECT_EQ(shard_of(R"({"source":{"path":"a","shard":null}})"), "");
}

}  // namespace
}  // namespace uaparse
