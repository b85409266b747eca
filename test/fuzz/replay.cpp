// Feeds files to a fuzz target without a fuzzer, so that the ordinary tests run every seed.
//
// usage: TARGET_replay FILE|FOLDER...
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "uaparse/reader/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::vector<std::string> find_seeds(const std::string& path) {
  if (!std::filesystem::is_directory(path)) {
    return {path};
  }
  std::vector<std::string> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(path)) {
    seeds.push_back(entry.path().string());
  }
  return seeds;
}

bool replay(const std::string& seed) {
  const uaparse::Result<uaparse::Input> input = uaparse::load_file(seed);
  if (!input) {
    std::fprintf(stderr, "%s %s\n", seed.c_str(), input.error().message.c_str());
    return false;
  }
  std::fprintf(stderr, "%s\n", seed.c_str());
  const std::vector<std::uint8_t> bytes(input->bytes.begin(), input->bytes.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  int seed_count = 0;
  bool are_read = true;
  for (const std::string& path : std::vector<std::string>(argv + 1, argv + argc)) {
    for (const std::string& seed : find_seeds(path)) {
      are_read = replay(seed) && are_read;
      ++seed_count;
    }
  }
  std::fprintf(stderr, "%d seeds\n", seed_count);
  return are_read && seed_count > 0 ? 0 : 1;
}
