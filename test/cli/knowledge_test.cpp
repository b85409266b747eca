// `--knowledge DIR`.
#include "uaparse/knowledge/knowledge.h"

#include <nlohmann/json.hpp>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

class KnowledgeOption : public CliTest {
 protected:
  void add(std::string_view name, std::string_view text) const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    write(name, text);
  }

  Ran extract(const std::string& folder) const {
    return run_with({"extract", "-f", "json", "--knowledge", folder,
                     write("ua.txt", letter("TRADERS HELD WITHOUT CHARGE"))});
  }
};

TEST_F(KnowledgeOption, SaysAllFaultsALineEachAndDoesNothing) {
  add("mine/lexicons/x.yaml", "language: x\nlabel: {}\nlabels:\n  fax: [\"(b\"]\n  fax: [a]\n");
  add("mine/generations/g.yaml", "id: g-2000\ncertain: 1\ncues: {}\nsections: []\n");
  const std::string folder = path("mine");
  const std::string output = path("records.json");
  const Ran ran = run_with(
      {"extract", "-o", output, "--knowledge", folder, write("ua.txt", letter("TRADERS HELD"))});
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "");
  const std::string start = "uaparse: " + folder + "/";
  EXPECT_EQ(ran.err, start + "generations/g.yaml:1:1: key 'samples' is missing\n" + start +
                         "lexicons/x.yaml:2:1: unknown name 'label'; did you mean 'labels'?\n" +
                         start + "lexicons/x.yaml:4:9: bad pattern: missing ): (b\n" + start +
                         "lexicons/x.yaml:5:3: duplicate key 'fax'\n");
  EXPECT_FALSE(std::filesystem::exists(output));
}

TEST_F(KnowledgeOption, WantsAFolderThatHoldsKnowledge) {
  const Ran missing = extract(path("nowhere"));
  EXPECT_EQ(missing.code, 2);
  EXPECT_EQ(missing.out, "");
  EXPECT_EQ(missing.err, "uaparse: " + path("nowhere") + ": No such file or directory\n");
  std::filesystem::create_directory(path("empty"));
  const Ran empty = extract(path("empty"));
  EXPECT_EQ(empty.code, 2);
  EXPECT_EQ(count(empty.err, "\n"), 1U);
  EXPECT_NE(empty.err.find("holds no knowledge file"), std::string::npos) << empty.err;
}

TEST_F(KnowledgeOption, IsNamedByTheDigestOfTheRecord) {
  add("mine/lexicons/x.yaml", "language: x-zendish\n");
  const Ran with = extract(path("mine"));
  ASSERT_EQ(with.code, 0) << with.err;
  const Ran without = run_with({"extract", "-f", "json", path("ua.txt")});
  nlohmann::json record = nlohmann::json::parse(with.out);
  const nlohmann::json shipped = nlohmann::json::parse(without.out);
  EXPECT_EQ(shipped["generator"]["knowledge"], compiled_knowledge().digest());
  EXPECT_NE(record["generator"]["knowledge"], shipped["generator"]["knowledge"]);
  record["generator"] = shipped["generator"];
  EXPECT_EQ(record, shipped) << "a lexicon more changes no English record";
}

TEST_F(KnowledgeOption, ReplacesAShippedLexicon) {
  add("mine/lexicons/en.yaml", "language: en\n");
  const Ran ran = extract(path("mine"));
  EXPECT_EQ(ran.code, 3) << "without words no Urgent Action is recognised";
  EXPECT_NE(ran.err.find("is not an Urgent Action"), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace uaparse::cli
