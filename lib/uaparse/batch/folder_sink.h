// A file for each outcome, in a folder that mirrors the tree of the inputs (output_names.h).
//
// Each file appears when it is whole. One that holds the outcome already is left as it is, whatever
// somebody may have done to it since. What was refused has no file: it names no document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "uaparse/batch/input_list.h"
#include "uaparse/batch/sink.h"
#include "uaparse/emit/emit.h"

namespace uaparse {

class FolderSink : public BatchSink {
 public:
  // Has to outlive the run as `inputs` has.
  FolderSink(std::string folder, const InputList& inputs, const EmitOptions& options);

  [[nodiscard]] bool write(const SinkItem& item) override;
  [[nodiscard]] std::optional<SinkFailure> finish() override;
  [[nodiscard]] std::optional<SinkFailure> keep_part() override;

 private:
  bool fail_at(const std::string& path, const std::string& reason);

  std::string folder_;
  const InputList& inputs_;
  EmitOptions options_;
  std::string last_folder_;  // that was made sure of
  std::optional<SinkFailure> failure_;
};

// `yaml` or `json`.
std::string ending_of(Format format);

// The file of an input.
std::string output_path(const std::string& folder, const InputList& inputs, std::size_t input,
                        const std::string& ending);

}  // namespace uaparse
