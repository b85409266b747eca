#include "uaparse/extract/addressee_blocks.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "uaparse/extract/continuations.h"
#include "uaparse/extract/line_kinds.h"

namespace uaparse {

namespace {

// Narrow columns break a list of numbers over several lines; what goes on for longer is no list,
// and every line of it would be weighed against all those above.
constexpr int kMostContinuations = 12;

class BlockSplitter {
 public:
  BlockSplitter(const Context& context, std::size_t first, std::size_t last)
      : context_(context),
        language_(context.language()),
        first_(first),
        last_(last),
        usual_gap_pt_(usual_gap_pt()) {}

  std::vector<AddresseeBlock> split(std::size_t from) {
    for (std::size_t i = find_first(from); i < last_; ++i) {
      const TextLine& line = context_.line(i);
      below_ = i + 1;
      const std::size_t begin = i == first_ ? from : 0;
      if (is_placeholder(std::string_view(line.folded.text).substr(begin))) {
        continue;
      }
      // The sentence with the deadline may stand below the addresses, too.
      const bool is_deadline =
          context_.segmentation.heading_on(i, Label::kAppealsBefore) != nullptr;
      if (is_deadline && blocks_.empty()) {
        continue;
      }
      if (is_deadline) {
        break;
      }
      if (asks_for_diplomats(line, begin) || (i > first_ && asks_for_more(line))) {
        is_in_prose_ = false;
        blocks_.emplace_back();
        continue;
      }
      is_last_line_ = i + 1 == last_;
      if (begin == 0 && is_sentence(line)) {
        open_after_prose();
      } else if (!is_in_prose_ || leaves_prose(line)) {
        add_line(line, begin);
      }
      above_ = line.line;
    }
    drop_unreachable();
    return std::move(blocks_);
  }

 private:
  // Prose, unless a contact stands on the line or goes on there: a remark may be long.
  bool is_sentence(const TextLine& line) const {
    const bool is_paragraph =
        is_prose(line) ||
        (is_request(line.line->text, language_) && ends_sentence(line.folded.text) &&
         language_.prefix(Words::kRemarks, line.folded.text) == 0);
    return is_paragraph && language_.match_contacts(line.folded.text).empty() &&
           (blocks_.empty() || blocks_.back().contacts.empty() ||
            continuation(line) == Continuation::kNone);
  }

  // "Letters for publication can be sent to:"
  bool asks_for_more(const TextLine& line) const {
    const auto label = language_.find(Label::kAppealsTo, line.folded.text);
    return label && label->end == line.folded.text.size();
  }

  // The first line behind the heading and the requests below it.
  std::size_t find_first(std::size_t from) {
    const bool is_heading_alone =
        first_ < last_ && from > 0 && context_.line(first_).from(from).empty();
    std::size_t i = first_ + (is_heading_alone ? 1 : 0);
    if (from > 0 && !is_heading_alone) {
      return i;
    }
    std::size_t next = skip_request(i);
    while (next > i) {
      i = next;
      next = skip_request(i);
    }
    return i;
  }

  // What may stand between the heading and the first addressee, up to the end of its sentence. A
  // remark there is one on the numbers of the first. The line behind it; `i` when there is none.
  std::size_t skip_request(std::size_t i) {
    constexpr std::size_t kMostLines = 4;
    if (i >= last_) {
      return i;
    }
    const TextLine& first = context_.line(i);
    const bool is_remark = language_.prefix(Words::kRemarks, first.folded.text) > 0;
    if (!is_remark && !is_request(first.line->text, language_)) {
      return i;
    }
    Passage text;
    for (std::size_t k = i; k < std::min(last_, i + kMostLines); ++k) {
      const TextLine& line = context_.line(k);
      if (!language_.match_contacts(line.folded.text).empty()) {
        return i;
      }
      text.append(trimmed(whole(*line.line)));
      if (ends_sentence(line.folded.text) || line.folded.text.ends_with('"')) {
        if (is_remark) {
          first_remark_ = text;
        }
        return k + 1;
      }
    }
    return i;
  }

  // "Diplomatic representatives of Nepal accredited to your country." are nobody's address.
  bool asks_for_diplomats(const TextLine& line, std::size_t from) const {
    const auto match = language_.find(Label::kDiplomats, line.folded.text, from);
    return match &&
           trimmed(std::string_view(line.folded.text).substr(from, match->begin - from)).empty() &&
           ends_sentence(line.folded.text);
  }

  void open_after_prose() {
    is_in_prose_ = true;
    first_after_prose_ = blocks_.size();
  }

  // Only a line that cannot be the end of the sentence begins an addressee again.
  bool leaves_prose(const TextLine& line) {
    const LineTraits traits = read_traits(context_, trimmed(whole(*line.line)));
    const bool opens = traits.is_office || traits.is_institution ||
                       (traits.has_honorific && (traits.is_person || traits.is_honorific_only));
    if (!opens || traits.begins_small) {
      return false;
    }
    is_in_prose_ = false;
    blocks_.emplace_back();
    return true;
  }

