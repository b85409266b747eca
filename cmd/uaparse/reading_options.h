#pragma once

#include <string>

#include "cmd/uaparse/extract_job.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

// What bytes mean that do not say it themselves.
void add_decoding_options(CLI::App& command, std::string& password_file, std::string& encoding);

// How documents are read, and what is written of them: the same for one document and for many.
void add_reading_options(CLI::App& command, ExtractArguments& arguments);

}  // namespace uaparse::cli
