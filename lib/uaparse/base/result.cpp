#include "uaparse/base/result.h"

namespace uaparse {

std::string_view code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kNotFound:
      return "not-found";
    case ErrorKind::kNoPermission:
      return "no-permission";
    case ErrorKind::kIoError:
      return "io-error";
    case ErrorKind::kEmpty:
      return "empty";
    case ErrorKind::kUnsupportedType:
      return "unsupported-type";
    case ErrorKind::kDamaged:
      return "damaged";
    case ErrorKind::kEncrypted:
      return "encrypted";
    case ErrorKind::kNoText:
      return "no-text";
    case ErrorKind::kTooLarge:
      return "too-large";
    case ErrorKind::kNotAnUrgentAction:
      return "not-an-urgent-action";
    case ErrorKind::kTimeout:
      return "timeout";
    case ErrorKind::kOutOfMemory:
      return "out-of-memory";
    case ErrorKind::kCrashed:
      return "crashed";
    case ErrorKind::kInvalid:
      return "invalid";
  }
  return "internal";
}

}  // namespace uaparse
