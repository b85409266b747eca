#include "uaparse/reader/pdf_reader.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <iterator>
#include <limits>
#include <memory>
#include <new>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"
#include "uaparse/reader/word_text.h"

namespace uaparse {

namespace {

// Poppler has one callback for the whole process, so the count is kept by thread: a document is
// read by one.
thread_local std::size_t fault_count = 0;

void count_fault(const std::string& /*message*/, void* /*closure*/) {
  ++fault_count;
}

using PopplerDocument = std::unique_ptr<poppler::document>;

PopplerDocument open_document_without_pages() {
  constexpr std::string_view kPdf =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
      "2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
  return PopplerDocument(
      poppler::document::load_from_raw_data(kPdf.data(), static_cast<int>(kPdf.size())));
}

// Poppler's default writes faults to standard error, bytes of the document among them. And it
// builds its global tables (glyph names, encodings, fonts) when a document opens and throws them
// away with the last one, a sixth of the time that a short document takes: one that stays open
// keeps them.
void prepare_poppler() {
  static const PopplerDocument kKeepsTables = [] {
    poppler::set_debug_error_function(count_fault, nullptr);
    return open_document_without_pages();
  }();
  static_cast<void>(kKeepsTables);
  fault_count = 0;
}

// The text of a box as UTF-8; `buffer` is reused. Poppler converts with iconv, which costs more
// than all the rest of a word, so ASCII takes a short cut.
std::string_view utf8_text(const poppler::text_box& box, std::string& buffer) {
  const poppler::ustring text = box.text();
  const bool is_ascii =
      std::all_of(text.begin(), text.end(), [](unsigned short unit) { return unit < 0x80; });
  buffer.clear();
  if (is_ascii) {
    std::transform(text.begin(), text.end(), std::back_inserter(buffer),
                   [](unsigned short unit) { return static_cast<char>(unit); });
  } else {
    const poppler::byte_array bytes = text.to_utf8();
    buffer.assign(bytes.begin(), bytes.end());
  }
  return buffer;
}

Box box_of(const poppler::text_box& box) {
  const poppler::rectf rect = box.bbox();
  return {rect.left(), rect.top(), rect.right(), rect.bottom()};
}

// Matrices of damaged files overflow. Such a place is none, and layout cannot sort by it.
bool is_finite(const Box& box) {
  return std::isfinite(box.x0) && std::isfinite(box.y0) && std::isfinite(box.x1) &&
         std::isfinite(box.y1);
}

float font_size_of(const poppler::text_box& box) {
  const double size_pt = box.get_font_size();
  const bool is_size = size_pt > 0 && size_pt < std::numeric_limits<float>::max();
  return is_size ? static_cast<float>(size_pt) : 0;
}

bool is_on_page(const Box& box, const Page& page) {
  return box.x1 > 0 && box.y1 > 0 && box.x0 < page.width_pt && box.y0 < page.height_pt;
}

// The part of a word's box that bytes [begin, end) of its `length` take, going by their number:
// Poppler's boxes of glyphs need not match the characters.
Box part_of_box(const Word& word, std::size_t begin, std::size_t end, std::size_t length) {
  const double from = static_cast<double>(begin) / static_cast<double>(length);
  const double to = static_cast<double>(end) / static_cast<double>(length);
  const Box& box = word.box;
  switch (word.quarter_turns) {
    case 1:
      return {box.x0, box.y0 + from * box.height(), box.x1, box.y0 + to * box.height()};
    case 2:
      return {box.x1 - to * box.width(), box.y0, box.x1 - from * box.width(), box.y1};
    case 3:
      return {box.x0, box.y1 - to * box.height(), box.x1, box.y1 - from * box.height()};
    default:
      return {box.x0 + from * box.width(), box.y0, box.x0 + to * box.width(), box.y1};
  }
}

class PdfPages {
 public:
  explicit PdfPages(Document& document) : document_(document) {}

  // Poppler's page may be null: a page that is counted but broken.
  void add_page(const poppler::page* source) {
    Page& page = document_.pages.emplace_back();
    if (source == nullptr) {
      note_unreadable();
      return;
    }
    const poppler::rectf rect = source->page_rect(poppler::crop_box);
    if (!std::isfinite(rect.width()) || !std::isfinite(rect.height())) {
      note_unreadable();
      return;
    }
    page.width_pt = rect.width();
    page.height_pt = rect.height();
    const auto orientation = source->orientation();
    if (orientation == poppler::page::landscape || orientation == poppler::page::seascape) {
      // Poppler's rectangle is the page before it is turned, its words are on the turned page.
      std::swap(page.width_pt, page.height_pt);
    }
    const auto boxes = source->text_list(poppler::page::text_list_include_font);
    page.words.reserve(boxes.size());
    for (const poppler::text_box& box : boxes) {
      add_box(box, page);
    }
    word_count_ += page.words.size();
  }

  std::size_t word_count() const { return word_count_; }
  std::size_t unreadable_pages() const { return unreadable_pages_; }
  std::size_t unclean_words() const { return unclean_words_; }

 private:
  void note_unreadable() {
    ++unreadable_pages_;
    if (document_.diagnostics.size() < kMaxDiagnostics - 2) {
      const int number = static_cast<int>(document_.pages.size());
      document_.diagnostics.push_back(
          {"page-unreadable",
           Severity::kWarning,
           "",
           {number, 0},
           "page " + std::to_string(number) + " is broken, its text is missing"});
    }
  }

