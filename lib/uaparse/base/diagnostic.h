// What is odd about a document: the one type for notes of readers, extractors and rules.
//
// Codes are kebab-case, documented in README.md and permanent. A message says what was found, what
// was expected and where, in the present tense, in at most 120 characters.
#pragma once

#include <string>
#include <vector>

namespace uaparse {

enum class Severity { kError, kWarning, kHint };

// Page and line from 1; 0 = not known. Lines are counted in reading order on their page; plain text
// has lines of its own, which are counted as an editor does, from the top of the file. A DOCX has
// none before it is printed: its line is the number of the paragraph, counted from the top of the
// document with empty ones and those in cells and text boxes; in headers and footers it is 0.
struct Place {
  int page = 0;
  int line = 0;
};

struct Diagnostic {
  std::string code;
  Severity severity = Severity::kWarning;
  std::string field;  // JSON Pointer of the record, empty for the document as a whole
  Place place;
  std::string message;
};

using DiagnosticList = std::vector<Diagnostic>;

}  // namespace uaparse
