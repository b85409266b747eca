#include "uaparse/extract/addressees.h"

#include <algorithm>
#include <optional>

#include "uaparse/extract/addressee_blocks.h"
#include "uaparse/extract/addressee_head.h"
#include "uaparse/extract/deadline.h"
#include "uaparse/extract/statement.h"

namespace uaparse {

namespace {

bool is_diplomats(const Context& context, const AddresseeBlock& block) {
  if (block.lines.empty()) {
    return true;
  }
  const std::string text = folded(block.lines.front().span.text());
  return context.language().find(Label::kDiplomats, text).has_value();
}

// A line below the contacts that is none of what addressees are made of: "Please keep trying".
bool is_remark(const AddresseeBlock& block) {
  if (block.lines.size() != 1 || !block.contacts.empty()) {
    return false;
  }
  const LineTraits& traits = block.lines.front().traits;
  return !traits.is_office && !traits.is_institution && !traits.names_organization &&
         !traits.is_person && !traits.is_place && !traits.is_country && !traits.is_city;
}

// What may follow a letter is a cell beside it, or the sender and the foot of the page.
bool is_sure(const AddresseeBlock& block) {
  const bool is_addressed =
      std::any_of(block.lines.begin(), block.lines.end(), [](const BlockLine& line) {
        return line.traits.is_office || (line.traits.has_honorific && line.traits.is_person);
      });
  return is_addressed && (!block.contacts.empty() || block.lines.back().traits.is_country);
}

// The line behind the heading and the byte there from which addressees are read: a heading may be
// followed by the first of them on its line, and one without a label is their first line.
struct Start {
  std::size_t line = 0;
  std::size_t byte = 0;
};

Start find_start(const Context& context, const Section& section) {
  const Heading& heading = *section.heading;
  switch (heading.label) {
    case Label::kAppealsBefore:
      return {std::max(read_statement(context, heading).last, section.first), 0};
    case Label::kCopiesTo:
    case Label::kContactDetails:
    case Label::kAdditionalTargets:
    case Label::kActionsEnd:
    case Label::kLetterCell:
      return {heading.last_line(), heading.end};
    default:
      return {heading.last_line() + 1, 0};
  }
}

class AddresseeReader {
 public:
  AddresseeReader(const Context& context, std::string pointer, std::vector<Addressee>& list)
      : context_(context), pointer_(std::move(pointer)), list_(list) {}

  void read(const Section& section) {
    const Start start = find_start(context_, section);
    const bool is_behind_letter = section.heading->label == Label::kLetterEnd;
    for (const AddresseeBlock& block :
         split_blocks(context_, start.line, section.last, start.byte)) {
      if ((is_diplomats(context_, block) && block.contacts.empty()) ||
          (is_behind_letter && !is_sure(block))) {
        continue;
      }
      if (!list_.empty() && is_remark(block)) {
        list_.back().notes.push_back(sourced_text({block.lines.front().span}, confidence::kLikely));
      } else {
        add(block);
      }
    }
  }

 private:
  void add(const AddresseeBlock& block) {
    Addressee addressee;
    read_head(context_, block.lines, addressee);
    for (const Contact& contact : block.contacts) {
      read_contact(context_, contact, addressee);
    }
    for (const Passage& remark : block.remarks) {
      addressee.notes.push_back(sourced_text(remark.spans(), confidence::kLikely));
    }
    if (!addressee.position && !addressee.name) {
      const Line* line = block.lines.empty() ? nullptr : block.lines.front().span.line;
      context_.report("addressee-without-office", Severity::kWarning,
                      pointer_ + "/" + std::to_string(list_.size()),
                      "neither an office nor a name stands above this address", line);
    }
    list_.push_back(std::move(addressee));
  }

  const Context& context_;
  std::string pointer_;
  std::vector<Addressee>& list_;
};

// "Dear Minister," with which the model letter begins, without its comma or colon. The form has a
// label of its own above it.
std::optional<Span> find_letter_opening(const Context& context) {
  constexpr std::size_t kMostLines = 4;
  const Section* letter = context.segmentation.find(SectionKind::kLetter);
  if (letter == nullptr) {
    return std::nullopt;
  }
  const std::size_t last = std::min(letter->last, letter->first + kMostLines);
  for (std::size_t i = letter->first; i < last; ++i) {
    const TextLine& line = context.line(i);
    const auto opening = context.segmentation.heading_on(i, Label::kLetterOpening);
    Span text = trimmed(whole(*line.line));
    if (opening != nullptr && opening->end < line.folded.text.size()) {
      text = line.from(opening->end);
    }
    const bool is_whole = text.text().ends_with(',') || text.text().ends_with(':');
    if (!is_whole || context.language().prefix(Words::kSalutations, folded(text.text())) == 0) {
      continue;
    }
    --text.end;
    return trimmed(text);
  }
  return std::nullopt;
}

}  // namespace

void read_addressees(const Context& context, Record& record) {
  AddresseeReader recipients(context, "/recipients", record.recipients);
  AddresseeReader copies(context, "/copies", record.copies);
  for (const Section& section : context.segmentation.sections) {
    if (section.kind == SectionKind::kRecipients) {
      recipients.read(section);
    } else if (section.kind == SectionKind::kCopies) {
      copies.read(section);
    }
  }
  if (record.recipients.empty()) {
    return;
  }
  Addressee& first = record.recipients.front();
  const auto opening = first.salutation ? std::nullopt : find_letter_opening(context);
  if (opening) {
    first.salutation = sourced_text({*opening}, confidence::kPlaced);
  }
  if (const auto behalf = read_on_behalf_of(context)) {
    for (Addressee& recipient : record.recipients) {
      recipient.on_behalf_of = behalf;
    }
  }
}

}  // namespace uaparse
