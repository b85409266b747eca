#include "uaparse/emit/findings_github.h"

#include <algorithm>
#include <ostream>
#include <string_view>

#include "uaparse/base/printable.h"

namespace uaparse {

namespace {

constexpr std::size_t kShownOfALevel = 10;
constexpr std::size_t kNamedInSummary = 20;

// What the runner takes for the end of a message or, in a property, of its value.
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

}  // namespace

void GithubFindings::write(const CheckedInput& input) {
  const std::string path = printable(input.path);
  if (input.error) {
    errors_.push_back(
        {path, 1, std::string(code(input.error->kind)), printable(input.error->message)});
  }
  for (const Finding& finding : input.findings) {
    const Severity severity = finding.diagnostic.severity;
    Annotations& level = severity == Severity::kError     ? errors_
                         : severity == Severity::kWarning ? warnings_
                                                          : notices_;
    level.push_back({path, anchor_line(input, finding), finding.diagnostic.code,
                     printable(placed_message(input, finding))});
  }
}

void GithubFindings::end() {
  write_level("error", errors_);
  write_level("warning", warnings_);
  write_level("notice", notices_);
}

void GithubFindings::write_level(std::string_view level, const Annotations& annotations) {
  const std::size_t shown =
      annotations.size() > kShownOfALevel ? kShownOfALevel - 1 : annotations.size();
  for (std::size_t i = 0; i < shown; ++i) {
    write_annotation(level, annotations[i]);
  }
  if (shown == annotations.size()) {
    return;
  }
  const std::size_t rest = annotations.size() - shown;
  const Annotation& first = annotations[shown];
  Annotation summary{first.path, first.line, std::to_string(rest) + " more", {}};
  const std::size_t named = std::min(shown + kNamedInSummary, annotations.size());
  for (std::size_t i = shown; i < named; ++i) {
    const Annotation& other = annotations[i];
    summary.message += (i == shown ? "" : "\n") + other.path + ":" + std::to_string(other.line) +
                       ": " + other.message + " [" + other.title + "]";
  }
  if (named < annotations.size()) {
    summary.message += "\nand " + std::to_string(annotations.size() - named) +
                       " more, which 'uaparse check' prints without --format github";
  }
  write_annotation(level, summary);
}

void GithubFindings::write_annotation(std::string_view level, const Annotation& annotation) {
  out_ << "::" << level << " file=" << escaped(annotation.path, true) << ",line=" << annotation.line
       << ",title=" << escaped(annotation.title, true) << "::" << escaped(annotation.message, false)
       << '\n';
}

}  // namespace uaparse
