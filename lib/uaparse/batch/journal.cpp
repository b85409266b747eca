#include "uaparse/batch/journal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "uaparse/base/sha256.h"

namespace uaparse {

namespace {

constexpr int kFormat = 1;
constexpr mode_t kMode = 0666;
constexpr std::size_t kDigestDigits = 16;
constexpr char kTab = '\t';
constexpr std::string_view kRecord = "record";
constexpr std::string_view kFile = "file";
constexpr std::string_view kOutput = "output";
constexpr const char* kAsideEnding = ".old";

std::string reason() {
  return std::generic_category().message(errno);
}

std::string first_line_of(const JournalKey& key) {
  const nlohmann::ordered_json line = {
      {"uaparse_journal", kFormat},
      {"version", key.version},
      {"knowledge", key.knowledge},
      {"options", sha256_hex(key.options).substr(0, kDigestDigits)}};
  return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string digest_of(std::string_view rest) {
  return sha256_hex(rest).substr(0, kDigestDigits);
}

std::string escaped(std::string_view path) {
  std::string text;
  for (const char c : path) {
    switch (c) {
      case kTab:
        text += "\\t";
        break;
      case '\n':
        text += "\\n";
        break;
      case '\\':
        text += "\\\\";
        break;
      default:
        text += c;
    }
  }
  return text;
}

std::string unescaped(std::string_view text) {
  std::string path;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      path += text[i];
      continue;
    }
    const char c = text[++i];
    path += c == 't' ? kTab : c == 'n' ? '\n' : c;
  }
  return path;
}

// Takes what stands before the next tab, or all that is left.
std::string_view take_field(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(kTab), rest.size());
  const std::string_view field = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return field;
}

template <class Number>
bool parse(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool parse_state(std::string_view& rest, FileState& state) {
  const std::string_view bytes = take_field(rest);
  return parse(bytes, state.bytes) && parse(take_field(rest), state.modified_ns);
}

std::string state_text(const FileState& state) {
  return std::to_string(state.bytes) + kTab + std::to_string(state.modified_ns);
}

// Nothing when the digest is not that of the rest.
std::optional<std::string_view> checked(std::string_view line) {
  const std::string_view digest = take_field(line);
  return digest == digest_of(line) ? std::optional(line) : std::nullopt;
}

std::optional<JournalEntry> parse_entry(std::string_view rest) {
  JournalEntry entry;
  if (take_field(rest) != kRecord) {
    return std::nullopt;
  }
  entry.path = unescaped(take_field(rest));
  if (!parse_state(rest, entry.state)) {
    return std::nullopt;
  }
  entry.sha256 = take_field(rest);
  entry.summary = take_field(rest);
  entry.line = rest;
  return entry;
}

bool is_before_by_path(const JournalMark& a, const JournalMark& b) {
  return a.path < b.path;
}

bool is_before_by_name(const JournalFile& a, const JournalFile& b) {
  return a.name < b.name;
}

tl::unexpected<Error> cannot(const std::string& path, const std::string& what) {
  return fail(ErrorKind::kIoError, path, "the journal cannot be " + what + ": " + reason());
}

// The file at `path`, locked; it may have been set aside by whoever had it before.
Result<int> open_locked(const std::string& path) {
  while (true) {
    const int file =
        ::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, kMode);
    if (file < 0) {
      return cannot(path, "opened");
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
      const auto failure =
          errno == EWOULDBLOCK
              ? fail(ErrorKind::kIoError, path, "is in use: another batch writes to this output")
              : cannot(path, "locked");
      ::close(file);
      return failure;
    }
    struct stat mine {};
    struct stat named {};
    if (::fstat(file, &mine) == 0 && ::stat(path.c_str(), &named) == 0 &&
        mine.st_ino == named.st_ino && mine.st_dev == named.st_dev) {
      return file;
    }
    ::close(file);
  }
}

}  // namespace

std::uint64_t short_hash(std::string_view hex) {
  std::uint64_t number = 0;
  std::from_chars(hex.data(), hex.data() + std::min(hex.size(), kDigestDigits), number, 16);
  return number;
}

