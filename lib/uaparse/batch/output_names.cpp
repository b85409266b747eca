#include "uaparse/batch/output_names.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <utility>

#include "uaparse/base/sha256.h"
#include "uaparse/emit/output_file.h"

namespace uaparse {

namespace {

// Of what file systems allow, less what the file is called until it is whole.
constexpr std::size_t kMaxNameBytes = 255 - std::string_view(kPartEnding).size();
constexpr std::size_t kHashDigits = 16;

bool is_inside_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// `name` cut to at most `length` bytes, before a character that would be cut in two.
std::string_view beginning(std::string_view name, std::size_t length) {
  constexpr std::size_t kMaxRest = 3;
  for (std::size_t back = 0; back <= kMaxRest && back < length; ++back) {
    if (!is_inside_character(name[length - back])) {
      return name.substr(0, length - back);
    }
  }
  return name.substr(0, length);  // not UTF-8
}

std::string file_name(std::string_view name, std::string_view ending) {
  std::string file(name);
  const std::size_t after = 1 + ending.size();
  if (name.size() + after > kMaxNameBytes) {
    const std::size_t length = kMaxNameBytes - after - 1 - kHashDigits;
    file = std::string(beginning(name, length)) + "~" + sha256_hex(name).substr(0, kHashDigits);
  }
  return file.append(".").append(ending);
}

class Claims {
 public:
  explicit Claims(const InputList& inputs) : inputs_(inputs) {}

  // The error of an input whose output, or a folder above it, is taken otherwise. What is refused
  // claims nothing.
  std::optional<Error> claim(std::size_t input, const std::string& output) {
    if (const auto other = files_.find(output); other != files_.end()) {
      return explain(input, other->second, "has the same output: " + output);
    }
    if (const auto other = folders_.find(output); other != folders_.end()) {
      return explain(input, other->second, "has its output in a folder of that name: " + output);
    }
    for (std::size_t end = output.find('/'); end != std::string::npos;
         end = output.find('/', end + 1)) {
      const std::string folder = output.substr(0, end);
      if (const auto other = files_.find(folder); other != files_.end()) {
        return explain(input, other->second, "has an output that is no folder: " + folder);
      }
    }
    files_.emplace(output, input);
    for (std::size_t end = output.rfind('/'); end != std::string::npos && end > 0;
         end = output.rfind('/', end - 1)) {
      if (!folders_.emplace(output.substr(0, end), input).second) {
        break;  // and so are those above it
      }
    }
    return std::nullopt;
  }

 private:
  Error explain(std::size_t input, std::size_t other, const std::string& what) const {
    return {ErrorKind::kInvalid, inputs_.paths[input],
            "cannot have an output of its own: " + inputs_.paths[other] + " " + what +
                " (name the folder above both, or use another output)"};
  }

  const InputList& inputs_;
  std::unordered_map<std::string, std::size_t> files_;
  std::unordered_map<std::string, std::size_t> folders_;
};

}  // namespace

std::string output_name(std::string_view below, std::string_view ending) {
  std::string output;
  std::string_view name;
  while (!below.empty()) {
    const std::size_t slash = std::min(below.find('/'), below.size());
    const std::string_view part = below.substr(0, slash);
    below.remove_prefix(std::min(slash + 1, below.size()));
    if (part.empty() || part == "." || part == "..") {
      continue;
    }
    if (!name.empty()) {
      output.append(name).append("/");
    }
    name = part;
  }
  return output + file_name(name, ending);
}

std::string output_name(const InputList& inputs, std::size_t input, std::string_view ending) {
  return output_name(std::string_view(inputs.paths[input]).substr(inputs.below[input]), ending);
}

std::vector<Error> find_shared_outputs(const InputList& inputs, std::string_view ending) {
  std::vector<Error> errors;
  Claims claims(inputs);
  for (std::size_t i = 0; i < inputs.paths.size(); ++i) {
    if (std::optional<Error> error = claims.claim(i, output_name(inputs, i, ending))) {
      errors.push_back(*std::move(error));
    }
  }
  return errors;
}

}  // namespace uaparse
