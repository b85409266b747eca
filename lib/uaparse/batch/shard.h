// One machine's part of an archive: the third of eight, written `3/8`.
//
// Which shard an input belongs to depends on its name alone: the first 8 bytes of the SHA-256 of
// the part below its operand, big endian, modulo the number of shards, plus one. So the machines
// need not talk to each other, may have mounted the archive at different places, and a file that is
// added moves no other. Not the n-th of every N in a sorted list: one new file would move half of
// the others, and with them what each machine has done already.
#pragma once

#include <string>
#include <string_view>

#include "uaparse/base/result.h"

namespace uaparse {

inline constexpr int kMostShards = 100'000;

struct Shard {
  int number = 1;  // 1 to count
  int count = 1;
};

// `3/8`. Error: invalid, with what was found and what was expected; no subject.
Result<Shard> read_shard(std::string_view text);

std::string to_text(const Shard& shard);

// Exactly one of the shards 1/N to N/N does.
bool holds(const Shard& shard, std::string_view name);

}  // namespace uaparse
