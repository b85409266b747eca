#include "uaparse/batch/folder_sink.h"

#include <filesystem>
#include <memory>
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

std::string output_path(const std::string& folder, const InputList& inputs, std::size_t input,
                        const std::string& ending) {
  const std::string_view below = std::string_view(inputs.paths[input]).substr(inputs.below[input]);
  return folder + "/" + output_name(below, ending);
}

std::vector<std::size_t> find_foreign_files(const std::string& folder, const InputList& inputs,
                                            const std::string& ending, const Journal& journal) {
  std::vector<std::size_t> foreign;
  std::error_code error;
  for (std::size_t i = 0; i < inputs.paths.size(); ++i) {
    const std::string& path = inputs.paths[i];
    if (journal.find(path) == nullptr && journal.find_file(path) == nullptr &&
        fs::exists(output_path(folder, inputs, i, ending), error)) {
      foreign.push_back(i);
    }
  }
  return foreign;
}

FolderSink::FolderSink(std::string folder, const InputList& inputs, Journal& journal,
                       const EmitOptions& options)
    : folder_(std::move(folder)), inputs_(inputs), journal_(journal), options_(options) {}

bool FolderSink::fail_at(const std::string& path, const std::string& reason) {
  failure_ = SinkFailure{path, {false, reason}};
  return false;
}

bool FolderSink::write(const SinkItem& item) {
  if (!item.input || failure_) {
    return !failure_;
  }
  const std::string path = output_path(folder_, inputs_, *item.input, ending_of(options_.format));
  const JournalFile* const written = journal_.find_file(item.path);
  if (written != nullptr && item.place && written->offset > item.place->offset &&
      file_state(path)) {
    return true;
  }
  if (!write_file(path, item.line)) {
    return false;
  }
  return journal_.add_file(item.path, file_state(path).value_or(FileState{}));
}

bool FolderSink::write_file(const std::string& path, std::string_view line) {
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
  const Result<void> written = emitter.write_line(line);
  emitter.end();
  if (!written) {
    return fail_at(path, written.error().message);
  }
  const std::optional<WriteFailure> failure = (*file)->finish();
  return failure ? fail_at(path, failure->reason) : true;
}

std::optional<SinkFailure> FolderSink::finish() {
  return failure_;
}

std::optional<SinkFailure> FolderSink::keep_part() {
  return failure_;
}

}  // namespace uaparse