Journal::Journal(std::string path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {}

Journal::~Journal() {
  if (is_ours_ && end_ == begin_) {
    ::unlink(path_.c_str());
  }
  ::close(descriptor_);
}

Result<Journal::Opened> Journal::open(const std::string& path, const JournalKey& key) {
  const Result<int> file = open_locked(path);
  if (!file) {
    return tl::unexpected<Error>(file.error());
  }
  Opened opened;
  opened.journal.reset(new Journal(path, *file));
  opened.found = opened.journal->load(first_line_of(key));
  if (opened.journal->fault_) {
    return tl::unexpected<Error>(*opened.journal->fault_);
  }
  return opened;
}

Journal::Found Journal::load(const std::string& first_line) {
  std::ifstream file(path_, std::ios::binary);
  std::string line;
  const bool has_line = static_cast<bool>(std::getline(file, line)) && !file.eof();
  // Nothing, or what a killed run had begun to write.
  if (!has_line && first_line.starts_with(line)) {
    begin(first_line);
    return Found::kNone;
  }
  Found found = has_line && line == first_line                          ? Found::kOurs
                : has_line && line.starts_with("{\"uaparse_journal\":") ? Found::kOtherKey
                                                                        : Found::kDamaged;
  begin_ = end_ = line.size() + 1;
  while (std::getline(file, line) && !file.eof()) {
    const std::optional<std::string_view> rest = checked(line);
    if ((!rest || !take_line(*rest, end_, line.size())) && found == Found::kOurs) {
      found = Found::kDamaged;
    }
    end_ += line.size() + 1;
  }
  if (found == Found::kOurs) {
    is_ours_ = true;
    cut_off();
  } else {
    marks_.clear();
  }
  sort_marks();
  return found;
}

void Journal::begin(const std::string& first_line) {
  end_ = 0;
  cut_off();
  append_line(first_line);
  begin_ = end_;
  is_ours_ = true;
}

Result<std::string> Journal::renew(const JournalKey& key) {
  const std::vector<std::string> written = list_written();
  std::string aside = path_ + kAsideEnding;
  for (int i = 2; ::access(aside.c_str(), F_OK) == 0; ++i) {
    aside = path_ + kAsideEnding + std::to_string(i);
  }
  if (::rename(path_.c_str(), aside.c_str()) != 0) {
    return cannot(path_, "set aside as " + aside);
  }
  const Result<int> file = open_locked(path_);
  if (!file) {
    return tl::unexpected<Error>(file.error());
  }
  ::close(std::exchange(descriptor_, *file));
  marks_.clear();
  files_.clear();
  outputs_.clear();
  last_record_ = last_output_ = 0;
  begin(first_line_of(key));
  for (const std::string& line : written) {
    take_line(*checked(line), end_, line.size());
    append_line(line);
  }
  sort_marks();
  return fault_ ? Result<std::string>(tl::unexpected<Error>(*fault_)) : std::move(aside);
}

// The lines about outputs and files: whoever made them, they are of this batch.
std::vector<std::string> Journal::list_written() const {
  std::vector<std::string> written;
  std::ifstream file(path_, std::ios::binary);
  for (std::string line; std::getline(file, line) && !file.eof();) {
    std::string_view rest = checked(line).value_or(std::string_view());
    const std::string_view kind = take_field(rest);
    if (kind == kFile || kind == kOutput) {
      written.push_back(std::move(line));
    }
  }
  return written;
}

void Journal::cut_off() {
  if (::ftruncate(descriptor_, static_cast<off_t>(end_)) != 0 && !fault_) {
    fault_ = cannot(path_, "cut off where it is broken").value();
  }
}

bool Journal::take_line(std::string_view rest, std::uint64_t offset, std::uint64_t length) {
  const std::string_view kind = take_field(rest);
  if (kind == kRecord) {
    return take_record(rest, {offset, length});
  }
  return kind == kFile ? take_file(rest, offset) : kind == kOutput && take_output(rest, offset);
}

bool Journal::take_record(std::string_view rest, const JournalPlace& place) {
  JournalMark mark;
  mark.path = short_hash(sha256_hex(unescaped(take_field(rest))));
  mark.place = place;
  if (!parse_state(rest, mark.state)) {
    return false;
  }
  mark.content = short_hash(take_field(rest));
  marks_.push_back(mark);
  last_record_ = place.offset;
  return true;
}

bool Journal::take_file(std::string_view rest, std::uint64_t offset) {
  JournalFile file;
  file.name = short_hash(sha256_hex(unescaped(take_field(rest))));
  file.offset = offset;
  if (!parse_state(rest, file.state)) {
    return false;
  }
  file.content = short_hash(take_field(rest));
  file.form = short_hash(take_field(rest));
  files_.push_back(file);
  return true;
}

bool Journal::take_output(std::string_view rest, std::uint64_t offset) {
  JournalOutput output;
  if (!parse_state(rest, output.state)) {
    return false;
  }
  output.batch = take_field(rest);
  output.inputs = take_field(rest);
  outputs_.push_back(std::move(output));
  last_output_ = offset;
  return true;
}

void Journal::sort_marks() {
  std::stable_sort(marks_.begin(), marks_.end(), is_before_by_path);
  // Of several for one path the last.
  const auto is_same = [](const JournalMark& a, const JournalMark& b) { return a.path == b.path; };
  const auto first = std::unique(marks_.rbegin(), marks_.rend(), is_same);
  marks_.erase(marks_.begin(), first.base());
  marks_.shrink_to_fit();
  std::stable_sort(files_.begin(), files_.end(), is_before_by_name);
  by_content_.clear();
  sizes_.clear();
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    by_content_.push_back(i);
    sizes_.push_back(marks_[i].state.bytes);
  }
  std::sort(by_content_.begin(), by_content_.end(),
            [this](std::size_t a, std::size_t b) { return marks_[a].content < marks_[b].content; });
  std::sort(sizes_.begin(), sizes_.end());
  sizes_.erase(std::unique(sizes_.begin(), sizes_.end()), sizes_.end());
  sizes_.shrink_to_fit();
}

