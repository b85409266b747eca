#include "uaparse/extract/contacts.h"

#include <algorithm>

#include "uaparse/extract/values/phone_numbers.h"

namespace uaparse {

namespace {

// RFC 5321 in the form in which people print it.
const Pattern& email_pattern() {
  static const Pattern kEmail("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  return kEmail;
}

// No office has as many numbers of one sort; a list that goes on is none of contacts.
constexpr std::size_t kMostValues = 64;

void add_once(std::vector<Sourced<std::string>>& list, Sourced<std::string> value) {
  if (list.size() >= kMostValues) {
    return;
  }
  const bool is_known = std::any_of(list.begin(), list.end(),
                                    [&](const auto& known) { return known.value == value.value; });
  if (!is_known) {
    list.push_back(std::move(value));
  }
}

void add_note(const Passage& passage, std::size_t begin, std::size_t end, Addressee& addressee) {
  const std::string& text = passage.text();
  while (begin < end && std::string_view(" (,;").find(text[begin]) != std::string_view::npos) {
    ++begin;
  }
  while (end > begin && std::string_view(" ),;").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  if (const Spans spans = passage.spans(begin, end); !spans.empty()) {
    addressee.notes.push_back(sourced_text(spans, confidence::kLikely));
  }
}

void read_numbers(const Context& context, const Passage& passage,
                  std::vector<Sourced<std::string>>& list, Addressee& addressee) {
  for (const PrintedPhone& phone : split_phone_numbers(passage.text(), context.language())) {
    if (phone.number.empty()) {
      add_note(passage, phone.begin, phone.end, addressee);
    } else if (const Spans spans = passage.spans(phone.begin, phone.end); !spans.empty()) {
      add_once(list, sourced(phone.number, spans,
                             phone.is_completed ? confidence::kLikely : confidence::kLabelled));
    }
  }
}

void read_emails(const Passage& passage, Addressee& addressee) {
  const std::string& text = passage.text();
  std::size_t from = 0;
  for (auto match = email_pattern().find(text); match;
       match = email_pattern().find(text, match->end)) {
    add_once(addressee.email,
             sourced(text.substr(match->begin, match->end - match->begin),
                     passage.spans(match->begin, match->end), confidence::kLabelled));
    from = match->end;
  }
  // "via website, http://..." has a form in the place of an address.
  static const Pattern kForm("(?:https?://|www\\.)[^ ]+");
  if (const auto form = kForm.find(text, from)) {
    if (const Spans spans = passage.spans(form->begin, form->end); !spans.empty()) {
      add_once(addressee.web, sourced_text(spans, confidence::kLabelled));
    }
    return;
  }
  // What follows the last address is a remark, unless it is only a mark.
  const std::string_view rest = std::string_view(text).substr(from);
  if (count_letters(rest).small + count_letters(rest).capitals > 2) {
    add_note(passage, from, text.size(), addressee);
  }
}

void read_salutation(const Passage& passage, bool is_bracketed, Addressee& addressee) {
  std::string_view text = passage.text();
  std::size_t end = text.size();
  if (is_bracketed && text.ends_with(')')) {
    --end;
  }
  while (end > 0 && std::string_view(" ,:;]/").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  if (const Spans spans = passage.spans(0, end); !spans.empty() && !addressee.salutation) {
    addressee.salutation = sourced_text(spans, confidence::kLabelled);
  }
}

// Addresses and handles; the words behind them are a remark.
void read_web(const Passage& passage, Addressee& addressee) {
  const std::string& text = passage.text();
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of(" ,;", begin), text.size());
    if (end > begin) {
      const std::string_view word = std::string_view(text).substr(begin, end - begin);
      if (word.find_first_of(".@/") == std::string_view::npos) {
        add_note(passage, begin, text.size(), addressee);
        return;
      }
      if (const Spans spans = passage.spans(begin, end); !spans.empty()) {
        add_once(addressee.web, sourced_text(spans, confidence::kLabelled));
      }
    }
    begin = end + 1;
  }
}

}  // namespace

void read_contact(const Context& context, const Contact& contact, Addressee& addressee) {
  switch (contact.label) {
    case Label::kFax:
      read_numbers(context, contact.value, addressee.fax, addressee);
      break;
    case Label::kPhone:
      read_numbers(context, contact.value, addressee.phone, addressee);
      break;
    case Label::kEmail:
      read_emails(contact.value, addressee);
      break;
    case Label::kSalutation:
      read_salutation(contact.value, contact.is_bracketed, addressee);
      break;
    case Label::kWeb:
      read_web(contact.value, addressee);
      break;
    default:
      add_note(contact.value, 0, contact.value.text().size(), addressee);
  }
}

bool is_phone_number(std::string_view text) {
  static const Pattern kPhone(
      "^[ (]*\\+?[ (]*\\d[\\d ()./-]{4,}(?:\\([^()]*[A-Za-z][^()]*\\))? *$");
  return kPhone.find(text).has_value() &&
         std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 6;
}

bool is_email(std::string_view text) {
  const std::optional<Match> match = email_pattern().find(text);
  return match && match->begin == 0 && text.find(' ') == std::string_view::npos;
}

bool is_web_address(std::string_view text) {
  static const Pattern kWeb("^(?:https?://|www\\.)[^ ]+$");
  return kWeb.find(text).has_value();
}

}  // namespace uaparse
