// What `uaparse extract` is asked to do: first as it was typed, then checked.
//
// Two stages, so that the meaning of options is tested without a document, and nothing is read or
// written before all of them are known to be right.
#pragma once

#include <string>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/emit/emit.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/worker/limits.h"

namespace uaparse::cli {

inline constexpr const char* kStandardStream = "-";

struct ExtractArguments {
  std::vector<std::string> operands;
  std::string format = "yaml";
  std::string output = kStandardStream;
  std::string fields;  // separated by commas; empty = all
  std::string rows;    // of CSV; empty = one for each document
  std::string password_file;
  std::string encoding;
  double min_confidence = 0;
  long long timeout_seconds = kMaxPdfSeconds;
  long long memory_mib = kMaxPdfMemoryMib;
  std::string knowledge;  // a folder; empty = what is built in
  bool with_evidence = false;
  bool with_text = false;
  bool as_array = false;
  bool with_bom = false;
  bool is_quiet = false;
  bool is_verbose = false;
};

struct ExtractJob {
  std::vector<std::string> operands;
  std::string output;
  std::string knowledge;
  ExtractOptions extract;
  WorkerLimits limits;
  EmitOptions emit;
  bool is_quiet = false;
  bool is_verbose = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
// To name `text` or `evidence` among the fields is to ask for them; an option asks for its field.
Result<ExtractJob> read_extract_arguments(const ExtractArguments& arguments);

// The same of how documents are read and records written alone: operands, output and --array are
// neither looked at nor filled in.
Result<ExtractJob> read_reading_arguments(const ExtractArguments& arguments);

}  // namespace uaparse::cli
