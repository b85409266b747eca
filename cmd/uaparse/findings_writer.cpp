#include "cmd/uaparse/findings_writer.h"

#include <algorithm>
#include <ostream>
#include <string_view>
#include <tuple>
#include <utility>

#include "cmd/uaparse/messages.h"
#include "uaparse/emit/findings_json.h"

namespace uaparse::cli {

namespace {

// Plain text has lines of its own, which an editor can go to.
bool has_lines(const Record& record) {
  return record.source.media_type == "text/plain";
}

// What GitHub's runner takes for the end of a message or, in a property, of its value.
std::string escaped(std::string_view text, bool is_property) {
  std::string result;
  for (const char c : text) {
    if (c == '%') {
      result += "%25";
    } else if (c == '\r') {
      result += "%0D";
    } else if (c == '\n') {
      result += "%0A";
    } else if (is_property && c == ':') {
      result += "%3A";
    } else if (is_property && c == ',') {
      result += "%2C";
    } else {
      result += c;
    }
  }
  return result;
}

std::string_view command(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kHint:
      return "notice";
  }
  return "notice";
}

}  // namespace

DiagnosticList sorted_findings(DiagnosticList findings) {
  const auto key = [](const Diagnostic& finding) {
    return std::tie(finding.place.page, finding.place.line, finding.severity, finding.code);
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  return findings;
}

void FindingsWriter::begin() {
  if (format_ == FindingsFormat::kJson) {
    out_ << '[';
  }
}

void FindingsWriter::end() {
  if (format_ == FindingsFormat::kJson) {
    out_ << (first_ ? "]\n" : "\n]\n");
  }
}

void FindingsWriter::write(const Outcome& outcome) {
  if (format_ == FindingsFormat::kJson) {
    out_ << (first_ ? "\n" : ",\n") << findings_json(outcome);
    first_ = false;
    return;
  }
  if (!outcome.record) {
    if (format_ == FindingsFormat::kGithub) {
      const Error& error = outcome.record.error();
      write_annotation(Severity::kError, outcome.path, 1, std::string(code(error.kind)),
                       error.message);
    }
    return;
  }
  for (const Diagnostic& finding : outcome.record->diagnostics) {
    if (format_ == FindingsFormat::kGithub) {
      write_github(outcome.path, finding, has_lines(*outcome.record));
    } else {
      write_text(outcome.path, finding, has_lines(*outcome.record));
    }
  }
}

void FindingsWriter::write_text(const std::string& path, const Diagnostic& finding,
                                bool has_lines) {
  out_ << printable(path) << ':';
  if (has_lines && finding.place.line > 0) {
    out_ << finding.place.line << ": ";
  } else {
    out_ << ' ' << place_text(finding.place);
  }
  out_ << printable(finding.message) << " [" << finding.code << "]\n";
}

void FindingsWriter::write_github(const std::string& path, const Diagnostic& finding,
                                  bool has_lines) {
  const bool is_line = has_lines && finding.place.line > 0;
  const std::string place = is_line ? std::string() : place_text(finding.place);
  write_annotation(finding.severity, path, is_line ? finding.place.line : 1, finding.code,
                   place + finding.message);
}

void FindingsWriter::write_annotation(Severity severity, const std::string& path, int line,
                                      const std::string& title, const std::string& message) {
  out_ << "::" << command(severity) << " file=" << escaped(printable(path), true)
       << ",line=" << line << ",title=" << title << "::" << escaped(message, false) << '\n';
}

}  // namespace uaparse::cli
