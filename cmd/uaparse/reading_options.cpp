#include "cmd/uaparse/reading_options.h"

#include <string>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/knowledge_option.h"

namespace uaparse::cli {

void add_decoding_options(CLI::App& command, std::string& password_file, std::string& encoding) {
  command
      .add_option("--password-file", password_file, "The first line of FILE opens encrypted PDFs")
      ->option_text("FILE");
  command
      .add_option("--encoding", encoding,
                  "Encoding of plain text by its ICU name (default: found out)")
      ->option_text("NAME");
}

void add_reading_options(CLI::App& command, ExtractArguments& arguments) {
  command.add_flag("--evidence", arguments.with_evidence,
                   "Add where each value was found, and how sure it is");
  command.add_flag("--text", arguments.with_text, "Add the text of the document in reading order");
  command
      .add_option("--fields", arguments.fields,
                  "Print only these fields; text and evidence need no option then")
      ->option_text("A,B,...");
  command
      .add_option("--min-confidence", arguments.min_confidence,
                  "Leave out values less sure than X, from 0 to 1 (default: 0, none)")
      ->option_text("X");
  command
      .add_option("--rows", arguments.rows,
                  "CSV: what a row stands for (default: documents); copies are recipients")
      ->option_text("documents|recipients|subjects");
  command.add_flag("--bom", arguments.with_bom, "CSV: open with a byte order mark, for Excel");
  add_decoding_options(command, arguments.password_file, arguments.encoding);
  command
      .add_option(
          "--timeout", arguments.timeout_seconds,
          "Longest time for one PDF or DOCX (default: " + std::to_string(kMaxPdfSeconds) + ")")
      ->option_text("SECONDS");
  command
      .add_option(
          "--memory", arguments.memory_mib,
          "Most memory for one PDF or DOCX (default: " + std::to_string(kMaxPdfMemoryMib) + ")")
      ->option_text("MIB");
  add_knowledge_option(command, arguments.knowledge);
  command.add_flag("-q,--quiet", arguments.is_quiet, "No messages about inputs that fail");
}

}  // namespace uaparse::cli
