#include "uaparse/extract/addressee_blocks.h"

#include <algorithm>

namespace uaparse {

namespace {

// A sentence of a paragraph, not a line of an address.
bool is_prose(const TextLine& line) {
  constexpr std::size_t kMostWords = 13;
  const std::size_t words =
      static_cast<std::size_t>(std::count(line.folded.text.begin(), line.folded.text.end(), ' ')) +
      1;
  const LetterCount letters = count_letters(line.line->text);
  return words > kMostWords && letters.small > 8 * letters.capitals;
}

class BlockSplitter {
 public:
  BlockSplitter(const Context& context, std::size_t first, std::size_t last)
      : context_(context),
        language_(context.language()),
        first_(first),
        last_(last),
        usual_gap_pt_(usual_gap_pt()) {}

  std::vector<AddresseeBlock> split(const Span& opening) {
    if (!opening.empty()) {
      blocks_.emplace_back();
      add_text(opening);
    }
    for (std::size_t i = first_; i < last_; ++i) {
      const TextLine& line = context_.line(i);
      if (is_placeholder(line.folded.text)) {
        continue;
      }
      if (is_prose(line)) {
        break;
      }
      add_line(line);
      above_ = line.line;
    }
    return std::move(blocks_);
  }

 private:
  // The white space between most neighbouring lines here.
  double usual_gap_pt() const {
    std::vector<double> gaps;
    for (std::size_t i = first_; i < last_; ++i) {
      if (!context_.line(i).line->starts_column) {
        gaps.push_back(context_.line(i).line->gap_above_pt);
      }
    }
    if (gaps.empty()) {
      return 0;
    }
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
  }

  bool is_below_gap(const Line& line) const {
    return !line.starts_column && line.gap_above_pt > usual_gap_pt_ + 0.5 * line.box.height();
  }

  // The row that a section fills in: "Name Address 1 Address 2 ... Salutation Salutation", on one
  // line or on several.
  bool is_placeholder(std::string_view text) const {
    text = trimmed(text);
    while (!text.empty()) {
      const std::size_t length = language_.prefix(Words::kPlaceholders, text);
      if (length == 0) {
        return false;
      }
      text = trimmed(text.substr(length));
    }
    return true;
  }

  AddresseeBlock& block() { return blocks_.back(); }

  void add_text(const Span& span) { block().lines.push_back({span, read_traits(context_, span)}); }

  void add_line(const TextLine& line) {
    const std::vector<LabelMatch> labels = language_.match_contacts(line.folded.text);
    const Span text =
        labels.empty() ? trimmed(whole(*line.line)) : text_before(line, labels.front());
    if (!text.empty() && labels.empty() && continues_contact(line)) {
      return;
    }
    if (blocks_.empty() || (!text.empty() && starts_block(line, text))) {
      blocks_.emplace_back();
    }
    if (!text.empty()) {
      add_text(text);
    }
    for (std::size_t k = 0; k < labels.size(); ++k) {
      const std::size_t end = k + 1 < labels.size() ? labels[k + 1].begin : line.folded.text.size();
      add_contact(line, labels[k], end);
    }
  }

  // What stands before the first label, without the bracket or the bar that opens it.
  static Span text_before(const TextLine& line, const LabelMatch& label) {
    Span span = line.span(0, label.begin);
    while (!span.empty() &&
           std::string_view("[(|/;, ").find(span.text().back()) != std::string_view::npos) {
      --span.end;
    }
    return span;
  }

  // A label's value ends before the separator of the next label: "Phone: 202 298 5700 I Fax: ...".
  void add_contact(const TextLine& line, const LabelMatch& label, std::size_t end) {
    Span value = line.span(std::min(label.end, end), end);
    while (!value.empty() &&
           (std::string_view("|/;, ").find(value.text().back()) != std::string_view::npos ||
            value.text().ends_with(" I"))) {
      --value.end;
    }
    block().contacts.push_back({label.label, {}});
    if (!value.empty()) {
      block().contacts.back().value.append(value);
    }
  }

  // A line without a label that goes on with the contact above it.
  bool continues_contact(const TextLine& line) {
    if (blocks_.empty() || block().contacts.empty()) {
      return false;
    }
    Contact& contact = block().contacts.back();
    const Span span = trimmed(whole(*line.line));
    const std::string_view text = span.text();
    if (contact.value.empty() || text.front() == '(') {
      return is_value_of(contact.label, text) || text.front() == '('
                 ? (contact.value.append(span), true)
                 : false;
    }
    if (continues_number(contact, *line.line, text)) {
      contact.value.append(span);
      return true;
    }
    if (is_phone_number(text) || is_email(text) || is_web_address(text)) {
      add_unlabelled(contact, span);
      return true;
    }
    if (contact.label == Label::kEmail && continues_email(contact, *line.line, text)) {
      contact.value.append_broken(span);
      return true;
    }
    if ((contact.label == Label::kSalutation || contact.label == Label::kFax ||
         contact.label == Label::kPhone) &&
        continues_words(contact, *line.line, span)) {
      contact.value.append(span);
      return true;
    }
    return false;
  }