  // What follows prose is an addressee only when it can be reached.
  void drop_unreachable() {
    const auto first =
        blocks_.begin() + static_cast<std::ptrdiff_t>(std::min(first_after_prose_, blocks_.size()));
    blocks_.erase(
        std::remove_if(first, blocks_.end(),
                       [](const AddresseeBlock& block) { return block.contacts.empty(); }),
        blocks_.end());
  }

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

  void add_line(const TextLine& line, std::size_t from) {
    const Ordinal ordinal = read_ordinal(std::string_view(line.folded.text).substr(from));
    const bool is_numbered = begins_item(ordinal, line.from(from + ordinal.length));
    from += is_numbered ? ordinal.length : 0;
    std::vector<LabelMatch> labels =
        language_.match_contacts(std::string_view(line.folded.text).substr(from));
    for (LabelMatch& label : labels) {
      label.begin += from;
      label.end += from;
    }
    const Span text =
        labels.empty() ? line.from(from) : text_before(line, from, labels.front().begin);
    if (!text.empty() && labels.empty() && !is_numbered &&
        (add_remark(line, text) || continues_contact(line) || add_salutation(text))) {
      return;
    }
    const LineTraits traits = text.empty() ? LineTraits() : read_traits(context_, text);
    if (blocks_.empty() || (!text.empty() && (is_numbered || starts_block(line, traits)))) {
      add_block();
    }
    if (!text.empty()) {
      block().lines.push_back({text, traits});
    }
    for (std::size_t k = 0; k < labels.size(); ++k) {
      const std::size_t end = k + 1 < labels.size() ? labels[k + 1].begin : line.folded.text.size();
      add_contact(line, labels[k], end);
    }
  }

  // An empty one goes on: it was opened behind a heading.
  void add_block() {
    if (blocks_.empty() || !block().lines.empty() || !block().contacts.empty()) {
      blocks_.emplace_back();
    }
    if (first_remark_) {
      block().remarks.push_back(*first_remark_);
      first_remark_.reset();
    }
  }

  // "12. Sokak" may be an address; with a bracket it is none.
  bool begins_item(const Ordinal& ordinal, const Span& rest) const {
    if (ordinal.length == 0 || !is_capitalised(rest.text())) {
      return false;
    }
    const LineTraits traits = read_traits(context_, rest);
    return ordinal.has_bracket || traits.is_office || traits.is_institution || traits.has_honorific;
  }

  // "Please keep trying", "* in working hours only": a line below the contacts that says how to use
  // them.
  bool add_remark(const TextLine& line, const Span& text) {
    if (blocks_.empty() || !block().has_contacts_below() || has_open_bracket(block().contacts)) {
      return false;
    }
    const bool goes_on = remark_end_ == above_ && above_ != nullptr && !is_below_gap(*line.line) &&
                         !is_capitalised(text.text()) && !is_contact_value(text.text());
    const bool begins = language_.prefix(Words::kRemarks, line.folded.text) > 0 ||
                        (text.text().front() == '*' && !is_capitalised(text.text().substr(1)));
    if (!goes_on && !begins) {
      return false;
    }
    if (!goes_on) {
      block().remarks.emplace_back();
    }
    block().remarks.back().append(text);
    remark_end_ = line.line;
    return true;
  }

  // A remark that was begun in brackets goes on with its contact.
  static bool has_open_bracket(const std::vector<Contact>& contacts) {
    const std::string& above = contacts.back().value.text();
    return std::count(above.begin(), above.end(), '(') >
           std::count(above.begin(), above.end(), ')');
  }

  static bool is_contact_value(std::string_view text) {
    return is_phone_number(text) || is_email(text) || is_web_address(text);
  }

  // What stands before the first label, without the bracket or the bar that opens it.
  static Span text_before(const TextLine& line, std::size_t from, std::size_t label) {
    Span span = line.span(from, label);
    while (!span.empty() &&
           std::string_view("[(|/;, ").find(span.text().back()) != std::string_view::npos) {
      --span.end;
    }
    return span;
  }

  // A label's value ends before the separator of the next label: "Phone: 202 298 5700 I Fax: ...".
  void add_contact(const TextLine& line, const LabelMatch& label, std::size_t end) {
    Span value = line.span(std::min(label.end, end), end);
    const bool another_follows = end < line.folded.text.size();
    while (another_follows && separator_length(value.text()) > 0) {
      value.end -= separator_length(value.text());
    }
    Contact contact{label.label, {}};
    contact.is_bracketed = is_bracketed(line, label.begin);
    if (contact.is_bracketed && label.label == Label::kSalutation &&
        !block().has_contacts_below()) {
      ++block().contacts_in_head;
    }
    if (!value.empty()) {
      contact.value.append(value);
    }
    block().contacts.push_back(std::move(contact));
  }

  static bool is_bracketed(const TextLine& line, std::size_t label) {
    const std::string_view before = trimmed(std::string_view(line.folded.text).substr(0, label));
    return before.ends_with('[') || before.ends_with('(');
  }

