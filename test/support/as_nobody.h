// What a user without rights finds, for tests that may run as root.
#pragma once

#include <functional>

#include "test/support/scratch_folder.h"

namespace uaparse::test {

// Skipped is what gives this: root here may read everything and cannot become another user.
inline constexpr int kCannotBecomeNobody = 1;

// Makes `folder` hold a.txt, closed/b.txt and z.txt, where only their owner may look into closed/,
// and runs `check` in a child as such a user. Gives its result, or kCannotBecomeNobody.
int check_closed_folder_as_nobody(const ScratchFolder& folder, const std::function<int()>& check);

}  // namespace uaparse::test
