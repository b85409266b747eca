#include "uaparse/reader/media_type.h"

#include <algorithm>
#include <array>

#include "uaparse/reader/text_decoder.h"

namespace uaparse {

namespace {

using std::string_view_literals::operator""sv;

struct Mark {
  std::string_view bytes;
  std::string_view name;
  std::size_t offset = 0;
};

constexpr std::string_view kZipMark = "PK\x03\x04"sv;
constexpr std::string_view kOldOfficeMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

constexpr std::array kMarks = {
    Mark{"\x89PNG"sv, "a PNG image"},
    Mark{"GIF8"sv, "a GIF image"},
    Mark{"\xFF\xD8\xFF"sv, "a JPEG image"},
    Mark{"II*\0"sv, "a TIFF image"},
    Mark{"MM\0*"sv, "a TIFF image"},
    Mark{kZipMark, "a ZIP archive or an office document"},
    Mark{"PK\x05\x06"sv, "an empty ZIP archive"},
    Mark{kOldOfficeMark, "an office document of the old form"},
    Mark{"{\\rtf"sv, "an RTF document"},
    Mark{"%!PS"sv, "a PostScript document"},
    Mark{"\x7F"
         "ELF"sv,
         "a program"},
    Mark{"\x1F\x8B"sv, "gzip data"},
    Mark{"BZh"sv, "bzip2 data"},
    Mark{"\xFD"
         "7zXZ\0"sv,
         "xz data"},
    Mark{"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    Mark{"Rar!\x1A\x07"sv, "a RAR archive"},
    Mark{"ustar"sv, "a tar archive", 257},
};

// Their letters are in either case, blanks and a byte order mark may stand before them.
constexpr std::array kHtmlStarts = {"<!doctype html"sv, "<html"sv};

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t kPdfHeadBytes = 1024;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool starts_like(std::string_view bytes, std::string_view start) {
  return bytes.size() >= start.size() && std::equal(start.begin(), start.end(), bytes.begin(),
                                                    [](char a, char b) { return a == lower(b); });
}

bool is_html(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) {
    bytes.remove_prefix(kUtf8Mark.size());
  }
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  return std::any_of(kHtmlStarts.begin(), kHtmlStarts.end(),
                     [bytes](std::string_view start) { return starts_like(bytes, start); });
}

// Empty when the bytes carry no mark of a format that we know and do not read.
std::string_view find_marked_format(std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (bytes.size() > mark.offset && bytes.substr(mark.offset).starts_with(mark.bytes)) {
      return mark.name;
    }
  }
  return is_html(bytes) ? "a web page"sv : ""sv;
}

bool is_pdf(std::string_view bytes) {
  return bytes.starts_with("%PDF") ||
         bytes.substr(0, kPdfHeadBytes).find("%PDF-") != std::string_view::npos;
}

}  // namespace

MediaType find_media_type(std::string_view bytes, bool is_declared_text) {
  if (bytes.starts_with(kZipMark)) {
    return MediaType::kZip;
  }
  if (!find_marked_format(bytes).empty()) {
    return MediaType::kOther;
  }
  if (is_pdf(bytes)) {
    return MediaType::kPdf;
  }
  return is_declared_text || is_plausible_text(bytes) ? MediaType::kText : MediaType::kOther;
}

bool is_encrypted_office(std::string_view bytes) {
  // The name of the stream that holds it, in UTF-16.
  constexpr std::string_view kStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
  return bytes.starts_with(kOldOfficeMark) && bytes.find(kStream) != std::string_view::npos;
}

std::string_view format_name(std::string_view bytes) {
  const std::string_view name = find_marked_format(bytes);
  return name.empty() ? "binary data"sv : name;
}

}  // namespace uaparse
