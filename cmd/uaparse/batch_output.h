// Where a batch writes: checked and opened before anything is read.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cmd/uaparse/batch_job.h"
#include "cmd/uaparse/streams.h"
#include "uaparse/base/result.h"
#include "uaparse/batch/input_list.h"
#include "uaparse/batch/journal.h"
#include "uaparse/batch/sink.h"
#include "uaparse/emit/output_file.h"
#include "uaparse/record/record.h"

namespace uaparse::cli {

// Behind the name of the output.
inline constexpr const char* kJournalEnding = ".journal";

struct BatchDestination {
  std::unique_ptr<Journal> journal;    // before the sink, which may write to it to its end
  std::unique_ptr<BatchSink> sink;     // null when there is nothing to do
  std::vector<std::string> notes;      // what its user has to know
  std::unique_ptr<OutputFile> report;  // of --report; null for none
};

// Takes inputs out of the list whose output is there and is to be skipped.
//
// Error: whatever makes the run impossible, `subject` is the file concerned. Nothing was written.
Result<BatchDestination> open_destination(const BatchJob& job, InputList& inputs,
                                          const Generator& generator,
                                          std::ostream& standard_output);

}  // namespace uaparse::cli
