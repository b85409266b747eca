// A file for each outcome, in a folder that mirrors the tree of the inputs (output_names.h).
//
// Each file appears when it is whole. One that holds the outcome already is not written again. One
// that somebody changed since stays theirs until the content of its input is another: the journal
// knows what was written. What was refused has no file: it names no document.
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
  // Inputs and journal have to outlive it. `form` is a digest of how outcomes are written.
  FolderSink(std::string folder, const InputList& inputs, Journal& journal,
             const EmitOptions& options, std::string form);

  [[nodiscard]] bool write(const SinkItem& item) override;
  [[nodiscard]] std::optional<SinkFailure> finish() override { return failure_; }
  [[nodiscard]] std::optional<SinkFailure> give_up() override { return failure_; }
  [[nodiscard]] std::optional<SinkFailure> keep_part() override { return failure_; }
  [[nodiscard]] std::string note() const override;

 private:
  bool is_to_be_written(const SinkItem& item, const std::string& name);
  bool write_file(const SinkItem& item, const std::string& name);
  bool fail_at(const std::string& path, const std::string& reason);

  std::string folder_;
  const InputList& inputs_;
  Journal& journal_;
  EmitOptions options_;
  std::string form_;
  std::size_t left_alone_ = 0;
  std::string last_folder_;  // that was made sure of
  std::optional<SinkFailure> failure_;
};

// `yaml` or `json`.
std::string ending_of(Format format);

// The inputs whose file is there although the journal knows nothing of it: it is somebody else's.
std::vector<std::size_t> find_foreign_files(const std::string& folder, const InputList& inputs,
                                            const std::string& ending, const Journal& journal);

}  // namespace uaparse