  void add_box(const poppler::text_box& source, Page& page) {
    Word word;
    word.box = box_of(source);
    if (!is_finite(word.box) || !is_on_page(word.box, page)) {
      return;
    }
    bool was_clean = true;
    word.text = clean_text(utf8_text(source, buffer_), &was_clean);
    unclean_words_ += was_clean ? 0 : 1;
    if (word.text.empty()) {
      return;
    }
    if (source.has_font_info()) {
      word.font = font_index(source.get_font_name());
      word.font_size_pt = font_size_of(source);
    }
    word.space_after = source.has_space_after();
    word.quarter_turns = static_cast<std::int8_t>(source.rotation() & 3);
    add_words(std::move(word), page);
  }

  // One word, or several where blanks stand inside the box.
  static void add_words(Word word, Page& page) {
    const std::string text = std::exchange(word.text, {});
    for (std::size_t begin = 0; begin < text.size();) {
      std::size_t end = begin;
      while (end < text.size() && blank_length(std::string_view(text).substr(end)) == 0) {
        ++end;
      }
      if (end == text.size() && begin == 0) {
        word.text = expand_ligatures(text);
        page.words.push_back(std::move(word));
        return;
      }
      if (end > begin) {
        Word part = word;
        part.text = expand_ligatures(std::string_view(text).substr(begin, end - begin));
        part.box = part_of_box(word, begin, end, text.size());
        part.space_after = end < text.size() || word.space_after;
        page.words.push_back(std::move(part));
      }
      begin = end + blank_length(std::string_view(text).substr(end));
    }
  }

  std::uint16_t font_index(const std::string& name) {
    if (name == last_font_name_) {
      return last_font_;
    }
    const auto [known, is_new] = font_indices_.try_emplace(name, std::uint16_t{0});
    if (is_new && document_.fonts.size() <= std::numeric_limits<std::uint16_t>::max()) {
      known->second = static_cast<std::uint16_t>(document_.fonts.size());
      document_.fonts.push_back(clean_text(name));
    }
    last_font_name_ = name;
    last_font_ = known->second;
    return last_font_;
  }

  Document& document_;
  std::string buffer_;
  std::unordered_map<std::string, std::uint16_t> font_indices_{{"", 0}};
  std::string last_font_name_;
  std::uint16_t last_font_ = 0;
  std::size_t word_count_ = 0;
  std::size_t unreadable_pages_ = 0;
  std::size_t unclean_words_ = 0;
};

// First without the password: Poppler refuses a document that needs none when it is given a wrong
// one. A locked document crashes on anything but unlock().
Result<PopplerDocument> open_pdf(const Input& input, const std::string& password) {
  PopplerDocument pdf(poppler::document::load_from_raw_data(input.bytes.data(),
                                                            static_cast<int>(input.bytes.size())));
  if (pdf == nullptr) {
    return fail(ErrorKind::kDamaged, input.path,
                "is a PDF that does not open (it is damaged or cut off)");
  }
  if (pdf->is_locked() && !password.empty()) {
    fault_count = 0;  // that it did not open without is none
    pdf->unlock(password, password);
  }
  if (pdf->is_locked()) {
    return fail(ErrorKind::kEncrypted, input.path,
                password.empty() ? "is encrypted (give its password with --password-file)"
                                 : "is encrypted and the password is wrong (give the right one)");
  }
  return pdf;
}

tl::unexpected<Error> fail_too_large(const Input& input, std::size_t limit, const char* what) {
  return fail(ErrorKind::kTooLarge, input.path,
              "has more than " + std::to_string(limit) + " " + what + " (split it)");
}

void note(Document& document, const char* code, Severity severity, std::string message) {
  document.diagnostics.push_back({code, severity, "", {}, std::move(message)});
}

Result<Document> read_pages(const Input& input, const poppler::document& pdf) {
  const int page_count = pdf.pages();
  if (page_count < 1) {
    return fail(ErrorKind::kDamaged, input.path, "is a PDF without pages (it is damaged)");
  }
  if (page_count > kMaxPages) {
    return fail_too_large(input, kMaxPages, "pages");
  }
  Document document;
  PdfPages pages(document);
  for (int i = 0; i < page_count; ++i) {
    const std::unique_ptr<poppler::page> page(pdf.create_page(i));
    pages.add_page(page.get());
    if (pages.word_count() > kMaxWords) {
      return fail_too_large(input, kMaxWords, "words");
    }
  }
  if (pages.word_count() == 0 && pages.unreadable_pages() > 0) {
    return fail(ErrorKind::kDamaged, input.path,
                "is a PDF whose pages cannot be read (it is damaged)");
  }
  if (pages.word_count() == 0) {
    return fail(ErrorKind::kNoText, input.path,
                "is a PDF without text, a scan perhaps (run OCR on it first)");
  }
  if (pages.unclean_words() > 0) {
    note(document, "text-cleaned", Severity::kWarning,
         std::to_string(pages.unclean_words()) +
             " words hold characters that are no text; replaced");
  }
  if (fault_count > 0) {
    note(document, "pdf-faults", Severity::kHint,
         "the PDF has " + std::to_string(fault_count) + " faults, text may be missing or wrong");
  }
  return document;
}

}  // namespace

Result<Document> read_pdf(const Input& input, const ReadOptions& options) {
  try {
    prepare_poppler();
    Result<PopplerDocument> pdf = open_pdf(input, options.password);
    if (!pdf) {
      return tl::unexpected<Error>(std::move(pdf.error()));
    }
    return read_pages(input, **pdf);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::kOutOfMemory, input.path, "needs more memory than there is (split it)");
  } catch (const std::exception&) {
    return fail(ErrorKind::kDamaged, input.path, "is a PDF that cannot be read (it is damaged)");
  }
}

}  // namespace uaparse
