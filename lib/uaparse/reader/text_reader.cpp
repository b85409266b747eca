#include "uaparse/reader/text_reader.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"
#include "uaparse/reader/text_decoder.h"
#include "uaparse/reader/word_text.h"

namespace uaparse {

namespace {

using std::string_view_literals::operator""sv;

constexpr int kTabCells = 8;

tl::unexpected<Error> fail_too_large(const Input& input, const std::string& what) {
  return fail(ErrorKind::kTooLarge, input.path, what + " (split it)");
}

bool has_long_line(std::string_view text) {
  std::size_t begin = 0;
  while (text.size() - begin > kMaxLineBytes) {
    const std::size_t end = text.substr(begin, kMaxLineBytes + 1).find_last_of("\n\r\f"sv);
    if (end == std::string_view::npos) {
      return true;
    }
    begin += end + 1;
  }
  return false;
}

// Length in bytes of what becomes a blank when the text is cleaned, or is one.
std::size_t future_blank_length(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80) {
    return first <= ' ' || first == 0x7F ? 1 : 0;
  }
  const bool is_control =
      first == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xA0;
  const bool is_separator = text.starts_with("\xE2\x80\xA8") || text.starts_with("\xE2\x80\xA9");
  return is_control ? 2 : is_separator ? 3 : blank_length(text);
}

struct Extent {
  std::size_t words = 0;
  int pages = 1;
  std::size_t end = 0;  // behind the last word
};

// Stops where a limit is passed.
Extent measure(std::string_view text) {
  Extent extent;
  int form_feeds = 0;
  bool in_word = false;
  for (std::size_t i = 0; i < text.size() && extent.words <= kMaxWords;) {
    const std::size_t blank = future_blank_length(text.substr(i));
    if (blank == 0) {
      extent.words += in_word ? 0 : 1;
      extent.pages += std::exchange(form_feeds, 0);
      extent.end = i + 1;
    } else {
      form_feeds += text[i] == '\f' ? 1 : 0;
    }
    in_word = blank == 0;
    i += std::max<std::size_t>(blank, 1);
  }
  return extent;
}

// Builds the pages from line to line.
class Grid {
 public:
  void add_line(std::string_view line) {
    bool was_clean = true;
    add_row(clean_text(line, &was_clean));
    unclean_lines_ += was_clean ? 0 : 1;
  }

  void end_page() {
    pages_.back().height_pt = row_ * kCellHeightPt;
    pages_.emplace_back();
    pages_.back().first_line = line_;
    row_ = 0;
  }

  void end_line() { ++line_; }

  std::vector<Page> take_pages() {
    pages_.back().height_pt = row_ * kCellHeightPt;
    return std::move(pages_);
  }

  std::size_t unclean_lines() const { return unclean_lines_; }

 private:
  void add_row(std::string_view line) {
    int column = 0;
    bool row_has_word = false;
    while (!line.empty()) {
      if (const std::size_t blank = blank_length(line); blank > 0) {
        column += line.front() == '\t' ? kTabCells - column % kTabCells
                                       : count_cells(line.substr(0, blank));
        if (row_has_word) {
          pages_.back().words.back().space_after = true;
        }
        line.remove_prefix(blank);
        continue;
      }
      std::size_t length = 1;
      while (length < line.size() && blank_length(line.substr(length)) == 0) {
        ++length;
      }
      const int cells = count_cells(line.substr(0, length));
      row_has_word = add_word(line.substr(0, length), column, cells) || row_has_word;
      column += cells;
      line.remove_prefix(length);
    }
    ++row_;
  }

  // Characters without width alone make no word.
  bool add_word(std::string_view text, int column, int cells) {
    if (cells == 0) {
      return false;
    }
    Page& page = pages_.back();
    const Box box{column * kCellWidthPt, row_ * kCellHeightPt, (column + cells) * kCellWidthPt,
                  (row_ + 1) * kCellHeightPt};
    page.words.push_back(
        {expand_ligatures(text), box, static_cast<float>(kCellHeightPt), 0, false, 0});
    page.width_pt = std::max(page.width_pt, box.x1);
    return true;
  }

  std::vector<Page> pages_ = std::vector<Page>(1);
  int row_ = 0;
  int line_ = 1;  // of the file
  std::size_t unclean_lines_ = 0;
};

// A form feed ends the row before it, unless that one is empty.
void build_grid(std::string_view text, Grid& grid) {
  while (!text.empty()) {
    const std::size_t length = std::min(text.find_first_of("\n\f"sv), text.size());
    const bool is_page_end = length < text.size() && text[length] == '\f';
    if (length > 0 || !is_page_end) {
      grid.add_line(text.substr(0, length));
    }
    if (is_page_end) {
      grid.end_page();
    } else {
      grid.end_line();
    }
    text.remove_prefix(std::min(length + 1, text.size()));
  }
}

Result<Document> build_document(const Input& input, DecodedText decoded) {
  if (has_long_line(decoded.text)) {
    return fail_too_large(
        input, "has a line of more than " + std::to_string(kMaxLineBytes >> 10) + " KiB");
  }
  const Extent extent = measure(decoded.text);
  if (extent.words > kMaxWords) {
    return fail_too_large(input, "has more than " + std::to_string(kMaxWords) + " words");
  }
  if (extent.pages > kMaxPages) {
    return fail_too_large(input, "has more than " + std::to_string(kMaxPages) + " pages");
  }
  const std::size_t last_page_end =
      std::min(decoded.text.find('\f', extent.end), decoded.text.size());
  Grid grid;
  build_grid(std::string_view(decoded.text).substr(0, last_page_end), grid);
  Document document;
  document.is_grid = true;
  document.diagnostics = std::move(decoded.diagnostics);
  if (grid.unclean_lines() > 0) {
    document.diagnostics.push_back({"text-cleaned",
                                    Severity::kWarning,
                                    "",
                                    {},
                                    std::to_string(grid.unclean_lines()) +
                                        " lines hold characters that are no text; replaced"});
  }
  document.pages = grid.take_pages();
  return document;
}

bool has_words(const Document& document) {
  return std::any_of(document.pages.begin(), document.pages.end(),
                     [](const Page& page) { return !page.words.empty(); });
}

}  // namespace

Result<Document> read_text(const Input& input, const ReadOptions& options) {
  if (input.bytes.size() > kMaxTextBytes) {
    return fail_too_large(input,
                          "is text of more than " + std::to_string(kMaxTextBytes >> 20) + " MiB");
  }
  Result<DecodedText> decoded = decode_text(input.bytes, options.encoding);
  if (!decoded) {
    return fail(decoded.error().kind, input.path, decoded.error().message);
  }
  Result<Document> document = build_document(input, *std::move(decoded));
  if (document && !has_words(*document)) {
    return fail(ErrorKind::kEmpty, input.path, "holds only white space (nothing to read)");
  }
  return document;
}

}  // namespace uaparse
