// A list of people or groups as printed, taken apart.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "uaparse/extract/values/subject_parts.h"

namespace uaparse {

// "Anton Zorin (m), aged 45, Lena Zorin and two others" gives three. A list is only cut where both
// sides look like people or groups: "members of the Ashan and Belu communities" stays whole.
std::vector<PrintedSubject> split_subjects(std::string_view text, const Language& language);

// A line of the people of a case, which has no label: nothing unless all of it reads as such a
// list. "Anton Zorin (m), trade unionist, and his wife Lena" gives two; "Anton Zorin was arrested"
// is a sentence. A capitalised part that is no name is the office of the person before it.
std::optional<std::vector<PrintedSubject>> read_case_subjects(std::string_view text,
                                                              const Language& language);

}  // namespace uaparse
