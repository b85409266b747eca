#include "uaparse/batch/input_list.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <istream>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "uaparse/base/globs.h"
#include "uaparse/reader/directory_walk.h"
#include "uaparse/reader/path_error.h"

namespace uaparse {

namespace {

namespace fs = std::filesystem;

// `.//a/./b` as `a/b`, so that equal keys are the same path.
std::string key_of(const std::string& path) {
  std::string key;
  key.reserve(path.size());
  std::size_t begin = 0;
  while (begin < path.size()) {
    const std::size_t slash = path.find('/', begin);
    const std::size_t end = slash == std::string::npos ? path.size() : slash + 1;
    const std::string_view part(path.data() + begin, end - begin);
    const bool is_root = begin == 0 && part == "/";
    if (is_root || (part != "/" && part != "./" && part != ".")) {
      key += part;
    }
    begin = end;
  }
  return key.empty() && !path.empty() ? "." : key;
}

// `a/` is the directory `a`, and never the file.
std::string key_of_directory(const std::string& path) {
  std::string key = key_of(path);
  if (key.size() > 1 && key.back() == '/') {
    key.pop_back();
  }
  return key;
}

std::string name_of(const std::string& operand) {
  const std::size_t last = operand.find_last_not_of('/');
  if (last == std::string::npos) {
    return {};
  }
  const std::size_t first = operand.find_last_of('/', last) + 1;
  std::string name = operand.substr(first, last + 1 - first);
  return name == "." || name == ".." ? std::string() : name;
}

std::string kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::fifo:
      return "a fifo";
    case fs::file_type::socket:
      return "a socket";
    case fs::file_type::block:
    case fs::file_type::character:
      return "a device";
    default:
      return "of an unknown kind";
  }
}

class Listing {
 public:
  explicit Listing(const InputSelection& selection)
      : include_(selection.include), exclude_(selection.exclude), shard_(selection.shard) {}

  void add_operand(const std::string& operand) {
    if (operand == "-") {
      refuse_operand(
          {ErrorKind::kIoError, operand, "is standard input, not a file (./- is a file)"});
      return;
    }
    const std::string name = name_of(operand);
    if (!name.empty() && exclude_.match(name)) {
      return;
    }
    std::error_code error;
    const fs::file_type type = fs::status(operand, error).type();
    if (type == fs::file_type::not_found) {
      refuse_operand(explain_errno(operand, ENOENT));
    } else if (error) {
      refuse_operand(explain_errno(operand, error.value()));
    } else if (type == fs::file_type::directory) {
      add_directory(operand);
    } else if (!include_.empty() && !include_.match(name)) {
      return;
    } else if (type == fs::file_type::regular) {
      add_file(operand, 0);
    } else {
      refuse_operand({ErrorKind::kIoError, operand, "is " + kind_of(type) + ", not a document"});
    }
  }

  InputList take() { return std::move(list_); }

 private:
  void add_directory(const std::string& directory) {
    const WalkChoice choice{[this](const std::string& below) { return takes_file(below); },
                            [this](const std::string& below) { return !exclude_.match(below); }};
    const DirectoryContent content = walk_directory(directory, choice);
    if (content.files.empty() && content.refused.empty()) {
      refuse({ErrorKind::kEmpty, directory, explain_empty()}, name_of(directory));
    }
    const std::size_t below = length_above(directory);
    const auto refuse_in_it = [&](const Error& error) {
      const bool is_itself = error.subject.size() <= below;
      refuse(error, is_itself ? name_of(directory) : error.subject.substr(below));
    };
    auto refused = content.refused.begin();
    for (const std::string& path : content.files) {
      for (; refused != content.refused.end() && refused->subject < path; ++refused) {
        refuse_in_it(*refused);
      }
      add_file(path, below);
    }
    for (; refused != content.refused.end(); ++refused) {
      refuse_in_it(*refused);
    }
  }

  bool takes_file(const std::string& below) const {
    const bool is_wanted = include_.empty() ? has_supported_ending(below) : include_.match(below);
    return is_wanted && !exclude_.match(below);
  }

