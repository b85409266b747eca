#include "uaparse/knowledge/knowledge_loader.h"

#include <algorithm>
#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

const char* const kLexicon = "language: x-ruri\nlabels:\n  banner: [\"ur ak\"]\n";
const char* const kGeneration =
    "id: ruri-2000\ncertain: 4\ncues: {banner: 4}\n"
    "sections: [{label: banner, opens: title}]\nsamples: [one]\n";
const char* const kAreas = "RUR 01: {area: Ruritania, country: null}\n";

struct Case {
  const char* name;
  KnowledgeFile file;
  std::string want;  // the problems, one a line
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

std::string dump(const DiagnosticList& problems) {
  std::string result;
  for (const Diagnostic& problem : problems) {
    EXPECT_EQ(problem.code, "knowledge-invalid");
    EXPECT_EQ(problem.severity, Severity::kError);
    result += problem.message + "\n";
  }
  return result;
}

class LoadKnowledge : public testing::TestWithParam<Case> {};

TEST_P(LoadKnowledge, SaysWhatIsWrongAndWhere) {
  DiagnosticList problems;
  const Result<KnowledgeData> data = load_knowledge({GetParam().file}, problems);
  EXPECT_EQ(dump(problems), GetParam().want);
  EXPECT_EQ(data.has_value(), GetParam().want.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Files, LoadKnowledge,
    testing::Values(
        Case{"SoundLexicon", {"lexicons/x.yaml", kLexicon}, ""},
        Case{"SoundGeneration", {"generations/g.yaml", kGeneration}, ""},
        Case{"SoundAreas", {"index_areas.yaml", kAreas}, ""},
        Case{"UnknownKey",
             {"lexicons/x.yaml", "language: x\nlabel: {}\n"},
             "lexicons/x.yaml:2:1: unknown name 'label'; did you mean 'labels'?\n"},
        Case{"UnknownLabel",
             {"lexicons/x.yaml", "language: x\nlabels:\n  baner: [a]\n"},
             "lexicons/x.yaml:3:3: unknown name 'baner'; did you mean 'banner'?\n"},
        Case{"UnknownList",
             {"lexicons/x.yaml", "language: x\nwords:\n  something_else: [a]\n"},
             "lexicons/x.yaml:3:3: unknown name 'something_else'\n"},
        Case{"UnknownTable",
             {"lexicons/x.yaml", "language: x\ntables: {month: {mai: 5}}\n"},
             "lexicons/x.yaml:2:10: unknown name 'month'; did you mean 'months'?\n"},
        Case{"DuplicateKey",
             {"lexicons/x.yaml", "language: x\nlabels:\n  fax: [a]\n  fax: [b]\n"},
             "lexicons/x.yaml:4:3: duplicate key 'fax'\n"},
        Case{"DuplicateWordOfATable",
             {"lexicons/x.yaml", "language: x\ntables:\n  months: {mai: 5, mai: 6}\n"},
             "lexicons/x.yaml:3:20: duplicate key 'mai'\n"},
        Case{"BadPattern",
             {"lexicons/x.yaml", "language: x\nlabels:\n  fax: [ok, \"(b\"]\n"},
             "lexicons/x.yaml:3:13: bad pattern: missing ): (b\n"},
        Case{"UnknownPartOfADate",
             {"lexicons/x.yaml", "language: x\nlabels:\n  date: [\"{day} {mnth}\"]\n"},
             "lexicons/x.yaml:3:10: unknown name 'mnth'; did you mean 'month'?\n"
             "lexicons/x.yaml:3:10: a date is one {day}, one {month} and at most one {year}\n"},
        Case{"DateWithoutADay",
             {"lexicons/x.yaml", "language: x\nlabels:\n  date: [\"{month} {year}\"]\n"},
             "lexicons/x.yaml:3:10: a date is one {day}, one {month} and at most one {year}\n"},
        Case{"DateWithARepetition",
             {"lexicons/x.yaml", "language: x\nlabels:\n  date: [\"{day}x{1,2}{month}\"]\n"},
             ""},
        Case{"MonthThatIsNone",
             {"lexicons/x.yaml", "language: x\ntables: {months: {mai: 13}}\n"},
             "lexicons/x.yaml:2:24: '13' is not the number of a month, 1 to 12\n"},
        Case{"GenderThatIsNone",
             {"lexicons/x.yaml", "language: x\ntables:\n  genders: {m: man}\n"},
             "lexicons/x.yaml:3:16: 'man' is not male, female, mixed, non-binary or unknown\n"},
        Case{"CountryThatIsNoCode",
             {"lexicons/x.yaml", "language: x\ntables:\n  countries: {norge: norway}\n"},
             "lexicons/x.yaml:3:22: 'norway' is not an ISO 3166-1 code of two capitals such as "
             "MX\n"},
        Case{"ListExpected",
             {"lexicons/x.yaml", "language: x\nlabels:\n  fax: a\n"},
             "lexicons/x.yaml:3:8: expected a list\n"},
        Case{"MapExpected",
             {"lexicons/x.yaml", "language: x\nlabels: [fax]\n"},
             "lexicons/x.yaml:2:9: expected a map of keys and values\n"},
        Case{"TextExpected",
             {"lexicons/x.yaml", "language: [x]\n"},
             "lexicons/x.yaml:1:11: expected text\n"},
        Case{"LanguageMissing",
             {"lexicons/x.yaml", "labels: {}\n"},
             "lexicons/x.yaml:1:1: key 'language' is missing\n"},
        Case{"EmptyFile",
             {"lexicons/x.yaml", ""},
             "lexicons/x.yaml:1:1: expected a map of keys and values\n"},
        Case{"NoYaml",
             {"lexicons/x.yaml", "language: [x\nlabels: {}\n"},
             "lexicons/x.yaml:2:7: end of sequence flow not found\n"},
        Case{"NumberExpected",
             {"generations/g.yaml", std::string(kGeneration) + "first_year: long ago\n"},
             "generations/g.yaml:6:13: expected a whole number\n"},
        Case{"UnknownSection",
             {"generations/g.yaml",
              "id: g\ncertain: 1\ncues: {}\nsections: [{label: banner, opens: titel}]\n"
              "samples: []\n"},
             "generations/g.yaml:4:35: unknown name 'titel'; did you mean 'title'?\n"},
        Case{"SamplesMissing",
             {"generations/g.yaml", "id: g\ncertain: 1\ncues: {}\nsections: []\n"},
             "generations/g.yaml:1:1: key 'samples' is missing\n"},
        Case{"UnknownCue",
             {"generations/g.yaml",
              "id: g\ncertain: 1\ncues: {bannerr: 2}\nsections: []\nsamples: []\n"},
             "generations/g.yaml:3:8: unknown name 'bannerr'; did you mean 'banner'?\n"},
        Case{"UnknownPart",
             {"generations/g.yaml", std::string(kGeneration) + "has: [title, dedline]\n"},
             "generations/g.yaml:6:14: unknown name 'dedline'; did you mean 'deadline'?\n"},
        Case{"UnknownKeyOfAnArea",
             {"index_areas.yaml", "RUR 01: {area: Ruritania, contry: null}\n"},
             "index_areas.yaml:1:27: unknown name 'contry'; did you mean 'country'?\n"},
        Case{"SectionWithoutALabel",
             {"generations/g.yaml",
              "id: g\ncertain: 1\ncues: {}\nsections: [{opens: title}]\nsamples: []\n"},
             "generations/g.yaml:4:12: key 'label' is missing\n"},
        Case{"WrongEnding",
             {"lexicons/x.yml", kLexicon},
             "lexicons/x.yml:1:1: not a knowledge file: expected lexicons/*.yaml, "
             "generations/*.yaml or index_areas.yaml\n"},
        Case{
            "NoKnowledgeFile",
            {"notes.yaml", "a: b\n"},
            "notes.yaml:1:1: not a knowledge file: expected lexicons/*.yaml, generations/*.yaml or "
            "index_areas.yaml\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(LoadKnowledge, CollectsAllProblemsOfAllFiles) {
  DiagnosticList problems;
  const Result<KnowledgeData> data =
      load_knowledge({{"lexicons/b.yaml", "language: b\nlabels: {fax: x, tell: []}\n"},
                      {"lexicons/a.yaml", "labels: {}\n"}},
                     problems);
  EXPECT_EQ(dump(problems),
            "lexicons/a.yaml:1:1: key 'language' is missing\n"
            "lexicons/b.yaml:2:15: expected a list\n"
            "lexicons/b.yaml:2:18: unknown name 'tell'\n");
  ASSERT_FALSE(data);
  EXPECT_EQ(data.error().kind, ErrorKind::kInvalid);
  EXPECT_EQ(data.error().message,
            "3 faults; the first: lexicons/a.yaml:1:1: key 'language' is missing");
}

TEST(LoadKnowledge, RefusesPatternsThatAreTooLargeTogether) {
  std::string text = "language: x\nlabels:\n  fax:\n";
  for (int i = 0; i < 40; ++i) {
    text += "    - \"" + std::to_string(i) + "[^a]{1000}b{900}\"\n";
  }
  DiagnosticList problems;
  EXPECT_FALSE(load_knowledge({{"lexicons/x.yaml", text}}, problems));
  EXPECT_EQ(dump(problems),
            "lexicons/x.yaml:1:1: the patterns of all labels together are too large\n");
}

TEST(LoadKnowledge, TakesALanguageAndAGenerationFromOneFileOnly) {
  DiagnosticList problems;
  const auto data = load_knowledge({{"lexicons/a.yaml", kLexicon},
                                    {"lexicons/b.yaml", kLexicon},
                                    {"generations/a.yaml", kGeneration},
                                    {"generations/b.yaml", kGeneration}},
                                   problems);
  EXPECT_FALSE(data);
  EXPECT_EQ(dump(problems),
            "generations/b.yaml:1:5: the id 'ruri-2000' is that of another file\n"
            "lexicons/b.yaml:1:11: the language 'x-ruri' is that of another file\n");
}

TEST(LoadKnowledge, ReadsWhatTheFilesSay) {
  DiagnosticList problems;
  const std::string lexicon =
      "language: x-ruri\nlabels: {fax: [\"fax ?:\"]}\nwords: {places: [Gatan, Höjd]}\n"
      "tables: {months: {Maí: 5}}\n";
  const std::string generation =
      "id: ruri-2000\nfirst_year: 2000\nlast_year: 2008\ncertain: 8\nneeds: [[banner, outcome]]\n"
      "cues: {banner: 5, outcome: -1}\nsamples: [one, two]\n"
      "sections: [{label: copies_to, opens: copies, within: [recipients, copies]}]\n";
  const Result<KnowledgeData> data = load_knowledge({{"lexicons/x.yaml", lexicon},
                                                     {"generations/g.yaml", generation},
                                                     {"index_areas.yaml", kAreas}},
                                                    problems);
  ASSERT_TRUE(data) << dump(problems);
  const LexiconData& words = data->lexicons.at(0);
  EXPECT_EQ(words.language, "x-ruri");
  EXPECT_EQ(words.labels.at(Label::kFax), std::vector<std::string>{"fax ?:"});
  EXPECT_EQ(words.words.at(Words::kPlaces), (std::vector<std::string>{"gatan", "hojd"}));
  EXPECT_EQ(words.tables.at(Table::kMonths).at("mai"), "5") << "words are folded";
  const GenerationData& rules = data->generations.at(0);
  EXPECT_EQ(rules.id, "ruri-2000");
  EXPECT_EQ(rules.first_year, 2000);
  EXPECT_EQ(rules.last_year, 2008);
  EXPECT_EQ(rules.certain, 8);
  EXPECT_EQ(rules.needs, (std::vector<std::vector<Label>>{{Label::kBanner, Label::kOutcome}}));
  EXPECT_EQ(rules.cues,
            (std::vector<std::pair<Label, int>>{{Label::kBanner, 5}, {Label::kOutcome, -1}}));
  EXPECT_EQ(rules.samples, (std::vector<std::string>{"one", "two"}));
  ASSERT_EQ(rules.sections.size(), 1U);
  EXPECT_EQ(rules.sections[0].label, Label::kCopiesTo);
  EXPECT_EQ(rules.sections[0].opens, SectionKind::kCopies);
  EXPECT_EQ(rules.sections[0].within,
            (std::vector<SectionKind>{SectionKind::kRecipients, SectionKind::kCopies}));
  ASSERT_EQ(data->index_areas.size(), 1U);
  EXPECT_EQ(data->index_areas[0].code, "RUR 01");
  EXPECT_EQ(data->index_areas[0].country_code, "");
}

TEST(LoadKnowledge, ReadsWhatAGenerationHasAndTakesAllWhereItDoesNotSay) {
  const auto parts = [](const std::string& has) {
    DiagnosticList problems;
    const Result<KnowledgeData> data =
        load_knowledge({{"generations/g.yaml", kGeneration + has}}, problems);
    EXPECT_TRUE(data) << dump(problems);
    return data ? data->generations.at(0).has : std::vector<Part>();
  };
  EXPECT_EQ(parts("has: [deadline, subjects]\n"),
            (std::vector<Part>{Part::kDeadline, Part::kSubjects}));
  EXPECT_TRUE(parts("has: []\n").empty());
  EXPECT_EQ(parts("").size(), kPartNames.size());
}

TEST(LoadKnowledge, DoesNotDependOnTheOrderOfFiles) {
  std::vector<KnowledgeFile> files = {{"generations/g.yaml", kGeneration},
                                      {"index_areas.yaml", kAreas},
                                      {"lexicons/x.yaml", kLexicon},
                                      {"lexicons/y.yaml", "language: y\n"}};
  DiagnosticList problems;
  const Result<KnowledgeData> forward = load_knowledge(files, problems);
  std::reverse(files.begin(), files.end());
  const Result<KnowledgeData> backward = load_knowledge(files, problems);
  ASSERT_TRUE(forward && backward);
  EXPECT_EQ(forward->digest, backward->digest);
  EXPECT_EQ(forward->lexicons[0].language, "x-ruri");
  EXPECT_EQ(backward->lexicons[0].language, "x-ruri");
}

TEST(LoadKnowledge, GivesAnotherDigestForOtherWords) {
  DiagnosticList problems;
  const auto one = load_knowledge({{"lexicons/x.yaml", "language: x\n"}}, problems);
  const auto two = load_knowledge({{"lexicons/x.yaml", "language: y\n"}}, problems);
  const auto three = load_knowledge({{"lexicons/y.yaml", "language: x\n"}}, problems);
  ASSERT_TRUE(one && two && three);
  EXPECT_EQ(one->digest.size(), 12U);
  EXPECT_NE(one->digest, two->digest);
  EXPECT_EQ(one->digest, three->digest) << "what the file is called changes nothing";
}

TEST(ReadKnowledgeFolder, FailsOnAFolderThatIsNotThere) {
  const auto files = read_knowledge_folder("/no/such/folder");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().kind, ErrorKind::kIoError);
  EXPECT_EQ(files.error().subject, "/no/such/folder");
}

}  // namespace
}  // namespace uaparse
