#include "uaparse/extract/case_line.h"

#include <algorithm>

namespace uaparse {

namespace {

// A long list of earlier documents takes four lines; more is a paragraph.
constexpr std::size_t kMostLines = 5;

const Heading* find_case_heading(const Segmentation& segmentation) {
  // The banner may stand on the line of the number, and end the header there.
  const std::size_t last = segmentation.sections.front().last + 1;
  const auto found = std::find_if(
      segmentation.headings.begin(), segmentation.headings.end(), [&](const Heading& heading) {
        return heading.line < last &&
               (heading.label == Label::kFurtherInformation || heading.label == Label::kCaseNumber);
      });
  return found == segmentation.headings.end() ? nullptr : &*found;
}

bool has_open_bracket(std::string_view text) {
  return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
}

bool is_date_alone(const Context& context, const TextLine& line) {
  const auto date = find_date(line.folded.text, context.language());
  return date && date->begin == 0 && date->end >= line.folded.text.size();
}

// "(EUR 44/74/95, 30 June 1995)": more of the earlier documents.
bool begins_with_reference(const TextLine& line) {
  const std::string& text = line.folded.text;
  const auto index = text.starts_with('(') ? find_index(text) : std::nullopt;
  return index && index->begin == 1;
}

// The line ends in the midst of something, or the next goes on small, with an earlier document, or
// stands right below it.
bool goes_on(const Statement& statement, const TextLine& last, const TextLine& next) {
  const std::string& text = statement.folded.text;
  const std::string& printed = next.line->text;
  if (!is_capitalised(std::string_view(printed).substr(0, printed.find(' '))) &&
      count_letters(printed.substr(0, 1)).small > 0) {
    return true;
  }
  const bool is_open = has_open_bracket(text) ||
                       std::string_view("/-,;").find(text.back()) != std::string_view::npos;
  // Overleaf there is no white space to be seen.
  const bool is_right_below =
      next.line->page == last.line->page && next.line->gap_above_pt < next.line->box.height() / 2;
  return is_open || is_right_below || begins_with_reference(next);
}

Statement read_lines(const Context& context, const Heading& heading) {
  Statement statement = read_paragraph(context, heading, 1);
  const std::size_t last =
      std::min(heading.line + kMostLines, context.segmentation.sections.front().last);
  for (std::size_t i = heading.line + 1; i < last; ++i) {
    if (context.has_heading(i) || is_date_alone(context, context.line(i)) ||
        !goes_on(statement, context.line(i - 1), context.line(i))) {
      break;
    }
    statement = read_paragraph(context, heading, i + 1 - heading.line);
  }
  return statement;
}

// Walks over the earlier documents behind the number: "(ASA 41/03/93, 9 September 1993) and
// follow-ups (...; ...) - ".
class ReferenceReader {
 public:
  ReferenceReader(const Language& language, std::string_view text, std::size_t begin)
      : language_(language), text_(text), at_(begin) {}

  std::vector<PrintedReference> read() {
    while (at_ < text_.size() &&
           (skip_mark() || take_index() || take_date() || skip_note() || skip_word())) {
    }
    return std::move(found_);
  }

  std::size_t end() const { return at_; }

 private:
  bool skip_mark() {
    if (std::string_view(" ,;:()[]-.").find(text_[at_]) == std::string_view::npos) {
      return false;
    }
    ++at_;
    return true;
  }

  bool take_index() {
    constexpr std::size_t kLongest = 32;
    // The byte before it counts as its boundary.
    const auto index = find_index(text_.substr(0, std::min(text_.size(), at_ + kLongest)), at_ - 1);
    if (!index || index->begin != at_) {
      return false;
    }
    found_.push_back({index, std::nullopt});
    at_ = index->end;
    return true;
  }

  bool take_date() {
    const auto date = find_date(text_, language_, at_);
    if (!date || date->begin != at_) {
      return false;
    }
    if (found_.empty() || found_.back().date) {
      found_.emplace_back();
    }
    found_.back().date = date;
    at_ = date->end;
    return true;
  }

  // What else stands in brackets with a figure, or a day without a year: "(21/15/98)", "(23
  // April)".
  bool skip_note() {
    if (text_[at_] < '0' || text_[at_] > '9') {
      return false;
    }
    const std::size_t end = text_.find_first_of(" ,;)", at_);
    const bool is_in_bracket = has_open_bracket(text_.substr(0, at_));
    at_ = is_in_bracket && end != std::string_view::npos ? end : at_;
    return is_in_bracket && end != std::string_view::npos;
  }

  bool skip_word() {
    const std::size_t length = language_.prefix(Words::kReferenceWords, text_.substr(at_));
    at_ += length;
    return length > 0;
  }

  const Language& language_;
  std::string_view text_;
  std::size_t at_;
  std::vector<PrintedReference> found_;
};

std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && std::string_view(" ,;:-.").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  return end;
}

// A date that a word was run on to: "Fear of Torture19 August 1992".
std::optional<PrintedDate> find_glued_date(std::string_view text, const Language& language,
                                           std::size_t from) {
  for (std::size_t i = from + 1; i < text.size(); ++i) {
    const bool is_glued =
        text[i] >= '0' && text[i] <= '9' && text[i - 1] >= 'a' && text[i - 1] <= 'z';
    auto date = is_glued ? find_date(text.substr(i), language) : std::nullopt;
    if (date && date->begin == 0) {
      date->begin += i;
      date->end += i;
      return date;
    }
  }
  return std::nullopt;
}

// The date that the text ends with.
std::optional<PrintedDate> find_last_date(std::string_view text, const Language& language,
                                          std::size_t from) {
  std::optional<PrintedDate> last;
  for (auto date = find_date(text, language, from); date;
       date = find_date(text, language, date->end)) {
    last = date;
  }
  last = last ? last : find_glued_date(text, language, from);
  return last && trim_end(text, last->end, text.size()) == last->end ? last : std::nullopt;
}

// Up to a new concern or a banner on the same line, and without the date at the end.
void read_concern(const Context& context, CaseLine& line) {
  std::string_view text = line.statement.folded.text;
  for (const Label label : {Label::kNewConcern, Label::kBanner}) {
    if (const auto next = context.language().find(label, text, line.concern_begin)) {
      text = text.substr(0, next->begin);
    }
  }
  line.date = find_last_date(text, context.language(), line.concern_begin);
  const std::size_t end = line.date ? line.date->begin : text.size();
  line.concern_end = trim_end(text, line.concern_begin, end);
}

std::size_t skip_marks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" ,;:-.)", at), text.size());
}

}  // namespace

std::optional<CaseLine> read_case_line(const Context& context) {
  const Heading* heading = find_case_heading(context.segmentation);
  if (heading == nullptr) {
    return std::nullopt;
  }
  CaseLine line;
  line.statement = read_lines(context, *heading);
  const std::string_view text = line.statement.folded.text;
  line.number = find_ua_number(text, context.language(), false);
  if (!line.number) {
    return std::nullopt;
  }
  std::size_t behind = line.number->end;
  if (heading->label == Label::kFurtherInformation) {
    ReferenceReader references(context.language(), text, behind);
    line.earlier = references.read();
    behind = references.end();
  }
  line.concern_begin = skip_marks(text, behind);
  read_concern(context, line);
  return line;
}

}  // namespace uaparse
