// The answer of the few doors through which a job can fail: a value, or one Error.
//
// A document that is merely odd is no Error: it is a record with diagnostics (base/diagnostic.h).
// This is the only includer of <tl/expected.hpp>, so that a later change to std::expected is one
// file.
#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace uaparse {

// Why a job could not be done. The codes are a published contract: `error.code` in every output.
enum class ErrorKind {
  kNotFound,
  kNoPermission,
  kIoError,
  kEmpty,
  kUnsupportedType,
  kDamaged,
  kEncrypted,
  kNoText,
  kTooLarge,
  kNotAnUrgentAction,
  kTimeout,
  kOutOfMemory,
  kCrashed,
  kInvalid,  // knowledge, configuration or an option's value; never an input document
};

// `subject` names the file, `message` says what is wrong and what to do, without the subject.
struct Error {
  ErrorKind kind = ErrorKind::kIoError;
  std::string subject;
  std::string message;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string subject, std::string message) {
  return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(message)});
}

// The stable code of a kind: `not-an-urgent-action`.
std::string_view code(ErrorKind kind);

}  // namespace uaparse
