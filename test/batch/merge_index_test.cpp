#include "uaparse/batch/merge_index.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

ShardFile file_of(const std::string& path, const std::vector<std::string>& marks) {
  ShardFile file{path, {}, std::nullopt, false};
  for (const std::string& mark : marks) {
    EXPECT_TRUE(add_mark(file, mark)) << mark;
  }
  return file;
}

struct FaultCase {
  const char* name;
  std::vector<std::vector<std::string>> files;  // the marks of each
  std::string want;                             // subject and message; empty = no fault
};

TEST(ShardFault, IsWhatIsMissingOrDoesNotBelong) {
  const std::vector<FaultCase> cases{
      {"no file", {}, ""},
      {"one whole", {{"1/1"}}, ""},
      {"all", {{"1/3"}, {"2/3"}, {"3/3"}}, ""},
      {"in any order", {{"3/3"}, {"1/3"}, {"2/3"}}, ""},
      {"two in one file", {{"1/3", "3/3"}, {"2/3"}}, ""},
      {"one twice", {{"1/2"}, {"2/2"}, {"2/2"}}, ""},
      {"no marks", {{""}, {""}, {}}, ""},
      {"nothing in any", {{}, {}}, ""},
      {"an empty one", {{"1/3"}, {}, {"3/3"}}, ""},
      {"more empty ones than missing", {{"1/3"}, {}, {}, {"3/3"}}, ""},
      {"one missing", {{"1/3"}, {"3/3"}}, ": shard 2 of 3 is missing"},
      {"two missing", {{"1/4"}, {"3/4"}}, ": shards 2 and 4 of 4 are missing"},
      {"three missing", {{"2/4"}}, ": shards 1, 3 and 4 of 4 are missing"},
      {"many missing",
       {{"1/100000"}},
       ": shards 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 99989 more of 100000 are missing"},
      {"two missing and one empty",
       {{"1/3"}, {}},
       ": shards 2 and 3 of 3 are missing, and one empty file stands for one shard only"},
      {"three missing and two empty",
       {{"1/4"}, {}, {}},
       ": shards 2, 3 and 4 of 4 are missing, and 2 empty files stand for as many only"},
      {"one of another batch",
       {{"1/2"}, {"2/3"}},
       "1: is shard 2/3, but 0 is 1/2 (name the shards of one batch and nothing else)"},
      {"one of no batch",
       {{""}, {"1/2"}, {"2/2"}},
       "0: is no shard, but 1 is 1/2 (name the shards of one batch and nothing else)"},
      {"lines of no batch in a shard",
       {{"1/2"}, {"2/2", ""}},
       "1: is no shard, but 0 is 1/2 (name the shards of one batch and nothing else)"},
  };
  for (const FaultCase& c : cases) {
    std::vector<ShardFile> files;
    for (const std::vector<std::string>& marks : c.files) {
      files.push_back(file_of(std::to_string(files.size()), marks));
    }
    const std::optional<Error> fault = find_shard_fault(files);
    EXPECT_EQ(fault ? fault->subject + ": " + fault->message : "", c.want) << c.name;
  }
}

TEST(ShardMark, IsRefusedWhereItIsNone) {
  for (const char* mark : {"3", "0/3", "4/3", "a/b", "1/0", " 1/2", "null"}) {
    ShardFile file{"x", {}, std::nullopt, false};
    EXPECT_FALSE(add_mark(file, mark)) << mark;
  }
}

TEST(ShardMark, IsRefusedWhereTheFileIsOfAnotherBatch) {
  ShardFile file = file_of("x", {"1/2"});
  const Result<void> added = add_mark(file, "1/3");
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().message, "'1/3' is of another batch than '1/2' before it");
}

constexpr bool kIsError = true;

TEST(ChosenEntries, AreEachPathOnceInByteOrder) {
  std::vector<MergeEntry> entries{{"b", 0, false, 1, 0, 0},     {"\xC3\xA9", 0, false, 1, 1, 0},
                                  {"a\xFF", 1, false, 1, 0, 0}, {"a", 1, kIsError, 1, 1, 0},
                                  {"Z", 1, false, 1, 2, 0},     {"", 1, false, 1, 3, 0}};
  const MergeSummary summary = choose_entries(entries);
  std::vector<std::string> paths;
  for (const MergeEntry& entry : entries) {
    paths.push_back(entry.path);
  }
  EXPECT_EQ(paths, (std::vector<std::string>{"", "Z", "a", "a\xFF", "b", "\xC3\xA9"}));
  EXPECT_EQ(summary.inputs, 6U);
  EXPECT_EQ(summary.failures, 1U);
  EXPECT_EQ(summary.duplicates, 0U);
}

struct TwiceCase {
  const char* name;
  std::vector<MergeEntry> entries;  // of one path
  std::size_t shard;                // of what is kept
  long long place;
  std::size_t conflicts;
};

TEST(ChosenEntries, AreRecordsRatherThanErrorsAndLaterOnesRatherThanEarlier) {
  for (const TwiceCase& c : {
           TwiceCase{"the same", {{"a", 0, false, 7, 0, 0}, {"a", 1, false, 7, 0, 0}}, 1, 0, 0},
           TwiceCase{"the same in one file",
                     {{"a", 0, false, 7, 0, 0}, {"a", 0, false, 7, 9, 0}},
                     0,
                     9,
                     0},
           TwiceCase{
               "a later record", {{"a", 0, false, 7, 0, 0}, {"a", 1, false, 8, 0, 0}}, 1, 0, 1},
           TwiceCase{"an error behind a record",
                     {{"a", 0, false, 7, 0, 0}, {"a", 1, kIsError, 8, 0, 0}},
                     0,
                     0,
                     0},
           TwiceCase{"a record behind an error",
                     {{"a", 0, kIsError, 7, 0, 0}, {"a", 1, false, 8, 0, 0}},
                     1,
                     0,
                     0},
           TwiceCase{"a later error",
                     {{"a", 0, kIsError, 7, 0, 0}, {"a", 1, kIsError, 8, 0, 0}},
                     1,
                     0,
                     1},
       }) {
    for (const bool is_reversed : {false, true}) {
      std::vector<MergeEntry> entries = c.entries;
      if (is_reversed) {
        std::reverse(entries.begin(), entries.end());
      }
      const MergeSummary summary = choose_entries(entries);
      ASSERT_EQ(entries.size(), 1U) << c.name;
      EXPECT_EQ(entries.front().shard, c.shard) << c.name;
      EXPECT_EQ(entries.front().place, c.place) << c.name;
      EXPECT_EQ(summary.duplicates, 1U) << c.name;
      EXPECT_EQ(summary.conflicts, c.conflicts) << c.name;
    }
  }
}

}  // namespace
}  // namespace uaparse
