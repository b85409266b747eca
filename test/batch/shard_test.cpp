#include "uaparse/batch/shard.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "test/support/as_nobody.h"
#include "test/support/scratch_folder.h"
#include "uaparse/batch/input_list.h"

namespace uaparse {
namespace {

using Names = std::vector<std::string>;

constexpr int kMostCounted = 16;

struct TextRow {
  const char* name = "";
  const char* text = "";
  const char* want = "";  // the shard, or why it is none
};

std::ostream& operator<<(std::ostream& out, const TextRow& row) {
  return out << row.name;
}

class ReadShard : public testing::TestWithParam<TextRow> {};

TEST_P(ReadShard, TakesANumberOfHowMany) {
  const Result<Shard> shard = read_shard(GetParam().text);
  EXPECT_EQ(shard ? to_text(*shard) : shard.error().message, GetParam().want);
}

const TextRow kTextRows[] = {
    {"First", "1/1", "1/1"},
    {"Third", "3/8", "3/8"},
    {"Last", "8/8", "8/8"},
    {"LeadingZeros", "03/08", "3/8"},
    {"Most", "100000/100000", "100000/100000"},
    {"Zero", "0/8", "'0/8' is none of the shards 1/8 to 8/8"},
    {"BehindTheLast", "9/8", "'9/8' is none of the shards 1/8 to 8/8"},
    {"HugeNumber", "99999999999999999999/8",
     "'99999999999999999999/8' is none of the shards 1/8 to 8/8"},
    {"OfNone", "3/0", "there are 1 to 100000 shards, so '3/0' is none"},
    {"OfTooMany", "3/100001", "there are 1 to 100000 shards, so '3/100001' is none"},
    {"OfHugelyMany", "3/99999999999999999999",
     "there are 1 to 100000 shards, so '3/99999999999999999999' is none"},
    {"NumberAlone", "3", "'3' is no shard (expected its number and how many there are, like 3/8)"},
    {"Letters", "a/b", "'a/b' is no shard (expected its number and how many there are, like 3/8)"},
    {"ThreeNumbers", "3/8/2",
     "'3/8/2' is no shard (expected its number and how many there are, like 3/8)"},
    {"Empty", "", "'' is no shard (expected its number and how many there are, like 3/8)"},
    {"NoNumber", "/8", "'/8' is no shard (expected its number and how many there are, like 3/8)"},
    {"NoCount", "3/", "'3/' is no shard (expected its number and how many there are, like 3/8)"},
    {"Negative", "-3/8",
     "'-3/8' is no shard (expected its number and how many there are, like 3/8)"},
    {"Blank", "3 /8", "'3 /8' is no shard (expected its number and how many there are, like 3/8)"},
};

INSTANTIATE_TEST_SUITE_P(All, ReadShard, testing::ValuesIn(kTextRows),
                         [](const auto& row) { return row.param.name; });

// By sha256sum: ba7816bf8f01cfea... for `abc`, e3b0c44298fc1c14... for nothing.
TEST(ShardHolds, GoesByTheFirstEightBytesOfTheDigest) {
  EXPECT_TRUE(holds({static_cast<int>(0xba7816bf8f01cfeaU % 1000) + 1, 1000}, "abc"));
  EXPECT_TRUE(holds({static_cast<int>(0xe3b0c44298fc1c14U % 7) + 1, 7}, ""));
}

TEST(ShardHolds, SpreadsNamesEvenly) {
  constexpr int kNames = 8000;
  constexpr int kShards = 8;
  for (int number = 1; number <= kShards; ++number) {
    int held = 0;
    for (int i = 0; i < kNames; ++i) {
      held += holds({number, kShards}, "1992/box-" + std::to_string(i) + ".pdf") ? 1 : 0;
    }
    EXPECT_NEAR(held, kNames / kShards, 150) << number;
  }
}

InputList list(InputSelection selection, std::optional<Shard> shard) {
  std::istringstream in;
  selection.shard = shard;
  const Result<InputList> inputs = list_inputs(selection, in);
  EXPECT_TRUE(inputs);
  return inputs.value_or(InputList());
}

// All inputs in their order, the refused ones behind a `!`.
Names inputs_of(const InputList& list) {
  Names all;
  auto refused = list.refused.begin();
  for (std::size_t i = 0; i <= list.paths.size(); ++i) {
    for (; refused != list.refused.end() && refused->place == i; ++refused) {
      all.push_back("!" + refused->error.subject);
    }
    if (i < list.paths.size()) {
      all.push_back(list.paths[i]);
    }
  }
  EXPECT_EQ(list.below.size(), list.paths.size());
  EXPECT_EQ(refused, list.refused.end());
  return all;
}

void add_boxes(const test::ScratchFolder& folder, const std::string& boxes, int count) {
  for (int i = 0; i < count; ++i) {
    folder.add(boxes + "/" + std::to_string(i % 7) + "/" + std::to_string(i) + ".txt", "x");
  }
}

// The shard of each input, which has to be in exactly one, in the order of the whole.
std::vector<int> shards_of(const InputSelection& selection, int count) {
  const Names whole = inputs_of(list(selection, std::nullopt));
  std::vector<int> shards(whole.size(), 0);
  for (int number = 1; number <= count; ++number) {
    const InputList part = list(selection, Shard{number, count});
    const Names held = inputs_of(part);
    EXPECT_EQ(held.size() + part.in_other_shards, whole.size());
    std::size_t next = 0;
    for (const std::string& input : held) {
      while (next < whole.size() && whole[next] != input) {
        ++next;
      }
      if (next == whole.size()) {
        ADD_FAILURE() << input << " is out of its order in " << number << "/" << count;
        return shards;
      }
      EXPECT_EQ(shards[next], 0) << input << " is in two shards of " << count;
      shards[next] = number;
    }
  }
  for (std::size_t i = 0; i < whole.size(); ++i) {
    EXPECT_NE(shards[i], 0) << whole[i] << " is in no shard of " << count;
  }
  return shards;
}

TEST(Shards, HoldEveryInputOnceInTheOrderOfAll) {
  const test::ScratchFolder folder;
  add_boxes(folder, "boxes", 100);
  folder.add("bare/a.doc", "x");
  folder.add("new\nline.txt", "x");
  ASSERT_EQ(::mkfifo(folder.path("fifo").c_str(), 0600), 0);
  const std::string names =
      folder.add("names", folder.path("boxes/1/1.txt") + "\n" + folder.path("gone.pdf") + "\n");
  const InputSelection selection{
      {folder.path("boxes/3/10.txt"), folder.path("boxes"), folder.path("boxes/./3//17.txt"),
       folder.path("bare"), folder.path("bare/."), folder.path("fifo"), "-", "/dev/null",
       folder.path("new\nline.txt"), folder.path("none")},
      {},
      {},
      names};
  for (int count = 1; count <= kMostCounted; ++count) {
    shards_of(selection, count);
  }
}

TEST(Shards, HoldAClosedFolderOnce) {
  const test::ScratchFolder folder;
  const int outcome = test::check_closed_folder_as_nobody(folder, [&folder] {
    std::size_t refusals = 0;
    for (int number = 1; number <= kMostCounted; ++number) {
      refusals +=
          list({{folder.path().string(), folder.path("closed")}}, Shard{number, kMostCounted})
              .refused.size();
    }
    return refusals == 1 ? 0 : 2;
  });
  if (outcome == test::kCannotBecomeNobody) {
    GTEST_SKIP() << "root here may read everything and cannot become another user";
  }
  EXPECT_EQ(outcome, 0);
}

TEST(Shards, AreTheSameWhenFilesAreAdded) {
  const test::ScratchFolder folder;
  add_boxes(folder, "boxes", 50);
  const InputSelection selection{{folder.path("boxes")}};
  for (int count = 1; count <= kMostCounted; ++count) {
    const Shard shard{count, count};
    const Names before = list(selection, shard).paths;
    add_boxes(folder, "boxes", 50 + 10 * count);
    Names after = list(selection, shard).paths;
    EXPECT_GE(after.size(), before.size());
    for (const std::string& path : before) {
      EXPECT_EQ(std::count(after.begin(), after.end(), path), 1) << path;
    }
  }
}

TEST(Shards, AreTheSameWhereverTheArchiveIsMounted) {
  const test::ScratchFolder folder;
  add_boxes(folder, "mnt/one/boxes", 60);
  add_boxes(folder, "srv/boxes", 60);
  for (int count = 1; count <= kMostCounted; ++count) {
    EXPECT_EQ(shards_of({{folder.path("mnt/one/boxes")}}, count),
              shards_of({{folder.path("srv") + "//boxes/"}}, count));
  }
}

}  // namespace
}  // namespace uaparse
