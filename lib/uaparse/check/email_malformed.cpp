#include <algorithm>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// RFC 5321 as it is used: parts between points on both sides, none empty, a last part of letters.
bool is_sound(std::string_view email) {
  static const Pattern kEmail(
      "^[a-z0-9_%+'-]+(?:\\.[a-z0-9_%+'-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
      "(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$");
  return kEmail.find(folded(email)).has_value();
}

// A word with an @ that does not begin with it, as handles do.
bool holds_malformed(std::string_view text) {
  static const Pattern kWithSign("(?:^| )([^ @:/(<]+@+[^ ,;)>]*)");
  const std::optional<Match> match = kWithSign.find(text);
  if (!match) {
    return false;
  }
  std::string_view word = match->group(text, 1);
  while (word.ends_with('.') || word.ends_with(':')) {
    word.remove_suffix(1);  // of the sentence
  }
  return !is_sound(word);
}

// Made like an address, but without its @.
bool lacks_sign(std::string_view text) {
  static const Pattern kWithoutSign("^[a-z0-9_-]+(?:\\.[a-z0-9_-]+){2,}$");
  return !text.starts_with("www.") && kWithoutSign.find(text);
}

bool stands_behind_label(const Draft& draft, const Sourced<std::string>& note) {
  const TextLine* line = draft.find_line(note.evidence);
  if (line == nullptr) {
    return false;
  }
  const auto labels = draft.context.language().match_contacts(line->folded.text);
  return std::any_of(labels.begin(), labels.end(),
                     [](const LabelMatch& match) { return match.label == Label::kEmail; });
}

// Extraction makes a note of what stands where an address was expected and is none.
bool is_meant_as_email(const Draft& draft, const Sourced<std::string>& note) {
  const std::string text = folded(note.value);
  return holds_malformed(text) || (lacks_sign(text) && stands_behind_label(draft, note));
}

void add(const Draft& draft, const std::string& pointer, const Sourced<std::string>& value,
         Findings& findings) {
  findings.add(pointer, quoted(value.value) + " is no e-mail address; expected name@domain",
               draft.find_line(value.evidence));
}

void check_addressee(const Draft& draft, const Addressee& addressee, const std::string& pointer,
                     Findings& findings) {
  for (std::size_t i = 0; i < addressee.email.size(); ++i) {
    if (!is_sound(addressee.email[i].value)) {
      add(draft, pointer + "/email/" + std::to_string(i), addressee.email[i], findings);
    }
  }
  for (const Sourced<std::string>& note : addressee.notes) {
    if (is_meant_as_email(draft, note) && !draft.is_unfilled(note.value)) {
      add(draft, pointer + "/email", note, findings);
    }
  }
}

void find_malformed_emails(const Draft& draft, Findings& findings) {
  const Record& record = draft.record;
  for (std::size_t i = 0; i < record.recipients.size(); ++i) {
    check_addressee(draft, record.recipients[i], "/recipients/" + std::to_string(i), findings);
  }
  for (std::size_t i = 0; i < record.copies.size(); ++i) {
    check_addressee(draft, record.copies[i], "/copies/" + std::to_string(i), findings);
  }
}

}  // namespace

const Rule kEmailMalformed{
    "email-malformed",
    Severity::kError,
    "an e-mail address cannot be one",
    "A mail to it comes back. Often the end of the domain is cut off, a point is doubled, or the @ "
    "is missing.",
    "Minister of Justice\nMr Anton Zorin\nNepal\nEmail: a.zorin@justice\nSalutation: Dear Minister",
    "Minister of Justice\nMr Anton Zorin\nNepal\nEmail: a.zorin@justice.example\n"
    "Salutation: Dear Minister",
    find_malformed_emails,
};

}  // namespace uaparse
