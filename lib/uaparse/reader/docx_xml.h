// The XML of one part of a DOCX, under limits, and what is read from its elements.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "uaparse/base/result.h"

namespace uaparse {

// A parsed part. It holds the bytes that its nodes point into.
class DocxXml {
 public:
  // `path` and `name` are for messages. The namespaces of WordprocessingML and of relationships get
  // the prefixes `w` and `r`, whatever the file calls them. A document type declaration, which no
  // DOCX may have, is refused, so no entity is ever defined, let alone expanded.
  // `is_walked`: somebody will walk through all of it, so that its depth has to be within bounds.
  // Errors: damaged, too-large (kMaxXmlTags, kMaxXmlDepth), out-of-memory.
  static Result<DocxXml> parse(std::string bytes, const std::string& path, const std::string& name,
                               bool is_walked);

  pugi::xml_node root() const { return document_->document_element(); }

 private:
  std::unique_ptr<std::string> bytes_;
  std::unique_ptr<pugi::xml_document> document_;
};

// `w:p`, and so on.
bool is_named(pugi::xml_node node, std::string_view name);

// An attribute of a child, `w:val` unless told otherwise; empty when either is not there.
std::string_view value_of(pugi::xml_node node, const char* child, const char* attribute = "w:val");

// Whether a child of the kind on or off is there and not off: `<w:b/>`, `<w:b w:val="0"/>`.
// `otherwise` when there is none.
bool is_on(pugi::xml_node node, const char* child, bool otherwise);

// A length in twentieths of a point as points, kept within bounds; `otherwise` when there is none.
double points_of(pugi::xml_attribute twips, double otherwise);

// All text directly inside an element.
std::string text_of(pugi::xml_node node);

// The branch of an mc:AlternateContent to read: what a word processor of today shows.
pugi::xml_node chosen_branch(pugi::xml_node alternatives);

}  // namespace uaparse
