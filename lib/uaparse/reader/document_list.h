// Which files an operand of the command line stands for.
#pragma once

#include <string>
#include <vector>

#include "uaparse/base/result.h"

namespace uaparse {

// A file, or `-`, stands for itself, whatever its ending. A directory is walked recursively and
// stands for its files with a supported ending (.pdf, .docx, .txt, .text, in any case), in byte
// order of their paths; symbolic links to directories are not followed, so that no loop can arise.
// A directory without any is `empty`.
//
// A directory below it that cannot be listed does not cost the others: it stands in the list
// itself, so that load_file says what is wrong with it. Pipes, sockets and devices are no
// documents.
//
// Errors: empty, no-permission, io-error, each of the operand itself.
Result<std::vector<std::string>> list_documents(const std::string& operand);

}  // namespace uaparse
