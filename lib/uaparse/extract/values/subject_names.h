// A list of people or groups as printed, taken apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/knowledge/language.h"

namespace uaparse {

// All places are bytes of the clean text that was split.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct PrintedSubject {
  Stretch name;                 // without marks, age and remarks
  std::optional<Stretch> mark;  // "m" in "(m)"
  std::optional<Stretch> age;   // "45", "17 or 18"
  int years = 0;                // 0: none, or not one number
  bool is_group = false;        // "At least nine villagers", "and five others"
};

// "Anton Zorin (m), aged 45, Lena Zorin and two others" gives three. A list is only cut where both
// sides look like people or groups: "members of the Ashan and Belu communities" stays whole.
std::vector<PrintedSubject> split_subjects(std::string_view text, const Language& language);

}  // namespace uaparse
