#include "uaparse/reader/document_list.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "test/support/as_nobody.h"
#include "test/support/scratch_folder.h"

namespace uaparse {
namespace {

namespace fs = std::filesystem;

// The list with the folder's own path taken off.
std::vector<std::string> names_below(const test::ScratchFolder& folder) {
  const Result<std::vector<std::string>> documents = list_documents(folder.path().string());
  EXPECT_TRUE(documents);
  std::vector<std::string> names;
  for (const std::string& path : documents.value_or(std::vector<std::string>())) {
    names.push_back(path.substr(folder.path().string().size() + 1));
  }
  return names;
}

TEST(ListDocuments, TakesSupportedEndingsInAnyCaseInByteOrder) {
  const test::ScratchFolder folder;
  for (const char* name : {"b.txt", "B.TXT", "a/z.Pdf", "a/b/c.TEXT", "a.pdf", "\xC3\xA9.pdf"}) {
    folder.add(name, "x");
  }
  for (const char* name : {"c.doc", "pdf", "d.pdf.bak", "txt", "e.txt~", "README"}) {
    folder.add(name, "x");
  }
  const std::vector<std::string> want = {"B.TXT",   "a.pdf", "a/b/c.TEXT",
                                         "a/z.Pdf", "b.txt", "\xC3\xA9.pdf"};
  EXPECT_EQ(names_below(folder), want);
}

TEST(ListDocuments, LetsWhatIsNoDirectoryStandForItself) {
  const test::ScratchFolder folder;
  const std::string doc = folder.add("letter.doc", "x");
  for (const std::string& operand :
       {std::string("-"), doc, folder.path("none.txt"), std::string()}) {
    const Result<std::vector<std::string>> documents = list_documents(operand);
    ASSERT_TRUE(documents) << operand;
    EXPECT_EQ(*documents, std::vector<std::string>{operand});
  }
}

TEST(ListDocuments, FollowsLinksToFilesButNotToDirectories) {
  const test::ScratchFolder folder;
  folder.add("real/a.txt", "x");
  fs::create_symlink(folder.path("real/a.txt"), folder.path("link.txt"));
  fs::create_symlink(folder.path("gone"), folder.path("dangling.txt"));
  fs::create_directory_symlink(folder.path(), folder.path("real/loop"));
  fs::create_directory_symlink(folder.path("real"), folder.path("folder.txt"));
  const std::vector<std::string> want = {"dangling.txt", "link.txt", "real/a.txt"};
  EXPECT_EQ(names_below(folder), want);
}

TEST(ListDocuments, FollowsLinkThatIsTheOperand) {
  const test::ScratchFolder folder;
  folder.add("real/a.txt", "x");
  fs::create_directory_symlink(folder.path("real"), folder.path("link"));
  const Result<std::vector<std::string>> documents = list_documents(folder.path("link"));
  ASSERT_TRUE(documents);
  EXPECT_EQ(*documents, std::vector<std::string>{folder.path("link/a.txt")});
}

TEST(ListDocuments, EntersDirectoryNamedLikeDocument) {
  const test::ScratchFolder folder;
  folder.add("2012.pdf/a.txt", "x");
  ASSERT_EQ(::mkfifo(folder.path("pipe.txt").c_str(), 0600), 0);
  EXPECT_EQ(names_below(folder), std::vector<std::string>{"2012.pdf/a.txt"});
}

TEST(ListDocuments, RefusesDirectoryWithoutDocuments) {
  const test::ScratchFolder folder;
  folder.add("a/b.doc", "x");
  const Result<std::vector<std::string>> documents = list_documents(folder.path().string());
  ASSERT_FALSE(documents);
  EXPECT_EQ(documents.error().kind, ErrorKind::kEmpty);
  EXPECT_EQ(documents.error().subject, folder.path().string());
}

TEST(ListDocuments, ListsClosedDirectoryItselfAndKeepsTheOthers) {
  const test::ScratchFolder folder;
  const int outcome = test::check_closed_folder_as_nobody(folder, [&folder] {
    const std::vector<std::string> want = {folder.path("a.txt"), folder.path("closed"),
                                           folder.path("z.txt")};
    const Result<std::vector<std::string>> all = list_documents(folder.path().string());
    const Result<std::vector<std::string>> closed = list_documents(folder.path("closed"));
    const bool keeps_others = all && *all == want;
    const bool is_refused = !closed && closed.error().kind == ErrorKind::kNoPermission;
    return (keeps_others ? 0 : 2) + (is_refused ? 0 : 4);
  });
  if (outcome == test::kCannotBecomeNobody) {
    GTEST_SKIP() << "root here may read everything and cannot become another user";
  }
  EXPECT_EQ(outcome, 0);
}

}  // namespace
}  // namespace uaparse
