#include "uaparse/batch/journal.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "test/support/scratch_folder.h"

namespace uaparse {
namespace {

namespace fs = std::filesystem;

const JournalKey kKey{"1.2.3", "0123456789ab", "evidence"};

std::string content_hash(char digit) {
  return std::string(64, digit);
}

JournalEntry entry_of(const std::string& path, char content) {
  return {path,
          {1000, 5},
          content_hash(content),
          R"({"code":""})",
          R"({"content":")" + std::string(1, content) + "\"}"};
}

class JournalTest : public testing::Test {
 protected:
  Journal::Opened open(const JournalKey& key = kKey) {
    Result<Journal::Opened> opened = Journal::open(path_, key);
    EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().message);
    return opened ? std::move(*opened) : Journal::Opened{};
  }

  void write(const std::vector<JournalEntry>& entries) {
    const Journal::Opened opened = open();
    for (const JournalEntry& entry : entries) {
      ASSERT_TRUE(opened.journal->append(entry).has_value());
    }
  }

  std::string bytes() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  void write_bytes(const std::string& bytes) const {
    std::ofstream(path_, std::ios::binary | std::ios::trunc) << bytes;
  }

  test::ScratchFolder folder_;
  const std::string path_ = folder_.path("out.ndjson.journal");
};

TEST_F(JournalTest, HoldsWhatWasWrittenWhenItIsOpenedAgain) {
  const std::vector<JournalEntry> entries = {
      entry_of("a.pdf", 'a'), entry_of("tab\tline\nback\\slash", 'b'), entry_of("caf\xe9.txt", 'c'),
      entry_of(std::string(255, 'x'), 'd')};
  write(entries);
  const Journal::Opened opened = open();
  EXPECT_EQ(opened.found, Journal::Found::kOurs);
  for (const JournalEntry& expected : entries) {
    const JournalMark* mark = opened.journal->find(expected.path);
    ASSERT_NE(mark, nullptr) << expected.path;
    EXPECT_EQ(mark->state, expected.state);
    const std::optional<JournalEntry> entry = opened.journal->read(mark->place);
    ASSERT_TRUE(entry.has_value());
    EXPECT_EQ(entry->path, expected.path);
    EXPECT_EQ(entry->state, expected.state);
    EXPECT_EQ(entry->sha256, expected.sha256);
    EXPECT_EQ(entry->summary, expected.summary);
    EXPECT_EQ(entry->line, expected.line);
    EXPECT_EQ(opened.journal->find_content(expected.sha256), mark);
  }
  EXPECT_EQ(opened.journal->find("b.pdf"), nullptr);
  EXPECT_EQ(opened.journal->find_content(content_hash('e')), nullptr);
  EXPECT_TRUE(opened.journal->has_size(1000));
  EXPECT_FALSE(opened.journal->has_size(999));
}

TEST_F(JournalTest, ReadsBackWhatItJustWrote) {
  const Journal::Opened opened = open();
  EXPECT_EQ(opened.found, Journal::Found::kNone);
  const auto first = opened.journal->append(entry_of("a", 'a'));
  const auto second = opened.journal->append(entry_of("b", 'b'));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(opened.journal->read(*first)->path, "a");
  EXPECT_EQ(opened.journal->read(*second)->path, "b");
}

TEST_F(JournalTest, HoldsTheLastOfSeveralEntriesForOnePath) {
  write({entry_of("a", 'a'), entry_of("b", 'b'), entry_of("a", 'c')});
  const Journal::Opened opened = open();
  EXPECT_EQ(opened.journal->read(opened.journal->find("a")->place)->sha256, content_hash('c'));
  EXPECT_EQ(opened.journal->find_content(content_hash('a')), nullptr);
}