  std::string explain_empty() const {
    return include_.empty() && exclude_.empty()
               ? "holds no .pdf, .docx, .txt or .text file (check the path)"
               : "holds no file that is to be read (check the path, --include and --exclude)";
  }

  void add_file(const std::string& path, std::size_t below) {
    const std::string key = key_of(path);
    // Whether it is named twice comes first, or two shards could each list it by another name.
    if (listed_.insert(key).second && takes(below == 0 ? key : path.substr(below))) {
      list_.paths.push_back(path);
      list_.below.push_back(below);
    }
  }

  void refuse_operand(Error error) {
    const std::string name = key_of_directory(error.subject);
    refuse(std::move(error), name);
  }

  void refuse(Error error, const std::string& name) {
    if (refused_.insert(key_of_directory(error.subject)).second && takes(name)) {
      list_.refused.push_back({std::move(error), list_.paths.size()});
    }
  }

  // By the name that places it in a shard.
  bool takes(const std::string& name) {
    const bool is_taken = !shard_ || holds(*shard_, name);
    list_.in_other_shards += is_taken ? 0 : 1;
    return is_taken;
  }

  Globs include_;
  Globs exclude_;
  std::optional<Shard> shard_;
  std::unordered_set<std::string> listed_;
  std::unordered_set<std::string> refused_;
  InputList list_;
};

Error explain_names(const std::string& names, const std::string& reason) {
  return {ErrorKind::kInvalid, names, "the file of names cannot be read: " + reason};
}

// Nothing when all is well.
std::optional<Error> add_names(std::istream& in, const InputSelection& selection,
                               Listing& listing) {
  const std::string& names = *selection.files_from;
  std::string name;
  while (std::getline(in, name, selection.is_nul_separated ? '\0' : '\n')) {
    if (!selection.is_nul_separated && name.find('\0') != std::string::npos) {
      return explain_names(names, "it holds NUL bytes (names that end in NUL need -0)");
    }
    if (!selection.is_nul_separated && !name.empty() && name.back() == '\r') {
      name.pop_back();
    }
    if (!name.empty()) {
      listing.add_operand(name);
    }
  }
  if (in.bad()) {
    return explain_names(names, "it breaks off (check the disk or the connection)");
  }
  return std::nullopt;
}

std::optional<Error> add_files_from(const InputSelection& selection, std::istream& standard_input,
                                    Listing& listing) {
  const std::string& names = *selection.files_from;
  if (names == "-") {
    return add_names(standard_input, selection, listing);
  }
  std::error_code error;
  if (fs::is_directory(names, error)) {
    return explain_names(names, "it is a directory");
  }
  errno = 0;
  std::ifstream file(names, std::ios::binary);
  if (!file) {
    return explain_names(names, std::generic_category().message(errno));
  }
  return add_names(file, selection, listing);
}

}  // namespace

Result<InputList> list_inputs(const InputSelection& selection, std::istream& standard_input) {
  Listing listing(selection);
  for (const std::string& operand : selection.operands) {
    listing.add_operand(operand);
  }
  if (selection.files_from) {
    if (std::optional<Error> error = add_files_from(selection, standard_input, listing)) {
      return tl::unexpected<Error>(*std::move(error));
    }
  }
  return listing.take();
}

void remove_inputs(InputList& inputs, const std::vector<std::size_t>& numbers) {
  std::size_t kept = 0;
  std::size_t removed = 0;
  auto refused = inputs.refused.begin();
  for (std::size_t i = 0; i < inputs.paths.size(); ++i) {
    for (; refused != inputs.refused.end() && refused->place <= i; ++refused) {
      refused->place -= removed;
    }
    if (removed < numbers.size() && numbers[removed] == i) {
      ++removed;
      continue;
    }
    std::swap(inputs.paths[kept], inputs.paths[i]);  // to itself, too, until one is left out
    inputs.below[kept++] = inputs.below[i];
  }
  for (; refused != inputs.refused.end(); ++refused) {
    refused->place -= removed;
  }
  inputs.paths.resize(kept);
  inputs.below.resize(kept);
}

}  // namespace uaparse
