// Stands in for merge_archives.cpp where uaparse is built without SQLite (UAPARSE_SQLITE=OFF).
#include "uaparse/batch/merge.h"

namespace uaparse {

Result<MergeSummary> merge_archives(const std::vector<std::string>&, const std::string& out) {
  return fail(ErrorKind::kInvalid, out,
              "this uaparse writes no SQLite (build it with -D UAPARSE_SQLITE=ON)");
}

}  // namespace uaparse
