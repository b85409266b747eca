#include "cmd/uaparse/messages.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "cmd/uaparse/streams.h"
#include "uaparse/base/nearest_name.h"

namespace uaparse::cli {

void write_message(std::ostream& err, std::string_view message) {
  err << "uaparse: " << printable(message) << '\n';
}

void write_message(std::ostream& err, std::string_view subject, std::string_view message) {
  err << "uaparse: " << printable(subject) << ": " << printable(message) << '\n';
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