TEST_F(JournalTest, KnowsWhichOutputItWasMadeInto) {
  const JournalOutput output{{77, 8}, "batch", "inputs"};
  {
    const Journal::Opened opened = open();
    EXPECT_EQ(opened.journal->output(), nullptr);
    ASSERT_TRUE(opened.journal->append(entry_of("a", 'a')).has_value());
    EXPECT_TRUE(opened.journal->add_output({{66, 7}, "batch", "other inputs"}));
    EXPECT_TRUE(opened.journal->add_output(output));
  }
  const Journal::Opened opened = open();
  ASSERT_NE(opened.journal->output(), nullptr);
  EXPECT_EQ(*opened.journal->output(), output);
  EXPECT_TRUE(opened.journal->has_written({66, 7}, "batch"));
  EXPECT_FALSE(opened.journal->has_written({66, 7}, "another batch"));
  EXPECT_FALSE(opened.journal->has_written({66, 8}, "batch"));
  EXPECT_FALSE(opened.journal->has_news());
}

TEST_F(JournalTest, KnowsWhatCameAfterTheOutput) {
  {
    const Journal::Opened opened = open();
    EXPECT_TRUE(opened.journal->add_output({{77, 8}, "batch", "inputs"}));
    ASSERT_TRUE(opened.journal->append(entry_of("a", 'a')).has_value());
  }
  EXPECT_TRUE(open().journal->has_news());
}

TEST_F(JournalTest, KnowsWhichFilesWereWritten) {
  const std::string form = content_hash('f');
  {
    const Journal::Opened opened = open();
    ASSERT_TRUE(opened.journal->append(entry_of("a", 'a')).has_value());
    EXPECT_TRUE(opened.journal->add_file("a.yaml", {10, 20}, content_hash('a'), form));
    EXPECT_TRUE(opened.journal->add_file("b.yaml", {30, 40}, content_hash('b'), form));
    EXPECT_TRUE(opened.journal->add_file("a.yaml", {50, 60}, content_hash('a'), form));
  }
  const Journal::Opened opened = open();
  const std::span<const JournalFile> files = opened.journal->find_files("a.yaml");
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(files[0].state, (FileState{10, 20}));
  EXPECT_EQ(files[1].state, (FileState{50, 60}));
  EXPECT_EQ(files[1].content, short_hash(content_hash('a')));
  EXPECT_EQ(files[1].form, short_hash(form));
  EXPECT_GT(files[0].offset, opened.journal->find("a")->place.offset);
  EXPECT_TRUE(opened.journal->find_files("c.yaml").empty());
}

TEST_F(JournalTest, CutAnywhereLosesNoWholeEntry) {
  write({entry_of("a", 'a'), entry_of("b", 'b')});
  const std::string whole = bytes();
  const std::size_t first = whole.find('\n') + 1;
  const std::size_t second = whole.find('\n', first) + 1;
  for (std::size_t length = 0; length <= whole.size(); length += 3) {
    write_bytes(whole.substr(0, length));
    const Journal::Opened opened = open();
    EXPECT_EQ(opened.journal->find("a") != nullptr, length >= second) << length;
    EXPECT_EQ(opened.journal->find("b") != nullptr, length >= whole.size()) << length;
    // What is appended stands on a line of its own.
    ASSERT_TRUE(opened.journal->append(entry_of("c", 'c')).has_value());
  }
}

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_F(JournalTest, WithAByteChangedIsOfNoUse) {
  write({entry_of("a", 'a'), entry_of("b", 'b')});
  const std::string whole = bytes();
  for (std::size_t i = 0; i < whole.size() - 1; i += 5) {
    std::string changed = whole;
    changed[i] = changed[i] == '#' ? '*' : '#';
    write_bytes(changed);
    {
      const Journal::Opened opened = open();
      EXPECT_NE(opened.found, Journal::Found::kOurs) << i;
      EXPECT_NE(opened.found, Journal::Found::kNone) << i;
      EXPECT_EQ(opened.journal->find("a"), nullptr) << i;
    }
    EXPECT_EQ(bytes(), changed) << i;  // nobody asked to change it
  }
}

