#pragma once

#include "cmd/uaparse/extract_job.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

// How documents are read, and what is written of them: the same for one document and for many.
void add_reading_options(CLI::App& command, ExtractArguments& arguments);

}  // namespace uaparse::cli
