// What a change of boxes gives: a document, and what its record should differ in.
#pragma once

#include <cstddef>
#include <vector>

#include "uaparse/page/document.h"
#include "uaparse/record/record.h"

namespace uaparse::test {

struct ChangedDocument {
  Document document;
  // For each recipient where it stood in the list before; empty: the list is as it was.
  std::vector<std::size_t> recipients;
};

}  // namespace uaparse::test