  // How many bytes at the end are a mark, or a word that is printed for one.
  std::size_t separator_length(std::string_view text) const {
    if (text.empty()) {
      return 0;
    }
    if (std::string_view("|/;, ").find(text.back()) != std::string_view::npos) {
      return 1;
    }
    const std::size_t blank = text.rfind(' ');
    const bool is_word = blank != std::string_view::npos &&
                         language_.has(Words::kSeparators, folded(text.substr(blank + 1)));
    return is_word ? text.size() - blank : 0;
  }

  // "Dear Minister," below an address, its label lost.
  bool add_salutation(const Span& text) {
    const bool is_salutation = language_.prefix(Words::kSalutations, folded(text.text())) > 0;
    if (!is_salutation || blocks_.empty()) {
      return false;
    }
    block().contacts.push_back({Label::kSalutation, {}});
    block().contacts.back().value.append(text);
    return true;
  }

  // A line without a label that goes on with the contact above it.
  bool continues_contact(const TextLine& line) {
    if (blocks_.empty() || block().contacts.empty() || above_ == nullptr) {
      return false;
    }
    Contact& contact = block().contacts.back();
    const Span span = trimmed(whole(*line.line));
    if (!block().has_contacts_below()) {
      return closes_bracket(contact, span);
    }
    switch (continuation(line)) {
      case Continuation::kJoined:
        contact.value.append(span);
        ++contact.continuations;
        return true;
      case Continuation::kBroken:
        contact.value.append_broken(span);
        ++contact.continuations;
        return true;
      case Continuation::kNone:
        return add_unlabelled(contact.label, span);
    }
    return false;
  }

  // "[Salutation: Dear / Governor]" on the line of the office.
  static bool closes_bracket(Contact& contact, const Span& span) {
    constexpr std::string_view kClosing = "])";
    if (contact.value.text().find_first_of(kClosing) != std::string::npos ||
        kClosing.find(span.text().back()) == std::string_view::npos) {
      return false;
    }
    contact.value.append(span);
    return true;
  }

  Continuation continuation(const TextLine& line) const {
    const Contact& contact = blocks_.back().contacts.back();
    if (above_ == nullptr || contact.continuations >= kMostContinuations) {
      return Continuation::kNone;
    }
    LineBelowContact below;
    below.line = line.line;
    below.is_full = may_wrap(*above_, *line.line);
    below.is_last = is_last_line_;
    below.is_separate = is_below_gap(*line.line) || line.line->starts_column;
    return find_continuation(context_, contact, below);
  }

  // "Fax: +20 1 ..." and on the next line, without a label, "+20 2 ...": one more of the same.
  bool add_unlabelled(Label above, const Span& span) {
    const std::string_view text = span.text();
    Label label = above;
    if (is_phone_number(text)) {
      label = above == Label::kFax ? Label::kFax : Label::kPhone;
    } else if (is_email(text)) {
      label = Label::kEmail;
    } else if (is_web_address(text)) {
      label = Label::kWeb;
    } else {
      return false;
    }
    block().contacts.push_back({label, {}});
    block().contacts.back().value.append(span);
    return true;
  }

  bool starts_block(const TextLine& line, const LineTraits& traits) {
    if ((block().lines.empty() && block().contacts.empty()) ||
        language_.prefix(Words::kAttention, line.folded.text) > 0) {
      return false;
    }
    if (block().has_contacts_below()) {
      return !traits.is_country;
    }
    if (block().lines.empty()) {
      return false;
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
    if (!ends_in_country() || traits.begins_small) {
      return false;
    }
    if (ends_in_capitals()) {
      return true;
    }
    return traits.is_office || (traits.is_person && (traits.has_honorific || office_follows()));
  }

  bool office_follows() const {
    return below_ < last_ &&
           read_traits(context_, trimmed(whole(*context_.line(below_).line))).is_office;
  }

  // Not where the country goes on with an office: "Head of the Administration of / Nepal".
  bool ends_in_country() {
    const std::vector<BlockLine>& lines = block().lines;
    if (!lines.back().traits.is_country || lines.size() < 2) {
      return lines.back().traits.is_country;
    }
    const BlockLine& above = lines[lines.size() - 2];
    return !above.traits.ends_open || above.span.text().ends_with(',');
  }

  // "NEPAL" below lines that are not in capitals closes an address.
  bool ends_in_capitals() {
    const auto is_loud = [](const BlockLine& line) {
      return count_letters(line.span.text()).small == 0;
    };
    const std::vector<BlockLine>& lines = block().lines;
    return is_loud(lines.back()) && !std::all_of(lines.begin(), lines.end(), is_loud);
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
  bool is_last_line_ = false;
  bool is_in_prose_ = false;
  std::optional<Passage> first_remark_;  // above the first block
  const Line* remark_end_ = nullptr;     // the last line of the remark that was read last
  // The first block behind prose; none so far.
  std::size_t first_after_prose_ = std::numeric_limits<std::size_t>::max();
  std::size_t below_ = 0;  // the line behind the one that is read
};

}  // namespace

std::vector<AddresseeBlock> split_blocks(const Context& context, std::size_t first,
                                         std::size_t last, std::size_t from) {
  return BlockSplitter(context, first, last).split(from);
}

}  // namespace uaparse
