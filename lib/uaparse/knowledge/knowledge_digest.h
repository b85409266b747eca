// Which knowledge made a record: `generator.knowledge`.
#pragma once

#include <string>

#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

// The first 12 hex digits of the SHA-256 over the files in use, each by its id and content: the
// same whether they were compiled in or loaded, whatever the files are called and in whatever
// order.
std::string knowledge_digest(const KnowledgeData& data);

}  // namespace uaparse
