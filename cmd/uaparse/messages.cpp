#include "cmd/uaparse/messages.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "cmd/uaparse/streams.h"
#include "uaparse/base/nearest_name.h"
#include "uaparse/base/text.h"

namespace uaparse::cli {

namespace {

bool is_control(char c) {
  return static_cast<unsigned char>(c) < ' ' || c == '\x7F';
}

}  // namespace

std::string printable(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string escaped;
  escaped.reserve(text.size());
  for (const char c : text) {
    if (is_control(c)) {
      escaped += "\\x";
      escaped += kDigits[static_cast<unsigned char>(c) >> 4];
      escaped += kDigits[static_cast<unsigned char>(c) & 15];
    } else {
      escaped += c;
    }
  }
  return clean_text(escaped);
}

void write_message(std::ostream& err, std::string_view message) {
  err << "uaparse: " << printable(message) << '\n';
}

void write_message(std::ostream& err, std::string_view subject, std::string_view message) {
  err << "uaparse: " << printable(subject) << ": " << printable(message) << '\n';
}

std::string place_text(const Place& place) {
  std::string text;
  if (place.page > 0) {
    text = "page " + std::to_string(place.page);
  }
  if (place.line > 0) {
    text += (text.empty() ? "line " : ", line ") + std::to_string(place.line);
  }
  return text.empty() ? text : text + ": ";
}

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string unknown_name(std::string_view what, std::string_view word,
                         const std::vector<std::string_view>& names, std::string_view advice) {
  std::string message = "unknown ";
  message.append(what).append(" '").append(word).append("' (");
  if (const auto near = nearest_name(word, names)) {
    return message.append("did you mean '").append(*near).append("'?)");
  }
  return message.append(advice).append(")");
}

tl::unexpected<Error> usage_error(std::string message) {
  return fail(ErrorKind::kInvalid, {}, std::move(message));
}

int finish_output(std::string_view name, const std::optional<WriteFailure>& failure, int code,
                  std::ostream& err) {
  if (!failure) {
    return code;
  }
  if (failure->is_closed_pipe) {
    return kExitDone;
  }
  write_message(err, name, "cannot be written: " + failure->reason);
  return std::max<int>(code, kExitFailed);
}

}  // namespace uaparse::cli
