// A subject from what is printed of it: who is meant is read elsewhere, what is said of them here.
#pragma once

#include "uaparse/extract/context.h"
#include "uaparse/extract/values/subject_parts.h"

namespace uaparse {

// `gender` is the gender line that holds for the list, empty when there is none; the mark beside a
// name beats it, and a mixed one is never read by position.
Subject build_subject(const Context& context, const Passage& names, const PrintedSubject& printed,
                      const Span& gender);

// "Anton Zorin and Ravi Belu (he/him)": pronouns behind the last of a list hold for all of it.
void share_pronouns(const Context& context, std::vector<Subject>& list);

}  // namespace uaparse