  static bool is_value_of(Label label, std::string_view text) {
    switch (label) {
      case Label::kFax:
      case Label::kPhone:
        return is_phone_number(text);
      case Label::kEmail:
        // Or the first part of an address that the column broke: never a word like "Governor".
        return text.find('@') != std::string_view::npos ||
               (text.find(' ') == std::string_view::npos &&
                text.find_first_of("-._") != std::string_view::npos);
      default:
        return true;
    }
  }

  // A number that the column broke: "Fax: +249 /183 /2622753", "... / +240 294 /1268".
  bool continues_number(const Contact& contact, const Line& line, std::string_view text) const {
    if (contact.label != Label::kFax && contact.label != Label::kPhone) {
      return false;
    }
    return continues_phone_number(contact.value.text(), text,
                                  above_ != nullptr && may_wrap(*above_, line));
  }

  // "Fax: +20 1 ..." and on the next line, without a label, "+20 2 ...": one more of the same.
  void add_unlabelled(Contact& contact, const Span& span) {
    const bool is_number = is_phone_number(span.text());
    Label label = contact.label;
    if (is_number && label != Label::kFax && label != Label::kPhone) {
      label = Label::kPhone;
    } else if (!is_number) {
      label = is_email(span.text()) ? Label::kEmail : Label::kWeb;
    }
    if (label == Label::kEmail && contact.label == Label::kEmail &&
        needs_rest(contact.value.text())) {
      contact.value.append_broken(span);
      return;
    }
    block().contacts.push_back({label, {}});
    block().contacts.back().value.append(span);
  }

  // An address that the column cut: nothing behind its last mark, or no "@" yet.
  static bool needs_rest(std::string_view value) {
    const std::size_t begin = value.find_last_of(" ,;") + 1;
    const std::string_view last = value.substr(begin);
    if (last.empty()) {
      return false;
    }
    return std::string_view("-._@").find(last.back()) != std::string_view::npos ||
           last.find('@') == std::string_view::npos;
  }

  bool continues_email(const Contact& contact, const Line& line, std::string_view text) const {
    const std::string_view value = contact.value.text();
    const bool is_one_word = text.find(' ') == std::string_view::npos;
    if (needs_rest(value) || value.ends_with(',') || value.ends_with(';')) {
      return is_one_word || text.find('@') != std::string_view::npos;
    }
    // Broken in the middle of a word: the rest is small letters, nothing but other addresses follow
    // it ("...gov.exampl / e, press@..."), and the line above is full.
    const std::string_view word = text.substr(0, text.find_first_of(" ,;"));
    const std::string_view rest = text.substr(word.size());
    const bool is_alone = rest.find_first_not_of(" ,;") == std::string_view::npos ||
                          rest.find('@') != std::string_view::npos;
    return is_alone && above_ != nullptr && may_wrap(*above_, line) &&
           count_letters(word).capitals == 0 &&
           word.find_first_of("()\"'@") == std::string_view::npos;
  }

  // "Salutation: Excelentísimo Sr. Presidente/Dear" and, below, "President".
  bool continues_words(const Contact& contact, const Line& line, const Span& span) const {
    if (above_ == nullptr || is_below_gap(line) || line.starts_column || !may_wrap(*above_, line)) {
      return false;
    }
    const LineTraits traits = read_traits(context_, span);
    const std::string_view value = contact.value.text();
    if (contact.label == Label::kSalutation) {
      return traits.words <= 3 && !traits.is_country;
    }
    // A remark in brackets that has not closed.
    return value.rfind('(') != std::string_view::npos &&
           value.find(')', value.rfind('(')) == std::string_view::npos;
  }

  bool starts_block(const TextLine& line, const Span& text) {
    if (block().lines.empty() && block().contacts.empty()) {
      return false;
    }
    const LineTraits traits = read_traits(context_, text);
    if (!block().contacts.empty()) {
      return !traits.is_country;
    }
    const bool opens = (traits.is_office || traits.is_institution || traits.is_honorific_only) &&
                       !traits.begins_small;
    if (is_new_column(*line.line)) {
      // Columns of a newspaper break an addressee wherever they end; a city begins none.
      const bool is_name =
          traits.is_person && !traits.is_place && !traits.is_city && !traits.is_country;
      return (opens || is_name) && !block().lines.back().traits.ends_open;
    }
    if (is_below_gap(*line.line)) {
      return opens || block().lines.size() >= 3;
    }
    return block().lines.back().traits.is_country && traits.is_office && !traits.begins_small;
  }

  bool is_new_column(const Line& line) const {
    return above_ != nullptr && (line.band != above_->band || line.column != above_->column) &&
           (line.starts_column || line.band < 0);
  }

  const Context& context_;
  const Language& language_;
  std::size_t first_;
  std::size_t last_;
  double usual_gap_pt_;
  std::vector<AddresseeBlock> blocks_;
  const Line* above_ = nullptr;
};

}  // namespace

std::vector<AddresseeBlock> split_blocks(const Context& context, std::size_t first,
                                         std::size_t last, const Span& opening) {
  return BlockSplitter(context, first, last).split(opening);
}

}  // namespace uaparse
