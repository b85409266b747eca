#include "uaparse/batch/input_list.h"

#include <filesystem>
#include <ostream>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "test/support/as_nobody.h"
#include "test/support/scratch_folder.h"

namespace uaparse {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

InputList list(const InputSelection& selection, const std::string& standard_input = {}) {
  std::istringstream in(standard_input);
  const Result<InputList> inputs = list_inputs(selection, in);
  EXPECT_TRUE(inputs);
  return inputs.value_or(InputList());
}

// The paths with the folder's own taken off.
Names names_of(const InputList& inputs, const test::ScratchFolder& folder) {
  Names names;
  for (const std::string& path : inputs.paths) {
    names.push_back(path.substr(folder.path().string().size() + 1));
  }
  return names;
}

// `not-found name` for each that is refused.
Names refusals_of(const InputList& inputs, const test::ScratchFolder& folder) {
  Names refusals;
  for (const RefusedInput& refused : inputs.refused) {
    const std::string& path = refused.error.subject;
    const std::string below = fs::path(path).lexically_relative(folder.path()).string();
    refusals.push_back(std::string(code(refused.error.kind)) + " " + below);
  }
  return refusals;
}

struct GlobRow {
  const char* name = "";
  Names include;
  Names exclude;
  Names want;
};

std::ostream& operator<<(std::ostream& out, const GlobRow& row) {
  return out << row.name;
}

class ListInputsGlobs : public testing::TestWithParam<GlobRow> {};

TEST_P(ListInputsGlobs, Choose) {
  const test::ScratchFolder folder;
  for (const char* name : {"a.pdf", "B.PDF", "c.doc", "drafts/d.txt", "1992/e.txt",
                           "1992/drafts/f.text", ".g.txt", "[h.txt"}) {
    folder.add(name, "x");
  }
  // `.` has no name that a glob could fit; that of the folder is any.
  InputList inputs = list({{folder.path(".")}, GetParam().include, GetParam().exclude, {}, false});
  for (std::string& path : inputs.paths) {
    path.erase(path.find("/./"), 2);
  }
  EXPECT_EQ(names_of(inputs, folder), GetParam().want);
}

const GlobRow kGlobRows[] = {
    {"NoneTakesSupportedEndingsInAnyCase",
     {},
     {},
     {".g.txt", "1992/drafts/f.text", "1992/e.txt", "B.PDF", "[h.txt", "a.pdf", "drafts/d.txt"}},
    {"IncludeTakesThePlaceOfEndings", {"*.doc"}, {}, {"c.doc"}},
    {"LettersMatchInAnyCase", {"*.pdf"}, {}, {"B.PDF", "a.pdf"}},
    {"OneOfSeveralIsEnough", {"*.doc", "a.*"}, {}, {"a.pdf", "c.doc"}},
    {"NameIsMatchedAtAnyDepth", {"[ef].t*"}, {}, {"1992/drafts/f.text", "1992/e.txt"}},
    {"PathBelowOperandIsMatched", {"1992/?.txt"}, {}, {"1992/e.txt"}},
    {"StarMatchesSlash", {"1992/*"}, {}, {"1992/drafts/f.text", "1992/e.txt"}},
    {"ExcludeWins", {"*.txt"}, {"e.*", ".*", "*h*"}, {"drafts/d.txt"}},
    {"ExcludePrunesDirectoriesOfName",
     {},
     {"drafts", ".g*", "*h.*"},
     {"1992/e.txt", "B.PDF", "a.pdf"}},
    {"ExcludePrunesDirectoryOfPath", {"*.te*"}, {"drafts/*"}, {"1992/drafts/f.text"}},
    {"SlashAtTheEndIsDropped", {"*.tex*"}, {"1992/"}, {}},
    {"OpenBracketStandsForItself", {"[h*"}, {}, {"[h.txt"}},
    {"BackslashTakesTheMeaning", {"\\*.pdf"}, {}, {}},
};

INSTANTIATE_TEST_SUITE_P(All, ListInputsGlobs, testing::ValuesIn(kGlobRows),
                         [](const auto& row) { return row.param.name; });

TEST(ListInputs, KeepsOrderOfOperandsAndByteOrderBelowThem) {
  const test::ScratchFolder folder;
  for (const char* name : {"z/b.txt", "z/a/c.txt", "z/B.txt", "z/a.txt", "y/k.pdf", "x.doc"}) {
    folder.add(name, "x");
  }
  const InputList inputs = list({{folder.path("z"), folder.path("x.doc"), folder.path("y/")}});
  const Names want = {"z/B.txt", "z/a.txt", "z/a/c.txt", "z/b.txt", "x.doc", "y/k.pdf"};
  EXPECT_EQ(names_of(inputs, folder), want);
  EXPECT_TRUE(inputs.refused.empty());
}

TEST(ListInputs, SaysWherePathBelowOperandBegins) {
  const test::ScratchFolder folder;
  folder.add("z/a/c.txt", "x");
  folder.add("y/k.pdf", "x");
  folder.add("w/l.pdf", "x");
  const std::string file = folder.add("x.doc", "x");
  const InputList inputs = list({{folder.path("z"), folder.path("y/"), folder.path("w//"), file}});
  ASSERT_EQ(inputs.below.size(), inputs.paths.size());
  Names below;
  for (std::size_t i = 0; i < inputs.paths.size(); ++i) {
    below.push_back(inputs.paths[i].substr(inputs.below[i]));
  }
  EXPECT_EQ(below, (Names{"a/c.txt", "k.pdf", "l.pdf", file}));
}

TEST(ListInputs, ListsPathNamedTwiceAtItsFirstPlace) {
  const test::ScratchFolder folder;
  folder.add("a/b.txt", "x");
  folder.add("a/c.txt", "x");
  folder.add("d.txt", "x");
  const std::string root = folder.path().string();
  const InputList inputs = list({{root + "/a/c.txt", root + "/./a//c.txt", root, root + "//a/./",
                                  root + "/none", root + "/./none", root + "/none/"}});
  EXPECT_EQ(names_of(inputs, folder), (Names{"a/c.txt", "a/b.txt", "d.txt"}));
  EXPECT_EQ(refusals_of(inputs, folder), Names{"not-found none"});
}

TEST(ListInputs, DoesNotTakeLinkedParentForTheSamePath) {
  const test::ScratchFolder folder;
  folder.add("a/b/x.txt", "inner");
  folder.add("a/y.txt", "inner");
  folder.add("y.txt", "outer");
  fs::create_directory_symlink(folder.path("a/b"), folder.path("link"));
  const Names want = {folder.path("y.txt"), folder.path("link/../y.txt")};
  EXPECT_EQ(list({want}).paths, want);
}

TEST(ListInputs, TakesFileOperandWhateverItsEndingUnlessGlobsSayOtherwise) {
  const test::ScratchFolder folder;
  const Names files = {folder.add("a.doc", "x"), folder.add("b.pdf", "x"), folder.add("c", "x")};
  EXPECT_EQ(list({files}).paths, files);
  EXPECT_EQ(names_of(list({files, {"*.pdf"}, {}, {}, false}), folder), Names{"b.pdf"});
  EXPECT_EQ(names_of(list({files, {}, {"*.pdf"}, {}, false}), folder), (Names{"a.doc", "c"}));
}

TEST(ListInputs, PrunesOperandByItsNameButNotByItsParents) {
  const test::ScratchFolder folder;
  folder.add("old/1992/a.txt", "x");
  folder.add("old/drafts/b.txt", "x");
  const Names operands = {folder.path("old/1992"), folder.path("old/drafts/"),
                          folder.path("old/1992/.")};
  const InputList inputs = list({operands, {}, {"old", "drafts", ".*"}, {}, false});
  EXPECT_EQ(names_of(inputs, folder), Names{"old/1992/a.txt"});
}

TEST(ListInputs, FollowsLinksToFilesButNotToDirectories) {
  const test::ScratchFolder folder;
  folder.add("real/a.txt", "x");
  fs::create_symlink(folder.path("real/a.txt"), folder.path("link.txt"));
  fs::create_symlink(folder.path("gone"), folder.path("dangling.txt"));
  fs::create_directory_symlink(folder.path(), folder.path("real/loop"));
  fs::create_directory_symlink(folder.path("real"), folder.path("folder.txt"));
  const InputList inputs = list({{folder.path().string()}});
  EXPECT_EQ(names_of(inputs, folder), (Names{"dangling.txt", "link.txt", "real/a.txt"}));
}

TEST(ListInputs, KeepsNamesOfAnyBytes) {
  const test::ScratchFolder folder;
  const Names names = {"a\nb.txt", "caf\xE9.pdf", std::string(251, 'n') + ".txt"};
  for (const std::string& name : names) {
    folder.add("all/" + name, "x");
  }
  const Names want = {"all/" + names[0], "all/" + names[1], "all/" + names[2]};
  EXPECT_EQ(names_of(list({{folder.path("all")}}), folder), want);
  EXPECT_EQ(names_of(list({{folder.path("all")}, {"*?.*"}, {}, {}, false}), folder), want);
}

void bind_socket(const std::string& path) {
  const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.copy(address.sun_path, sizeof(address.sun_path) - 1);
  EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  ::close(socket);
}

TEST(ListInputs, RefusesWhatIsNoDocumentWithoutCostToTheOthers) {
  const test::ScratchFolder folder;
  folder.add("a.txt", "x");
  folder.add("bare/c.doc", "x");
  ASSERT_EQ(::mkfifo(folder.path("fifo").c_str(), 0600), 0);
  bind_socket(folder.path("socket"));
  const InputList inputs =
      list({{folder.path("fifo"), folder.path("a.txt"), folder.path("socket"), "/dev/null", "-",
             folder.path("none.pdf"), folder.path("a.txt/"), folder.path("bare"), ""}});
  EXPECT_EQ(names_of(inputs, folder), Names{"a.txt"});
  const std::vector<std::pair<ErrorKind, std::string>> want = {
      {ErrorKind::kIoError, "is a fifo, not a document"},
      {ErrorKind::kIoError, "is a socket, not a document"},
      {ErrorKind::kIoError, "is a device, not a document"},
      {ErrorKind::kIoError, "is standard input, not a file (./- is a file)"},
      {ErrorKind::kNotFound, "no such file (check the path)"},
      {ErrorKind::kNotFound, "no such file (check the path)"},
      {ErrorKind::kEmpty, "holds no .pdf, .docx, .txt or .text file (check the path)"},
      {ErrorKind::kNotFound, "no such file (check the path)"},
  };
  std::vector<std::pair<ErrorKind, std::string>> refused;
  for (const RefusedInput& input : inputs.refused) {
    refused.emplace_back(input.error.kind, input.error.message);
    EXPECT_EQ(input.place, refused.size() == 1 ? 0U : 1U) << input.error.subject;
  }
  EXPECT_EQ(refused, want);
}

TEST(ListInputs, PassesOverPipesInDirectories) {
  const test::ScratchFolder folder;
  folder.add("a.txt", "x");
  ASSERT_EQ(::mkfifo(folder.path("pipe.txt").c_str(), 0600), 0);
  fs::create_symlink(folder.path("pipe.txt"), folder.path("link.txt"));
  bind_socket(folder.path("socket.txt"));
  const InputList inputs = list({{folder.path().string()}});
  EXPECT_EQ(names_of(inputs, folder), Names{"a.txt"});
  EXPECT_TRUE(inputs.refused.empty());
}

TEST(ListInputs, CallsDirectoryEmptyOfWhichNothingIsChosen) {
  const test::ScratchFolder folder;
  folder.add("a.txt", "x");
  const InputList inputs = list({{folder.path().string()}, {"*.pdf"}, {}, {}, false});
  ASSERT_EQ(inputs.refused.size(), 1U);
  EXPECT_EQ(inputs.refused[0].error.kind, ErrorKind::kEmpty);
  EXPECT_NE(inputs.refused[0].error.message.find("--include"), std::string::npos);
}

TEST(ListInputs, RefusesClosedDirectoryInItsPlaceAndKeepsTheOthers) {
  const test::ScratchFolder folder;
  const int outcome = test::check_closed_folder_as_nobody(folder, [&folder] {
    const InputList inputs = list({{folder.path().string(), folder.path("closed/b.txt")}});
    const bool keeps_others = names_of(inputs, folder) == Names{"a.txt", "z.txt"};
    const bool is_refused =
        refusals_of(inputs, folder) == Names{"no-permission closed", "no-permission closed/b.txt"};
    const bool is_in_place = is_refused && inputs.refused[0].place == 1;
    return (keeps_others ? 0 : 2) + (is_in_place ? 0 : 4);
  });
  if (outcome == test::kCannotBecomeNobody) {
    GTEST_SKIP() << "root here may read everything and cannot become another user";
  }
  EXPECT_EQ(outcome, 0);
}

TEST(ListInputs, ListsTenThousandFilesOfOneFolder) {
  const test::ScratchFolder folder;
  constexpr std::size_t kFiles = 10'000;
  for (std::size_t i = 0; i < kFiles; ++i) {
    folder.add(std::to_string(i) + ".txt", "");
  }
  EXPECT_EQ(list({{folder.path().string()}}).paths.size(), kFiles);
}

struct NamesRow {
  const char* name = "";
  std::string content;  // `@` stands for the folder
  bool is_nul_separated = false;
  Names want;
};

std::ostream& operator<<(std::ostream& out, const NamesRow& row) {
  return out << row.name;
}

class ListInputsNames : public testing::TestWithParam<NamesRow> {};

TEST_P(ListInputsNames, AreFurtherOperands) {
  const test::ScratchFolder folder;
  for (const char* name : {"a.txt", "b\n.txt", "c.txt\n", "c.txt", "d.txt\r", "e/f.txt", "-"}) {
    folder.add(name, "x");
  }
  std::string content;
  for (const char c : GetParam().content) {
    content += c == '@' ? folder.path().string() + "/" : std::string(1, c);
  }
  for (const std::string& names : {std::string("-"), folder.add("names", content)}) {
    const InputList inputs =
        list({{folder.path("a.txt")}, {}, {}, names, GetParam().is_nul_separated}, content);
    EXPECT_EQ(names_of(inputs, folder), GetParam().want);
    EXPECT_TRUE(inputs.refused.empty()) << inputs.refused[0].error.subject;
  }
}

std::string with_nul(std::string text) {
  for (char& c : text) {
    c = c == '0' ? '\0' : c;
  }
  return text;
}

const NamesRow kNamesRows[] = {
    {"None", "", false, {"a.txt"}},
    {"AfterTheOperands", "@c.txt\n@e\n", false, {"a.txt", "c.txt", "e/f.txt"}},
    {"WithoutAnEndToTheLast", "@e\n@c.txt", false, {"a.txt", "e/f.txt", "c.txt"}},
    {"WithEmptyLines", "\n\n@c.txt\n\n", false, {"a.txt", "c.txt"}},
    {"WithLinesOfWindows", "@c.txt\r\n\r\n@e\r\n", false, {"a.txt", "c.txt", "e/f.txt"}},
    {"NamedBefore", "@./a.txt\n@c.txt\n", false, {"a.txt", "c.txt"}},
    {"EndedByNul", with_nul("@c.txt0@b\n.txt0"), true, {"a.txt", "c.txt", "b\n.txt"}},
    {"EndedByNulWithLineEndOfTheirOwn",
     with_nul("@c.txt\n0@d.txt\r0"),
     true,
     {"a.txt", "c.txt\n", "d.txt\r"}},
    {"EndedByNulWithEmptyOnes", with_nul("00@c.txt00@e"), true, {"a.txt", "c.txt", "e/f.txt"}},
    {"OfOneDash", "@-\n", false, {"a.txt", "-"}},
};

INSTANTIATE_TEST_SUITE_P(All, ListInputsNames, testing::ValuesIn(kNamesRows),
                         [](const auto& row) { return row.param.name; });

TEST(ListInputs, RefusesAllWhenNamesCannotBeRead) {
  const test::ScratchFolder folder;
  const std::string file = folder.add("a.txt", "x");
  const std::string nul = folder.add("nul", file + std::string(1, '\0'));
  std::istringstream in;
  for (const std::string& names : {folder.path("none"), folder.path().string(), nul}) {
    const Result<InputList> inputs = list_inputs({{file}, {}, {}, names, false}, in);
    ASSERT_FALSE(inputs) << names;
    EXPECT_EQ(inputs.error().kind, ErrorKind::kInvalid);
    EXPECT_EQ(inputs.error().subject, names);
  }
}

TEST(RemovedInputs, TakeNothingElseWithThem) {
  const auto refused = [](const char* path, std::size_t place) {
    return RefusedInput{{ErrorKind::kNotFound, path, "no such file"}, place};
  };
  InputList inputs;
  inputs.paths = {"a/0", "a/1", "a/2", "bb/3", "bb/4"};
  inputs.below = {2, 2, 2, 3, 3};
  inputs.refused = {refused("first", 0), refused("second", 2), refused("third", 4),
                    refused("last", 5)};
  remove_inputs(inputs, {1, 4});
  EXPECT_EQ(inputs.paths, (std::vector<std::string>{"a/0", "a/2", "bb/3"}));
  EXPECT_EQ(inputs.below, (std::vector<std::size_t>{2, 2, 3}));
  std::vector<std::size_t> places;
  for (const RefusedInput& input : inputs.refused) {
    places.push_back(input.place);
  }
  EXPECT_EQ(places, (std::vector<std::size_t>{0, 1, 3, 3}));
}

}  // namespace
}  // namespace uaparse
