// One document in, one record out: the only place that knows the order of the steps, and the façade
// that programs call.
//
//   bytes ──read──▶ Document ──layout──▶ Lines ──segment──▶ Sections ──extract──▶ Record
//                                                       its diagnostics ◀──check──┘
#pragma once

#include <string>
#include <string_view>

#include "uaparse/base/result.h"
#include "uaparse/check/check_options.h"
#include "uaparse/reader/reader.h"
#include "uaparse/record/record.h"

namespace uaparse {

class Knowledge;

struct ExtractOptions {
  ReadOptions read;
  bool with_text = false;     // fill Record::text
  double min_confidence = 0;  // drop what is less sure (extract/weak_values.h)
  CheckOptions check = {};
};

// The record of `input`, or why there is none (the codes of reader.h, and not-an-urgent-action).
// Same bytes, path, options and knowledge give the same record: no clock, no locale, no state.
Result<Record> extract_record(const Input& input, const ExtractOptions& options,
                              const Knowledge& knowledge);

// The same for the file at `path`, with the knowledge that is compiled in.
Result<Record> extract_file(const std::string& path, const ExtractOptions& options = {});

// The same from a Document that is in memory already.
Result<Record> extract_record(const Document& document, const ExtractOptions& options,
                              const Knowledge& knowledge);

// What the error says of a document that is none.
inline constexpr std::string_view kNoUrgentAction =
    "is not an Urgent Action (no banner, number or appeal of one is found)";

// The version of uaparse, `0.1.0`.
std::string_view version();

}  // namespace uaparse
