#include "test/support/docx_builder.h"

#include <memory>

#include <zip.h>

namespace uaparse::test {

namespace {

constexpr const char* kNamespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
    "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

std::string relation_xml(const Relation& relation) {
  const bool is_outside = relation.target.find(':') != std::string::npos;
  return "<Relationship Id=\"" + relation.id +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         relation.type + "\" Target=\"" + relation.target + "\"" +
         (is_outside ? " TargetMode=\"External\"/>" : "/>");
}

std::string relations_xml(const std::vector<Relation>& relations) {
  std::string xml =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  for (const Relation& relation : relations) {
    xml += relation_xml(relation);
  }
  return xml + "</Relationships>";
}

}  // namespace

std::string build_zip(const Parts& parts) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, content] : parts) {
    zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
    zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
  }
  zip_close(archive);
  zip_stat_t size;
  zip_source_stat(target, &size);
  std::string bytes(size.size, '\0');
  zip_source_open(target);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

Parts docx_frame() {
  return {{"[Content_Types].xml",
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
          {"_rels/.rels", relations_xml({{"rId1", "officeDocument", "word/document.xml"}})}};
}

std::string word_xml(const std::string& root, const std::string& content) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root + " " + kNamespaces + ">" + content +
         "</" + root + ">";
}

std::string document_xml(const std::string& body) {
  return word_xml("w:document", "<w:body>" + body + "</w:body>");
}

std::pair<std::string, std::string> relations_part(const std::vector<Relation>& relations) {
  return {"word/_rels/document.xml.rels", relations_xml(relations)};
}

std::string build_docx(const std::string& body, const Parts& parts) {
  Parts all = docx_frame();
  all.emplace_back("word/document.xml", document_xml(body));
  all.insert(all.end(), parts.begin(), parts.end());
  return build_zip(all);
}

std::string paragraph(const std::string& text) {
  return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

}  // namespace uaparse::test
