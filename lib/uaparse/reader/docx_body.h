// Walks the XML of a DOCX and writes down what a reader of it sees: tracked changes as if accepted,
// results of fields, one branch of alternatives. Left out: comments, footnotes and their marks,
// hidden text, formulas, pictures.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>

#include <pugixml.hpp>

#include "uaparse/reader/docx_flow.h"
#include "uaparse/reader/docx_numbering.h"
#include "uaparse/reader/docx_styles.h"

namespace uaparse {

// Where the relationships of a part lead, by their ids: only those that lead out of the archive.
using DocxTargets = std::unordered_map<std::string, std::string>;

struct DocxPart {
  pugi::xml_node root;
  const DocxTargets* targets = nullptr;
};

// What the parts beside the text say. The body asks for what it needs.
struct DocxContext {
  DocxStyles styles;
  DocxNumbering numbering;
  DocxTargets targets;          // of the body
  bool has_even_pages = false;  // with headers of their own
  // The header or footer that a relationship of the body leads to; no root when it is not there.
  std::function<DocxPart(const std::string& id)> find_margin;
};

// `body` is w:body. Limits are the caller's: of the depth of the tree, and of kMaxTableRows, behind
// which rows are counted but not read.
DocxFlow read_docx_body(pugi::xml_node body, DocxContext& context);

}  // namespace uaparse
