// Whether a batch would come to the same output as the last time, so that it need not be written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/batch/input_list.h"
#include "uaparse/batch/journal.h"
#include "uaparse/batch/sink.h"

namespace uaparse {

// Of the paths in their order, of what was refused, and of how they are written, in whatever words.
std::string digest_of(const InputList& inputs, std::string_view form);

// Whether the journal knows every input as it is now.
bool are_unchanged(const InputList& inputs, const Journal& journal);

// For an output that is there already.
class NoSink : public BatchSink {
 public:
  [[nodiscard]] bool write(const SinkItem& /*item*/) override { return true; }
  [[nodiscard]] std::optional<SinkFailure> finish() override { return std::nullopt; }
  [[nodiscard]] std::optional<SinkFailure> give_up() override { return std::nullopt; }
  [[nodiscard]] std::optional<SinkFailure> keep_part() override { return std::nullopt; }
};

}  // namespace uaparse
