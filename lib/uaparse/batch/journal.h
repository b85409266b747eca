// What a batch has done, kept beside its output so that no run does it again: OUT.journal.
//
//   first line     who wrote it: version, knowledge and options (JournalKey), as JSON
//   each further   digest ⇥ record ⇥ path ⇥ bytes ⇥ modified ⇥ sha256 ⇥ summary ⇥ line
//                  digest ⇥ file ⇥ name ⇥ bytes ⇥ modified ⇥ sha256 ⇥ form
//                  digest ⇥ output ⇥ bytes ⇥ modified ⇥ batch ⇥ inputs
//
// Append only. A line is written in one go when its document is done, and begins with a digest of
// the rest: a run that is killed at any moment loses nothing that is in it, and half a line is
// never taken for a whole one. Tab, line feed and backslash in a path are written \t, \n, \\. Half
// a line at the end is what a kill leaves: it is cut off. Any other fault is no work of ours, and
// then nothing of the file is trusted: it is set aside, not deleted.
//
// Of several lines for one path the last holds. Only records, and documents that are no Urgent
// Action, are in it: what failed is to be tried again.
//
// One process at a time: the file is locked (flock(2)) while a Journal lives. In memory is where
// the lines are, some 56 bytes a line, not what they say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/batch/file_state.h"

namespace uaparse {

// Results that were come by otherwise are of no use.
struct JournalKey {
  std::string version;
  std::string knowledge;
  std::string options;  // in whatever form; only compared
};

struct JournalEntry {
  std::string path;
  FileState state;      // before the file was read
  std::string sha256;   // of what was read
  std::string summary;  // outcome_summary.h, encoded; no tab or line feed in it
  std::string line;     // the outcome as a line of JSON, without its line feed
};

// Where an entry stands.
struct JournalPlace {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;

  bool operator==(const JournalPlace&) const = default;
};

// What has to be known to look for an entry. Hashes are shortened, so what is found is to be read
// and compared.
struct JournalMark {
  std::uint64_t path = 0;     // short_hash() of the SHA-256 of the path
  std::uint64_t content = 0;  // and of that of the content
  FileState state;
  JournalPlace place;
};

// A file of its own that an outcome was written to.
struct JournalFile {
  std::uint64_t name = 0;     // short_hash() of the SHA-256 of its name in the folder
  FileState state;            // of the file as it was written
  std::uint64_t content = 0;  // short_hash() of the content of the input
  std::uint64_t form = 0;     // short_hash() of how it was written
  std::uint64_t offset = 0;   // of this line
};

// The first 8 bytes of a hash of hex digits.
std::uint64_t short_hash(std::string_view hex);

// An output that was made of the entries before it.
struct JournalOutput {
  FileState state;     // as it was written
  std::string batch;   // a digest of what the batch was asked for
  std::string inputs;  // a digest of what that came to, and of how it was written

  bool operator==(const JournalOutput&) const = default;
};

class Journal {
 public:
  enum class Found { kNone, kOurs, kOtherKey, kDamaged };

  struct Opened {
    std::unique_ptr<Journal> journal;
    Found found = Found::kNone;
  };

  // Takes up the journal at `path`, or begins one. Where another key or a fault was found there are
  // no entries, only what was written; nothing is changed, and nothing may be added before renew().
  // Error: io-error, when it cannot be opened or read, or another process has it.
  static Result<Opened> open(const std::string& path, const JournalKey& key);

  // Sets the file aside, as PATH.old, PATH.old2 ..., and begins another one, which keeps what was
  // written. Gives the name of the old one.
  Result<std::string> renew(const JournalKey& key);

  // One that holds nothing is removed.
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  // The entry of a path, or one of the same content, as of when the journal was opened.
  const JournalMark* find(std::string_view path) const;
  const JournalMark* find_content(std::string_view sha256) const;
  // Whether some entry is of a file of this size.
  bool has_size(std::uint64_t bytes) const;

  // Nothing where the place does not hold one (any more).
  std::optional<JournalEntry> read(const JournalPlace& place) const;

  // Nothing when it could not be written whole: fault() says why, and nothing is written after it.
  std::optional<JournalPlace> append(const JournalEntry& entry);

  // All that was written to the file of this name, the last one last, as of when the journal was
  // opened. Both this and the next are noted before the file is put into its place, so that one
  // from before may have stayed there.
  std::span<const JournalFile> find_files(std::string_view name) const;
  bool add_file(std::string_view name, const FileState& state, std::string_view sha256,
                std::string_view form);

  const JournalOutput* output() const { return outputs_.empty() ? nullptr : &outputs_.back(); }
  bool has_written(const FileState& output, std::string_view batch) const;
  // Whether there are entries that the last output was made without.
  bool has_news() const { return last_record_ > last_output_; }
  bool add_output(const JournalOutput& output);

  const std::optional<Error>& fault() const { return fault_; }

 private:
  Journal(std::string path, int descriptor);
  bool append_line(const std::string& text);
  bool append_rest(const std::string& rest);
  Found load(const std::string& first_line);
  void begin(const std::string& first_line);
  std::vector<std::string> list_written() const;
  // False when it is none of ours. `rest` is what stands behind the digest of a line.
  bool take_line(std::string_view rest, std::uint64_t offset, std::uint64_t length);
  bool take_record(std::string_view rest, const JournalPlace& place);
  bool take_file(std::string_view rest, std::uint64_t offset);
  bool take_output(std::string_view rest, std::uint64_t offset);
  void sort_marks();
  // What stands behind the last whole line.
  void cut_off();

  std::string path_;
  int descriptor_;
  std::uint64_t begin_ = 0;  // behind the first line
  std::uint64_t end_ = 0;
  std::vector<JournalMark> marks_;       // by path
  std::vector<JournalFile> files_;       // by name
  std::vector<std::size_t> by_content_;  // numbers of marks, by content
  std::vector<std::uint64_t> sizes_;     // of files, sorted
  std::vector<JournalOutput> outputs_;
  std::uint64_t last_record_ = 0;  // where they begin
  std::uint64_t last_output_ = 0;
  std::optional<Error> fault_;
  bool is_ours_ = false;  // not somebody else's file
};

}  // namespace uaparse
