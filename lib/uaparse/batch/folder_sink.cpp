#include "uaparse/batch/folder_sink.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include "uaparse/batch/output_names.h"
#include "uaparse/emit/output_file.h"

namespace uaparse {

namespace fs = std::filesystem;

std::string ending_of(Format format) {
  return format == Format::kJson ? "json" : "yaml";
}

std::vector<std::size_t> find_foreign_files(const std::string& folder, const InputList& inputs,
                                            const std::string& ending, const Journal& journal) {
  std::vector<std::size_t> foreign;
  const fs::path place = folder;
  std::error_code error;
  for (std::size_t i = 0; i < inputs.paths.size(); ++i) {
    const std::string name = output_name(inputs, i, ending);
    if (journal.find_files(name).empty() && fs::exists(place / name, error)) {
      foreign.push_back(i);
    }
  }
  return foreign;
}

FolderSink::FolderSink(std::string folder, const InputList& inputs, Journal& journal,
                       const EmitOptions& options, std::string form)
    : folder_(std::move(folder)),
      inputs_(inputs),
      journal_(journal),
      options_(options),
      form_(std::move(form)) {}

std::string FolderSink::note() const {
  return left_alone_ == 0
             ? std::string()
             : std::to_string(left_alone_) + " changed since they were written, left alone";
}

bool FolderSink::fail_at(const std::string& path, const std::string& reason) {
  failure_ = SinkFailure{path, {false, reason}};
  return false;
}

bool FolderSink::write(const SinkItem& item) {
  if (!item.input || failure_) {
    return !failure_;
  }
  const std::string name = output_name(inputs_, *item.input, ending_of(options_.format));
  return !is_to_be_written(item, name) || write_file(item, name);
}

bool FolderSink::is_to_be_written(const SinkItem& item, const std::string& name) {
  const std::optional<FileState> state = file_state(folder_ + "/" + name);
  const std::span<const JournalFile> written = journal_.find_files(name);
  if (!state || written.empty()) {
    return true;
  }
  const JournalFile& last = written.back();
  const bool is_ours = std::any_of(written.begin(), written.end(),
                                   [&](const JournalFile& file) { return file.state == *state; });
  if (is_ours) {
    return last.state != *state || !item.place || last.offset < item.place->offset ||
           last.form != short_hash(form_);
  }
  const bool is_of_this_content = last.content == short_hash(item.sha256);
  left_alone_ += is_of_this_content ? 1 : 0;
  return !is_of_this_content;
}

bool FolderSink::write_file(const SinkItem& item, const std::string& name) {
  const std::string path = folder_ + "/" + name;
  std::error_code error;
  if (const std::string parent = fs::path(path).parent_path().string(); parent != last_folder_) {
    fs::create_directories(parent, error);
    if (error) {
      return fail_at(parent, error.message());
    }
    last_folder_ = parent;
  }
  const Result<std::unique_ptr<OutputFile>> file = OutputFile::open_as_part(path);
  if (!file) {
    return fail_at(path, file.error().message);
  }
  Emitter emitter((*file)->stream(), options_);
  emitter.begin();
  const Result<void> written = emitter.write_line(item.line);
  emitter.end();
  if (!written) {
    return fail_at(path, written.error().message);
  }
  if (const std::optional<WriteFailure> failure = (*file)->close()) {
    return fail_at(path, failure->reason);
  }
  const FileState state = file_state((*file)->temporary()).value_or(FileState{});
  if (!journal_.add_file(name, state, item.sha256, form_)) {
    return false;
  }
  const std::optional<WriteFailure> failure = (*file)->place();
  return failure ? fail_at(path, failure->reason) : true;
}

}  // namespace uaparse
