// UA numbers and AI indexes, the two keys of the archive.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "uaparse/knowledge/language.h"

namespace uaparse {

struct PrintedNumber {
  std::size_t begin = 0;  // in the folded text
  std::size_t end = 0;
  std::string number;  // `50/12`, `EXTRA 73/91`: no padding, two-digit year
};

// The first UA number in folded text: "50/12", "UA 112.19", "UA-003/2015", "EXTRA 73/91". With
// `needs_series`, only one that the name of a series stands before.
std::optional<PrintedNumber> find_ua_number(std::string_view text, const Language& language,
                                            bool needs_series);

struct PrintedIndex {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string index;  // `ASA 24/001/2012`: as printed, spacing normalised
  std::string key;    // `ASA 24/1/2012`: no padding, four-digit year
  std::string area;   // `ASA 24`
};

// The first AI index at or after `from` in folded text: region and country number, document number,
// year.
std::optional<PrintedIndex> find_index(std::string_view text, std::size_t from = 0);

}  // namespace uaparse
