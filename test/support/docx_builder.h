// Small DOCX documents written by hand, so that a test shows what it reads.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace uaparse::test {

using Parts = std::vector<std::pair<std::string, std::string>>;  // name and content

std::string build_zip(const Parts& parts);

// `[Content_Types].xml` and `_rels/.rels` of a DOCX.
Parts docx_frame();

// word/document.xml around the content of its body.
std::string document_xml(const std::string& body);

// A part word/_rels/document.xml.rels with these: id, last word of the type, target. A target that
// holds a colon is outside of the archive.
struct Relation {
  std::string id;
  std::string type;
  std::string target;
};
std::pair<std::string, std::string> relations_part(const std::vector<Relation>& relations);

// A part in the namespace of WordprocessingML: `w:styles`, `w:hdr`.
std::string word_xml(const std::string& root, const std::string& content);

// A DOCX with this body and these parts beside it.
std::string build_docx(const std::string& body, const Parts& parts = {});

// `<w:p>` with one run.
std::string paragraph(const std::string& text);

}  // namespace uaparse::test
