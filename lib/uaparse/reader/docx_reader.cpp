#include "uaparse/reader/docx_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include "uaparse/base/limits.h"
#include "uaparse/reader/docx_body.h"
#include "uaparse/reader/docx_package.h"
#include "uaparse/reader/docx_pages.h"
#include "uaparse/reader/docx_xml.h"

namespace uaparse {

namespace {

using std::string_view_literals::operator""sv;

constexpr const char* kContentTypes = "[Content_Types].xml";

// Of the main part: document, template, each with macros or without.
constexpr std::array kWordTypes = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"sv,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"sv,
    "application/vnd.ms-word.document.macroEnabled.main+xml"sv,
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"sv,
};

tl::unexpected<Error> pass(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

bool names_word_document(pugi::xml_node types) {
  const auto parts = types.children();
  return std::any_of(parts.begin(), parts.end(), [](const pugi::xml_node& part) {
    const std::string_view type = part.attribute("ContentType").value();
    return std::find(kWordTypes.begin(), kWordTypes.end(), type) != kWordTypes.end();
  });
}

struct Relationship {
  std::string type;    // the last word of its kind: `styles`
  std::string target;  // a part of the archive, or an address outside of it
  bool is_external = false;
};

using Relationships = std::map<std::string, Relationship>;

// What a target stands for, seen from a folder of the archive.
std::string part_name(const std::string& folder, std::string_view target) {
  return target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
}

std::string folder_of(const std::string& part) {
  return part.substr(0, part.rfind('/') + 1);
}

Result<Document> lay_out(pugi::xml_node root, DocxContext& context, const std::string& path) {
  const pugi::xml_node body = root.child("w:body");
  if (!is_named(root, "w:document") || !body) {
    return fail(ErrorKind::kDamaged, path, "is a Word document without a body (it is damaged)");
  }
  const DocxFlow flow = read_docx_body(body, context);
  if (flow.rows > kMaxTableRows) {
    return fail(ErrorKind::kTooLarge, path,
                "has more than " + std::to_string(kMaxTableRows) + " table rows (split it)");
  }
  Result<Document> document = lay_out_docx(flow, path);
  const bool has_words =
      document && std::any_of(document->pages.begin(), document->pages.end(),
                              [](const Page& page) { return !page.words.empty(); });
  if (document && !has_words) {
    return fail(ErrorKind::kNoText, path,
                "is a Word document without text, a picture perhaps (type it, or run OCR on it)");
  }
  return document;
}

class DocxReader {
 public:
  DocxReader(const Input& input, DocxPackage package)
      : input_(input), package_(std::move(package)) {}

  Result<Document> read() {
    return find_main()
        .and_then([this](const std::string& main) { return open_main(main); })
        .and_then([this](const DocxXml& main) { return read_main(main.root()); });
  }

 private:
  struct Margin {
    std::optional<DocxXml> xml;  // none when it is not there
    DocxTargets targets;
  };

  Result<DocxXml> read_xml(const std::string& name, bool is_walked = false) {
    return package_.read(name).and_then([&](std::string bytes) {
      return DocxXml::parse(std::move(bytes), input_.path, name, is_walked);
    });
  }

  // None where the part has none.
  Result<Relationships> read_relationships(const std::string& part) {
    const std::string folder = folder_of(part);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relationships relationships;
    if (!package_.has(name)) {
      return relationships;
    }
    Result<DocxXml> xml = read_xml(name);
    if (!xml) {
      return pass(std::move(xml.error()));
    }
    for (const pugi::xml_node node : xml->root().children("Relationship")) {
      const std::string type = node.attribute("Type").value();
      const std::string target = node.attribute("Target").value();
      const bool is_external = node.attribute("TargetMode").value() == "External"sv;
      relationships.emplace(
          node.attribute("Id").value(),
          Relationship{type.substr(type.rfind('/') + 1),
                       is_external ? target : part_name(folder, target), is_external});
    }
    return relationships;
  }

  Result<std::string> find_main() {
    if (!package_.has(kContentTypes)) {
      return fail_other();
    }
    Result<DocxXml> types = read_xml(kContentTypes);
    if (!types) {
      return pass(std::move(types.error()));
    }
    if (!names_word_document(types->root())) {
      return fail_other();
    }
    Result<Relationships> relationships = read_relationships("");
    if (!relationships) {
      return pass(std::move(relationships.error()));
    }
    std::string main = "word/document.xml";
    for (const auto& [id, relationship] : *relationships) {
      if (relationship.type == "officeDocument" && !relationship.is_external) {
        main = relationship.target;
      }
    }
    if (!package_.has(main)) {
      return fail(ErrorKind::kDamaged, input_.path,
                  "is a Word document without its text, " + shown_name(main) + " (it is damaged)");
    }
    return main;
  }

  tl::unexpected<Error> fail_other() const {
    return fail(ErrorKind::kUnsupportedType, input_.path,
                "is a ZIP archive, but no Word document (save it as DOCX, PDF or plain text)");
  }

  Result<DocxXml> open_main(const std::string& main) {
    Result<Relationships> relationships = read_relationships(main);
    if (!relationships) {
      return pass(std::move(relationships.error()));
    }
    relationships_ = std::move(*relationships);
    return read_xml(main, true);
  }

  Result<Document> read_main(pugi::xml_node root) {
    DocxContext context;
    context.targets = targets_of(relationships_);
    context.find_margin = [this](const std::string& id) { return find_margin(id); };
    const std::optional<DocxXml> styles = read_beside("styles");
    const std::optional<DocxXml> numbering = read_beside("numbering");
    const std::optional<DocxXml> settings = read_beside("settings");
    if (styles) {
      context.styles = DocxStyles(styles->root());
    }
    if (numbering) {
      context.numbering = DocxNumbering(numbering->root());
    }
    context.has_even_pages = settings && is_on(settings->root(), "w:evenAndOddHeaders", false);
    Result<Document> document = lay_out(root, context, input_.path);
    return error_ ? pass(std::move(*error_)) : std::move(document);
  }

  static DocxTargets targets_of(const Relationships& relationships) {
    DocxTargets targets;
    for (const auto& [id, relationship] : relationships) {
      if (relationship.is_external && relationship.type == "hyperlink") {
        targets.emplace(id, relationship.target);
      }
    }
    return targets;
  }

  // A part that the text can be read without. One that is broken is an error all the same: Word
  // opens no such document.
  std::optional<DocxXml> read_beside(std::string_view type) {
    for (const auto& [id, relationship] : relationships_) {
      if (relationship.type == type && !relationship.is_external &&
          package_.has(relationship.target)) {
        return read_or_note(relationship.target, false);
      }
    }
    return std::nullopt;
  }

  std::optional<DocxXml> read_or_note(const std::string& name, bool is_walked) {
    Result<DocxXml> xml = read_xml(name, is_walked);
    if (xml) {
      return std::move(*xml);
    }
    error_ = error_ ? std::move(error_) : std::optional(std::move(xml.error()));
    return std::nullopt;
  }

  DocxPart find_margin(const std::string& id) {
    const auto found = relationships_.find(id);
    if (found == relationships_.end() || !package_.has(found->second.target)) {
      return {};
    }
    const std::string& name = found->second.target;
    const auto [known, is_new] = margins_.try_emplace(name);
    Margin& margin = known->second;
    if (is_new) {
      margin.xml = read_or_note(name, true);
      if (Result<Relationships> relationships = read_relationships(name)) {
        margin.targets = targets_of(*relationships);
      }
    }
    return {margin.xml ? margin.xml->root() : pugi::xml_node(), &margin.targets};
  }

  const Input& input_;
  DocxPackage package_;
  Relationships relationships_;  // of the main part
  std::map<std::string, Margin> margins_;
  std::optional<Error> error_;  // of the first part that cannot be read
};

}  // namespace

Result<Document> read_docx(const Input& input, const ReadOptions& /*options*/) {
  try {
    Result<DocxPackage> package = DocxPackage::open(input);
    if (!package) {
      return pass(std::move(package.error()));
    }
    return DocxReader(input, std::move(*package)).read();
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::kOutOfMemory, input.path, "needs more memory than there is (split it)");
  }
}

Result<Document> read_docx_text(std::string xml, const std::string& path) {
  return DocxXml::parse(std::move(xml), path, "word/document.xml", true)
      .and_then([&](const DocxXml& main) {
        DocxContext context;
        context.find_margin = [](const std::string& /*id*/) { return DocxPart(); };
        return lay_out(main.root(), context, path);
      });
}

}  // namespace uaparse
