#include "uaparse/record/record.h"

namespace uaparse {

std::string_view name(Kind kind) {
  switch (kind) {
    case Kind::kUrgentAction:
      return "urgent-action";
    case Kind::kUpdate:
      return "update";
    case Kind::kStopAction:
      return "stop-action";
  }
  return "";
}

std::string_view name(Gender gender) {
  switch (gender) {
    case Gender::kMale:
      return "male";
    case Gender::kFemale:
      return "female";
    case Gender::kMixed:
      return "mixed";
    case Gender::kNonBinary:
      return "non-binary";
    case Gender::kUnknown:
      return "unknown";
  }
  return "";
}

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kHint:
      return "hint";
  }
  return "";
}

}  // namespace uaparse
