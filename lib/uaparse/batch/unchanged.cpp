#include "uaparse/batch/unchanged.h"

#include <algorithm>

#include "uaparse/base/sha256.h"

namespace uaparse {

namespace {

constexpr std::string_view kEnd("\0", 1);  // stands in no path

}  // namespace

std::string digest_of(const InputList& inputs, std::string_view form) {
  Sha256 hash;
  hash.add(form);
  hash.add(kEnd);
  for (const std::string& path : inputs.paths) {
    hash.add(path);
    hash.add(kEnd);
  }
  for (const RefusedInput& refused : inputs.refused) {
    hash.add(std::to_string(refused.place));
    hash.add(kEnd);
    hash.add(refused.error.subject);
    hash.add(kEnd);
    hash.add(refused.error.message);
    hash.add(kEnd);
  }
  return hash.hex();
}

bool are_unchanged(const InputList& inputs, const Journal& journal) {
  return std::all_of(inputs.paths.begin(), inputs.paths.end(), [&](const std::string& path) {
    const JournalMark* const known = journal.find(path);
    return known != nullptr && known->state == file_state(path);
  });
}

}  // namespace uaparse
