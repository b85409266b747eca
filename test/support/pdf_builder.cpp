#include "test/support/pdf_builder.h"

#include <array>
#include <sstream>

namespace uaparse::test {

namespace {

// Objects 1 to 4: catalogue, pages, font, what its codes mean. Then two for each page.
constexpr std::size_t kFirstPage = 5;

std::string hex(int code) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned>(code) & 0xFFU;
  return {kDigits[byte >> 4U], kDigits[byte & 15U]};
}

std::string stream(const std::string& content) {
  return "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

std::string content_of(const PdfPage& page) {
  constexpr std::array<const char*, 4> kTurns = {"1 0 0 1", "0 -1 1 0", "-1 0 0 -1", "0 1 -1 0"};
  std::ostringstream out;
  for (const PdfText& text : page.texts) {
    out << "BT /F1 " << text.size_pt << " Tf "
        << kTurns.at(static_cast<std::size_t>(text.quarter_turns)) << ' ' << text.x_pt << ' '
        << text.y_pt << " Tm <";
    for (const char c : text.text) {
      out << hex(c);
    }
    out << "> Tj ET\n";
  }
  if (page.has_image) {
    out << "q 100 0 0 100 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n";
  }
  out << page.garbage;
  return out.str();
}

std::string page_object(const PdfPage& page, std::size_t content_number) {
  std::ostringstream out;
  out << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " << page.width_pt << ' ' << page.height_pt
      << "]";
  if (page.crop) {
    out << " /CropBox [" << page.crop->x0 << ' ' << page.crop->y0 << ' ' << page.crop->x1 << ' '
        << page.crop->y1 << "]";
  }
  out << " /Rotate " << page.rotate << " /Resources << /Font << /F1 3 0 R >> >> /Contents "
      << content_number << " 0 R >>";
  return out.str();
}

std::string pages_object(std::size_t count) {
  std::ostringstream out;
  out << "<< /Type /Pages /Count " << count << " /Kids [";
  for (std::size_t i = 0; i < count; ++i) {
    out << ' ' << kFirstPage + 2 * i << " 0 R";
  }
  out << " ] >>";
  return out.str();
}

std::string font_object(bool has_mappings) {
  return "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding" +
         std::string(has_mappings ? " /ToUnicode 4 0 R" : "") + " >>";
}

std::string to_unicode(const std::vector<PdfMapping>& mappings) {
  std::ostringstream out;
  out << "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
      << "1 begincodespacerange <00> <FF> endcodespacerange\n"
      << mappings.size() << " beginbfchar\n";
  for (const PdfMapping& mapping : mappings) {
    out << '<' << hex(mapping.code) << "> <" << mapping.utf16_hex << ">\n";
  }
  out << "endbfchar endcmap end end";
  return out.str();
}

std::string offset_entry(std::size_t offset) {
  const std::string digits = std::to_string(offset);
  return std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
}

}  // namespace

std::string build_pdf(const std::vector<PdfPage>& pages, const std::vector<PdfMapping>& mappings) {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>",
                                      pages_object(pages.size()), font_object(!mappings.empty()),
                                      stream(to_unicode(mappings))};
  for (const PdfPage& page : pages) {
    objects.push_back(page_object(page, objects.size() + 2));
    objects.push_back(stream(content_of(page)));
  }
  std::string pdf = "%PDF-1.4\n";
  std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += offset_entry(pdf.size());
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string start = std::to_string(pdf.size());
  return pdf + table + "trailer\n<< /Root 1 0 R /Size " + std::to_string(objects.size() + 1) +
         " >>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace uaparse::test
