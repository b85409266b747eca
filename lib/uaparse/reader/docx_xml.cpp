#include "uaparse/reader/docx_xml.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "uaparse/base/limits.h"
#include "uaparse/reader/docx_package.h"

namespace uaparse {

namespace {

constexpr unsigned int kParseFlags =
    pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata_single;

constexpr double kMostPoints = 1584;  // the widest page that Word knows, 22 inches

struct Namespace {
  std::string_view uri;
  std::string_view prefix;
};

// The transitional ones and the strict ones.
constexpr std::array kNamespaces = {
    Namespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    Namespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
};

struct Renaming {
  std::string from;  // `ns0:`; empty for names without a prefix
  std::string to;    // `w:`
};

std::vector<Renaming> find_renamings(pugi::xml_node root) {
  constexpr std::string_view kDeclaration = "xmlns";
  std::vector<Renaming> renamings;
  for (const pugi::xml_attribute& attribute : root.attributes()) {
    const std::string_view name = attribute.name();
    if (!name.starts_with(kDeclaration)) {
      continue;
    }
    for (const Namespace& known : kNamespaces) {
      const std::string to = std::string(known.prefix) + ":";
      const std::string from = name.size() > kDeclaration.size()
                                   ? std::string(name.substr(kDeclaration.size() + 1)) + ":"
                                   : std::string();
      if (attribute.value() == known.uri && from != to) {
        renamings.push_back({from, to});
      }
    }
  }
  return renamings;
}

std::optional<std::string> renamed(std::string_view name, const std::vector<Renaming>& renamings) {
  for (const Renaming& renaming : renamings) {
    const bool has_prefix = name.find(':') != std::string_view::npos;
    if (renaming.from.empty() ? !has_prefix : name.starts_with(renaming.from)) {
      return renaming.to + std::string(name.substr(renaming.from.size()));
    }
  }
  return std::nullopt;
}

void rename(pugi::xml_node node, const std::vector<Renaming>& renamings) {
  if (const auto name = renamed(node.name(), renamings)) {
    node.set_name(name->c_str());
  }
  for (pugi::xml_attribute attribute : node.attributes()) {
    const std::string_view old = attribute.name();
    if (old.find(':') == std::string_view::npos) {
      continue;
    }
    if (const auto name = renamed(old, renamings)) {
      attribute.set_name(name->c_str());
    }
  }
}

// The next element in the order of the file; none behind the last.
pugi::xml_node next_node(pugi::xml_node node, int& depth) {
  if (node.first_child()) {
    ++depth;
    return node.first_child();
  }
  while (node && !node.next_sibling()) {
    node = node.parent();
    --depth;
  }
  return node ? node.next_sibling() : node;
}

// Walks over the tree call themselves for what is below, so that it may be no deeper than this.
bool is_too_deep(pugi::xml_node root, const std::vector<Renaming>& renamings) {
  int depth = 0;
  for (pugi::xml_node node = root; node && depth >= 0; node = next_node(node, depth)) {
    if (depth > kMaxXmlDepth) {
      return true;
    }
    if (!renamings.empty()) {
      rename(node, renamings);
    }
  }
  return false;
}

bool has_doctype(const pugi::xml_document& document) {
  const auto nodes = document.children();
  return std::any_of(nodes.begin(), nodes.end(),
                     [](const pugi::xml_node& node) { return node.type() == pugi::node_doctype; });
}

tl::unexpected<Error> fail_broken(const std::string& path, const std::string& name) {
  return fail(ErrorKind::kDamaged, path,
              "is a Word document with a broken part, " + shown_name(name) + " (it is damaged)");
}

}  // namespace

Result<DocxXml> DocxXml::parse(std::string bytes, const std::string& path, const std::string& name,
                               bool is_walked) {
  const auto tags = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '<'));
  if (tags > kMaxXmlTags) {
    return fail(ErrorKind::kTooLarge, path,
                "has more than " + std::to_string(kMaxXmlTags) + " XML tags (split it)");
  }
  DocxXml xml;
  xml.bytes_ = std::make_unique<std::string>(std::move(bytes));
  xml.document_ = std::make_unique<pugi::xml_document>();
  const pugi::xml_parse_result result =
      xml.document_->load_buffer_inplace(xml.bytes_->data(), xml.bytes_->size(), kParseFlags);
  if (result.status == pugi::status_out_of_memory) {
    return fail(ErrorKind::kOutOfMemory, path, "needs more memory than there is (split it)");
  }
  if (!result || !xml.root()) {
    return fail_broken(path, name);
  }
  if (has_doctype(*xml.document_)) {
    return fail(ErrorKind::kDamaged, path,
                "is a Word document with a document type declaration (it is damaged or hostile)");
  }
  const std::vector<Renaming> renamings = find_renamings(xml.root());
  if ((is_walked || !renamings.empty()) && is_too_deep(xml.root(), renamings)) {
    return fail(
        ErrorKind::kTooLarge, path,
        "has XML elements nested deeper than " + std::to_string(kMaxXmlDepth) + " (save it anew)");
  }
  return xml;
}

bool is_named(pugi::xml_node node, std::string_view name) {
  return node.name() == name;
}

std::string_view value_of(pugi::xml_node node, const char* child, const char* attribute) {
  return node.child(child).attribute(attribute).value();
}

bool is_on(pugi::xml_node node, const char* child, bool otherwise) {
  const pugi::xml_node property = node.child(child);
  if (!property) {
    return otherwise;
  }
  const std::string_view value = property.attribute("w:val").value();
  return value != "0" && value != "false" && value != "off" && value != "none";
}

double points_of(pugi::xml_attribute twips, double otherwise) {
  constexpr double kTwips = 20;
  return twips ? std::clamp(twips.as_int() / kTwips, -kMostPoints, kMostPoints) : otherwise;
}

std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const pugi::xml_node child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      text += child.value();
    }
  }
  return text;
}

pugi::xml_node chosen_branch(pugi::xml_node alternatives) {
  const pugi::xml_node choice = alternatives.child("mc:Choice");
  return choice ? choice : alternatives.child("mc:Fallback");
}

}  // namespace uaparse
