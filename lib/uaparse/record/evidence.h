// Why a value is what it is: where it was printed, and how sure uaparse is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/box.h"

namespace uaparse {

struct Evidence {
  int page = 0;            // from 1
  std::vector<Box> boxes;  // one per line of the value
  std::string text;        // as printed, lines joined by a blank; the value is a function of it
  double confidence = 0;   // 0 to 1: of the values given 0.9, nine in ten are right
};

// Below this a value is doubted, and the record says so with a `low-confidence` diagnostic.
inline constexpr double kDoubt = 0.8;

template <class T>
struct Sourced {
  T value{};
  Evidence evidence;
};

// A value that may be absent from the document.
template <class T>
using Field = std::optional<Sourced<T>>;

}  // namespace uaparse
