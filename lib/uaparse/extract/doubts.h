// Says of which values a record is not sure.
#pragma once

#include <functional>
#include <string>

#include "uaparse/record/record.h"

namespace uaparse {

// A `low-confidence` diagnostic for each value below kDoubt, and for a generation recognised with
// less: warnings, since what they name may be wrong. The place is where `find_place` says that the
// value is printed, without it the page of the evidence.
using PlaceFinder = std::function<Place(const Evidence&)>;
DiagnosticList check_confidence(const Record& record, const PlaceFinder& find_place = {});

// `0.79`: rounded down, so that no doubted value is said to have the confidence of a sure one.
std::string confidence_text(double confidence);

}  // namespace uaparse
