#include "uaparse/batch/shard.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <system_error>
#include <utility>

#include "uaparse/base/sha256.h"

namespace uaparse {

namespace {

std::optional<int> read_count(std::string_view digits) {
  if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  int count = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  // What is too large for an int is too large for a shard.
  return read.ec == std::errc() && count <= kMostShards ? count : kMostShards + 1;
}

tl::unexpected<Error> refuse(std::string message) {
  return fail(ErrorKind::kInvalid, {}, std::move(message));
}

}  // namespace

Result<Shard> read_shard(std::string_view text) {
  const std::string quoted = "'" + std::string(text) + "'";
  const std::size_t slash = text.find('/');
  const std::optional<int> number = read_count(text.substr(0, slash));
  const std::optional<int> count =
      slash == std::string_view::npos ? std::nullopt : read_count(text.substr(slash + 1));
  if (!number || !count) {
    return refuse(quoted + " is no shard (expected its number and how many there are, like 3/8)");
  }
  if (*count < 1 || *count > kMostShards) {
    return refuse("there are 1 to " + std::to_string(kMostShards) + " shards, so " + quoted +
                  " is none");
  }
  if (*number < 1 || *number > *count) {
    const std::string last = std::to_string(*count);
    return refuse(quoted + " is none of the shards 1/" + last + " to " + last + "/" + last);
  }
  return Shard{*number, *count};
}

std::string to_text(const Shard& shard) {
  return std::to_string(shard.number) + "/" + std::to_string(shard.count);
}

bool holds(const Shard& shard, std::string_view name) {
  constexpr std::size_t kDigits = 16;  // 8 bytes
  const std::string digest = sha256_hex(name);
  std::uint64_t value = 0;
  std::from_chars(digest.data(), digest.data() + kDigits, value, 16);
  return value % static_cast<std::uint64_t>(shard.count) + 1 ==
         static_cast<std::uint64_t>(shard.number);
}

}  // namespace uaparse
