#include "uaparse/record/values.h"

#include <utility>

namespace uaparse {

namespace {

std::string text_of(const std::string& text) {
  return text;
}
std::string text_of(Kind kind) {
  return std::string(name(kind));
}
std::string text_of(Gender gender) {
  return std::string(name(gender));
}
std::string text_of(const Date& date) {
  return iso_8601(date);
}
std::string text_of(int number) {
  return std::to_string(number);
}
std::string text_of(bool claim) {
  return claim ? "true" : "false";
}

class ValueList {
 public:
  template <class T>
  void add(std::string pointer, const Sourced<T>& value) {
    if (value.evidence.page > 0) {
      values_.push_back({std::move(pointer), &value.evidence, text_of(value.value)});
    }
  }

  template <class T>
  void add(std::string pointer, const Field<T>& field) {
    if (field) {
      add(std::move(pointer), *field);
    }
  }

  template <class T>
  void add(const std::string& pointer, const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      add(pointer + "/" + std::to_string(i), list[i]);
    }
  }

  void add(const std::string& pointer, const Addressee& addressee) {
    add(pointer + "/position", addressee.position);
    add(pointer + "/name", addressee.name);
    if (addressee.on_behalf_of) {
      add(pointer + "/on_behalf_of/name", addressee.on_behalf_of->name);
      add(pointer + "/on_behalf_of/position", addressee.on_behalf_of->position);
    }
    add(pointer + "/address", addressee.address);
    add(pointer + "/fax", addressee.fax);
    add(pointer + "/email", addressee.email);
    add(pointer + "/phone", addressee.phone);
    add(pointer + "/salutation", addressee.salutation);
    add(pointer + "/web", addressee.web);
    add(pointer + "/notes", addressee.notes);
  }

  void add(const std::string& pointer, const Subject& subject) {
    add(pointer + "/name", subject.name);
    add(pointer + "/gender", subject.gender);
    add(pointer + "/gender_text", subject.gender_text);
    add(pointer + "/pronouns", subject.pronouns);
    add(pointer + "/age", subject.age);
    add(pointer + "/age_text", subject.age_text);
  }

  void add(const std::string& pointer, const Related& related) {
    add(pointer + "/ua_number", related.ua_number);
    add(pointer + "/index", related.index);
    add(pointer + "/issued", related.issued);
    add(pointer + "/url", related.url);
  }

  std::vector<RecordValue> take() { return std::move(values_); }

 private:
  std::vector<RecordValue> values_;
};

}  // namespace

std::vector<RecordValue> list_values(const Record& record) {
  ValueList values;
  values.add("/language", record.language);
  values.add("/kind", record.kind);
  values.add("/title", record.title);
  values.add("/ua_number", record.ua_number);
  values.add("/index", record.index);
  values.add("/index_key", record.index_key);
  values.add("/issued", record.issued);
  values.add("/country", record.country);
  values.add("/country_code", record.country_code);
  values.add("/deadline", record.deadline);
  values.add("/write_in", record.write_in);
  values.add("/own_language", record.own_language);
  values.add("/recipients", record.recipients);
  values.add("/copies", record.copies);
  values.add("/subjects", record.subjects);
  values.add("/related", record.related);
  return values.take();
}

Evidence& evidence_of(Record& /*record*/, const RecordValue& value) {
  // The record is the caller's own to change; its list only does not say so.
  return const_cast<Evidence&>(*value.evidence);
}

}  // namespace uaparse
