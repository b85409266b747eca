#include "test/support/document_text.h"

#include <gtest/gtest.h>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/record/values.h"

namespace uaparse::test {

namespace {

std::string value_or_dash(const Field<std::string>& field) {
  return field ? field->value : "-";
}

std::string joined(const std::vector<Sourced<std::string>>& values) {
  std::string text;
  for (const auto& value : values) {
    text += (text.empty() ? "" : "; ") + value.value;
  }
  return text.empty() ? "-" : text;
}

void add_contacts(const char* name, const std::vector<Sourced<std::string>>& values,
                  std::string& text) {
  for (const auto& value : values) {
    text.append(" | ").append(name).append(" ").append(value.value);
  }
}

std::string dump_one(const Addressee& addressee) {
  std::string text = value_or_dash(addressee.position) + " | " + value_or_dash(addressee.name) +
                     " | " + joined(addressee.address);
  add_contacts("fax", addressee.fax, text);
  add_contacts("phone", addressee.phone, text);
  add_contacts("email", addressee.email, text);
  if (addressee.salutation) {
    text += " | salutation " + addressee.salutation->value;
  }
  add_contacts("web", addressee.web, text);
  add_contacts("note", addressee.notes, text);
  if (addressee.on_behalf_of) {
    text += " | for " + value_or_dash(addressee.on_behalf_of->name) + ", " +
            value_or_dash(addressee.on_behalf_of->position);
  }
  return text;
}

std::string dump_one(const Subject& subject) {
  std::string text = subject.name.value + ", " + std::string(name(subject.gender.value));
  if (subject.gender_text) {
    text += " \"" + subject.gender_text->value + "\"";
  }
  if (subject.age_text) {
    text += ", " + (subject.age ? std::to_string(subject.age->value) : "-") + " \"" +
            subject.age_text->value + "\"";
  }
  return text;
}

template <class T>
std::string dump_lines(const std::vector<T>& items) {
  std::string text;
  for (const T& item : items) {
    text += (text.empty() ? "" : "\n") + dump_one(item);
  }
  return text;
}

}  // namespace

std::string DocumentText::text() const {
  const std::string banner = "URGENT ACTION";
  const std::string second_page =
      "\f" + banner + "\n" + (title.empty() ? "" : title + "\n") + "\nADDITIONAL INFORMATION";
  std::string result;
  for (const std::string& part :
       {header,
        banner + (title.empty() ? "" : "\n" + title) + (summary.empty() ? "" : "\n" + summary),
        body, write_in, appeals, recipients, copies, closing, second_page, additional, names,
        gender, foot}) {
    if (!part.empty()) {
      result += part + "\n\n";
    }
  }
  return result;
}

std::string LetterText::text() const {
  return header + "\n\nURGENT ACTION\n" + title + "\n" + summary +
         "\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\n" + office +
         "\n" + address + "\n\n" + (salutation.empty() ? "" : salutation + "\n\n") + body +
         "\n\nYours sincerely,\n\n\fURGENT ACTION\n" + title +
         "\n\nADDITIONAL INFORMATION\nThe land was sold to a company that has not been named.\n\n"
         "PREFERRED LANGUAGE TO ADDRESS TARGET: English\n\n" +
         deadline + "\n\nNAME AND PREFERRED PRONOUN: " + names + "\n\n" + link + "\n";
}

std::string FormText::text() const {
  return "URGENT ACTION\n\n" + title +
         "\n\nPUBLICATION DATE:\n28 February 2018\n\nURGENT ACTION TYPE AND NUMBER:\nFIRST UA "
         "50/18\n\n"
         "INDEX NUMBER:\nASA 31/001/2018\n\nURGENT ACTION SUMMARY:\n"
         "The village of Belu could be cleared this week.\n\nURGENT ACTION LETTER:\n" +
         letter + "\n\n" + contact +
         "\nMinister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal\n"
         "Email: a.zorin@justice.example\nSalutation: Dear Minister\n\n"
         "PREFERRED LANGUAGE TO ADDRESS TARGET:\nEnglish\n\n" +
         deadline + "\n\nBACKGROUND INFORMATION (400 WORDS + RELEVANT LINKS):\n" + background +
         "\n";
}

Result<Record> extract_bytes(const std::string& bytes) {
  return extract_record(Input{"document.txt", bytes}, {}, compiled_knowledge());
}

Record record_of(const std::string& bytes) {
  const Result<Record> record = extract_bytes(bytes);
  if (!record) {
    ADD_FAILURE() << record.error().message << "\n" << bytes;
    return {};
  }
  return *record;
}

Record record_of(const DocumentText& document) {
  return record_of(document.text());
}

const Language& english() {
  const Knowledge& knowledge = compiled_knowledge();
  std::size_t i = 0;
  while (i + 1 < knowledge.language_count() && knowledge.language(i).tag() != "en") {
    ++i;
  }
  return knowledge.language(i);
}

std::string dump(const std::vector<Addressee>& addressees) {
  return dump_lines(addressees);
}

std::string dump(const std::vector<Subject>& subjects) {
  return dump_lines(subjects);
}

std::string dump(const DiagnosticList& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) {
    text += (text.empty() ? "" : "\n") + diagnostic.code + " " + diagnostic.field;
  }
  return text;
}

std::string dump(const Field<std::string>& field) {
  return field ? field->value : "null";
}

std::string dump(const Field<Date>& field) {
  return field ? iso_8601(field->value) : "null";
}

std::string dump_values(const Record& record) {
  std::string text;
  for (const RecordValue& value : list_values(record)) {
    text += value.pointer + " " + value.text + "\n";
  }
  return text;
}

}  // namespace uaparse::test