TEST_F(JournalTest, OfAnotherKeyIsOfNoUse) {
  for (const JournalKey& other : {JournalKey{"1.2.4", kKey.knowledge, kKey.options},
                                  JournalKey{kKey.version, "ba9876543210", kKey.options},
                                  JournalKey{kKey.version, kKey.knowledge, "text"}}) {
    fs::remove(path_);
    write({entry_of("a", 'a')});
    const Journal::Opened opened = open(other);
    EXPECT_EQ(opened.found, Journal::Found::kOtherKey);
    EXPECT_EQ(opened.journal->find("a"), nullptr);
  }
}

TEST_F(JournalTest, ThatIsRenewedIsSetAsideWhole) {
  write({entry_of("a", 'a')});
  const std::string first = bytes();
  for (const char* aside : {".old", ".old2", ".old3"}) {
    const Journal::Opened opened = open();
    const Result<std::string> name = opened.journal->renew(kKey);
    ASSERT_TRUE(name.has_value());
    EXPECT_EQ(*name, path_ + aside);
    EXPECT_EQ(opened.journal->find("a"), nullptr);
    ASSERT_TRUE(opened.journal->append(entry_of("a", 'a')).has_value());
  }
  EXPECT_EQ(content_of(path_ + ".old"), first);
  EXPECT_NE(open().journal->find("a"), nullptr);
}

TEST_F(JournalTest, ThatIsRenewedHandsOnWhatWasWritten) {
  const JournalKey other{"1.2.4", kKey.knowledge, kKey.options};
  {
    const Journal::Opened opened = open();
    ASSERT_TRUE(opened.journal->append(entry_of("a", 'a')).has_value());
    EXPECT_TRUE(opened.journal->add_file("a.yaml", {10, 20}, "", ""));
    EXPECT_TRUE(opened.journal->add_output({{30, 40}, "batch", "inputs"}));
  }
  {
    const Journal::Opened opened = open(other);
    EXPECT_TRUE(opened.journal->has_written({30, 40}, "batch"));
    ASSERT_TRUE(opened.journal->renew(other).has_value());
    EXPECT_EQ(opened.journal->find_files("a.yaml").size(), 1U);
    EXPECT_TRUE(opened.journal->has_written({30, 40}, "batch"));
  }
  const Journal::Opened opened = open(other);
  EXPECT_EQ(opened.found, Journal::Found::kOurs);
  EXPECT_EQ(opened.journal->find_files("a.yaml").size(), 1U);
  EXPECT_TRUE(opened.journal->has_written({30, 40}, "batch"));
}

TEST_F(JournalTest, ThatIsNoJournalIsLeftAlone) {
  for (const std::string other : {"notes\n", "notes", "\n"}) {
    write_bytes(other);
    EXPECT_EQ(open().found, Journal::Found::kDamaged) << other;
    EXPECT_EQ(bytes(), other);
  }
}

TEST_F(JournalTest, ThatHoldsNothingIsRemoved) {
  write_bytes("{\"uaparse_journal\":");
  EXPECT_EQ(open().found, Journal::Found::kNone);
  EXPECT_FALSE(fs::exists(path_));
}

TEST_F(JournalTest, IsOneProcessAtATime) {
  const Journal::Opened opened = open();
  const Result<Journal::Opened> second = Journal::open(path_, kKey);
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().kind, ErrorKind::kIoError);
  EXPECT_NE(second.error().message.find("another batch"), std::string::npos);
}

TEST_F(JournalTest, ThatCannotBeOpenedIsSaid) {
  const Result<Journal::Opened> opened =
      Journal::open(folder_.path("no/such/folder.journal"), kKey);
  ASSERT_FALSE(opened.has_value());
  EXPECT_NE(opened.error().message.find("No such file"), std::string::npos);
}

}  // namespace
}  // namespace uaparse
