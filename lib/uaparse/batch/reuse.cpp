#include "uaparse/batch/reuse.h"

#include <algorithm>
#include <utility>

namespace uaparse {

namespace {

std::vector<std::uint64_t> find_repeated(const std::vector<FileState>& states) {
  std::vector<std::uint64_t> sizes;
  sizes.reserve(states.size());
  for (const FileState& state : states) {
    sizes.push_back(state.bytes);
  }
  std::sort(sizes.begin(), sizes.end());
  std::vector<std::uint64_t> repeated;
  for (std::size_t i = 1; i < sizes.size(); ++i) {
    if (sizes[i] == sizes[i - 1] && (repeated.empty() || repeated.back() != sizes[i])) {
      repeated.push_back(sizes[i]);
    }
  }
  return repeated;
}

}  // namespace

ReuseFinder::ReuseFinder(const InputList& inputs, const Journal& journal)
    : inputs_(inputs), journal_(journal) {
  states_.reserve(inputs.paths.size());
  for (const std::string& path : inputs.paths) {
    states_.push_back(file_state(path).value_or(FileState{}));
  }
  repeated_sizes_ = find_repeated(states_);
}

bool ReuseFinder::has_rival(std::uint64_t bytes) const {
  return std::binary_search(repeated_sizes_.begin(), repeated_sizes_.end(), bytes) ||
         journal_.has_size(bytes);
}

Reuse ReuseFinder::decide(std::size_t input) {
  const std::string& path = inputs_.paths[input];
  const FileState& state = states_[input];
  const JournalMark* const known = journal_.find(path);
  if (known != nullptr && known->state == state) {
    return {Reuse::Kind::kTakeOver, known->place, true, {}};
  }
  if (!has_rival(state.bytes)) {
    return {};
  }
  const std::optional<std::string> hash = file_sha256(path);
  if (!hash) {
    return {};
  }
  if (const JournalMark* const same = journal_.find_content(*hash)) {
    return {Reuse::Kind::kTakeOver, same->place, false, *hash};
  }
  if (const auto same = done_.find(short_hash(*hash)); same != done_.end()) {
    return {Reuse::Kind::kTakeOver, same->second, false, *hash};
  }
  const auto [first, is_first] = waiting_.try_emplace(*hash);
  if (!is_first) {
    first->second.push_back(input);
    return {Reuse::Kind::kWait, {}, false, *hash};
  }
  hashes_.emplace(input, *hash);
  return {};
}

ReuseFinder::Waiting ReuseFinder::settle(std::size_t input,
                                         const std::optional<JournalPlace>& place,
                                         const std::string& sha256) {
  const auto found = hashes_.find(input);
  if (found == hashes_.end()) {
    return {};
  }
  const std::string hash = std::move(found->second);
  hashes_.erase(found);
  Waiting waiting{std::move(waiting_[hash]), place.has_value() && sha256 == hash};
  waiting_.erase(hash);
  if (waiting.are_alike) {
    done_.emplace(short_hash(hash), *place);
  }
  return waiting;
}

}  // namespace uaparse
