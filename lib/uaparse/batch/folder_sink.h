// A file for each outcome, in a folder that mirrors the tree of the inputs (output_names.h).
//
// Each file appears when it is whole. One that the outcome was written to is left as it is,
// whatever somebody may have done to it since, until there is another outcome: the journal knows.
// What was refused has no file: it names no document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/batch/input_list.h"
#include "uaparse/batch/sink.h"
#include "uaparse/emit/emit.h"

namespace uaparse {

class FolderSink : public BatchSink {
 public:
  // Both have to outlive it.
  FolderSink(std::string folder, const InputList& inputs, Journal& journal,
             const EmitOptions& options);

  [[nodiscard]] bool write(const SinkItem& item) override;
  [[nodiscard]] std::optional<SinkFailure> finish() override;
  [[nodiscard]] std::optional<SinkFailure> keep_part() override;

 private:
  bool write_file(const std::string& path, std::string_view line);
  bool fail_at(const std::string& path, const std::string& reason);

  std::string folder_;
  const InputList& inputs_;
  Journal& journal_;
  EmitOptions options_;
  std::string last_folder_;  // that was made sure of
  std::optional<SinkFailure> failure_;
};

// `yaml` or `json`.
std::string ending_of(Format format);

// The file of an input.
std::string output_path(const std::string& folder, const InputList& inputs, std::size_t input,
                        const std::string& ending);

// The inputs whose file is there although the journal knows nothing of them: it is somebody else's.
std::vector<std::size_t> find_foreign_files(const std::string& folder, const InputList& inputs,
                                            const std::string& ending, const Journal& journal);

}  // namespace uaparse