const JournalMark* Journal::find(std::string_view path) const {
  JournalMark key;
  key.path = short_hash(sha256_hex(path));
  const auto [first, last] = std::equal_range(marks_.begin(), marks_.end(), key, is_before_by_path);
  return first != last ? &*first : nullptr;
}

std::span<const JournalFile> Journal::find_files(std::string_view name) const {
  JournalFile key;
  key.name = short_hash(sha256_hex(name));
  const auto [first, last] = std::equal_range(files_.begin(), files_.end(), key, is_before_by_name);
  return {first, last};
}

const JournalMark* Journal::find_content(std::string_view sha256) const {
  const std::uint64_t key = short_hash(sha256);
  const auto found = std::lower_bound(
      by_content_.begin(), by_content_.end(), key,
      [this](std::size_t place, std::uint64_t k) { return marks_[place].content < k; });
  return found != by_content_.end() && marks_[*found].content == key ? &marks_[*found] : nullptr;
}

bool Journal::has_size(std::uint64_t bytes) const {
  return std::binary_search(sizes_.begin(), sizes_.end(), bytes);
}

std::optional<JournalEntry> Journal::read(const JournalPlace& place) const {
  std::string line(place.length, '\0');
  std::size_t done = 0;
  while (done < line.size()) {
    const ssize_t part = ::pread(descriptor_, line.data() + done, line.size() - done,
                                 static_cast<off_t>(place.offset + done));
    if (part < 0 && errno == EINTR) {
      continue;
    }
    if (part <= 0) {
      return std::nullopt;
    }
    done += static_cast<std::size_t>(part);
  }
  const std::optional<std::string_view> rest = checked(line);
  return rest ? parse_entry(*rest) : std::nullopt;
}

std::optional<JournalPlace> Journal::append(const JournalEntry& entry) {
  std::string rest(kRecord);
  const std::string state = state_text(entry.state);
  const std::string path = escaped(entry.path);
  for (const std::string_view field :
       {std::string_view(path), std::string_view(state), std::string_view(entry.sha256),
        std::string_view(entry.summary), std::string_view(entry.line)}) {
    rest.append(1, kTab).append(field);
  }
  JournalPlace place{end_, 0};
  if (!append_rest(rest)) {
    return std::nullopt;
  }
  place.length = end_ - place.offset - 1;
  return place;
}

bool Journal::has_written(const FileState& output, std::string_view batch) const {
  return std::any_of(outputs_.begin(), outputs_.end(), [&](const JournalOutput& written) {
    return written.state == output && written.batch == batch;
  });
}

bool Journal::add_file(std::string_view name, const FileState& state, std::string_view sha256,
                       std::string_view form) {
  std::string rest(kFile);
  rest.append(1, kTab).append(escaped(name)).append(1, kTab).append(state_text(state));
  rest.append(1, kTab).append(sha256).append(1, kTab).append(form);
  return append_rest(rest);
}

bool Journal::add_output(const JournalOutput& output) {
  outputs_.push_back(output);
  return append_rest(std::string(kOutput) + kTab + state_text(output.state) + kTab + output.batch +
                     kTab + output.inputs);
}

bool Journal::append_rest(const std::string& rest) {
  return append_line(digest_of(rest) + kTab + rest);
}

bool Journal::append_line(const std::string& text) {
  if (fault_) {
    return false;
  }
  const std::string line = text + "\n";
  std::size_t done = 0;
  while (done < line.size()) {
    const ssize_t part = ::write(descriptor_, line.data() + done, line.size() - done);
    if (part < 0 && errno == EINTR) {
      continue;
    }
    if (part < 0) {
      fault_ = cannot(path_, "written").value();
      cut_off();
      return false;
    }
    done += static_cast<std::size_t>(part);
  }
  end_ += line.size();
  return true;
}

}  // namespace uaparse
