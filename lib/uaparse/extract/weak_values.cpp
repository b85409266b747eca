#include "uaparse/extract/weak_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "uaparse/extract/context.h"
#include "uaparse/extract/doubts.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

bool is_weak(const Evidence& evidence, double least) {
  return evidence.page > 0 && evidence.confidence < least;
}

// The shortest digits that say the number as it was given: 0.855 is not 0.85.
std::string shortest(double number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), end.ptr};
}

bool is_within(std::string_view pointer, std::string_view ancestor) {
  return pointer.starts_with(ancestor) &&
         (pointer.size() == ancestor.size() || pointer[ancestor.size()] == '/');
}

bool is_empty(const Addressee& addressee) {
  return !addressee.position && !addressee.name && !addressee.on_behalf_of &&
         !addressee.salutation && addressee.address.empty() && addressee.fax.empty() &&
         addressee.email.empty() && addressee.phone.empty() && addressee.web.empty() &&
         addressee.notes.empty();
}

bool is_empty(const Related& related) {
  return !related.ua_number && !related.index && !related.issued && !related.url;
}

class Sieve {
 public:
  explicit Sieve(double least) : least_(least) {}

  void drop_from(Record& record) {
    drop(record.language);
    drop(record.title);
    drop(record.ua_number);
    drop(record.index);
    drop(record.index_key);
    drop(record.issued);
    drop(record.country);
    drop(record.country_code);
    drop(record.deadline);
    drop("/write_in", record.write_in);
    drop(record.own_language);
    drop("/recipients", record.recipients);
    drop("/copies", record.copies);
    drop("/subjects", record.subjects);
    drop("/related", record.related);
  }

  // Where the value that stood at `pointer` is now; its list, where it is gone from one.
  std::string moved(std::string_view pointer) const {
    std::string before, now;
    for (std::size_t begin = 0; begin < pointer.size();) {
      const std::size_t end = std::min(pointer.find('/', begin + 1), pointer.size());
      const std::string_view step = pointer.substr(begin, end - begin);
      before += step;
      const auto found = places_.find(before);
      if (found == places_.end()) {
        now += step;
      } else if (found->second) {
        now += "/" + std::to_string(*found->second);
      } else {
        return now;
      }
      begin = end;
    }
    return now;
  }

 private:
  template <class T>
  void drop(Field<T>& field) {
    if (field && is_weak(field->evidence, least_)) {
      field.reset();
    }
  }

  // Drops from the elements of a list first, then those that are to go.
  template <class T>
  void drop(const std::string& list_pointer, std::vector<T>& list) {
    std::vector<T> kept;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::string pointer = list_pointer + "/" + std::to_string(i);
      if (is_gone_after_dropping(pointer, list[i])) {
        places_[pointer] = std::nullopt;
        continue;
      }
      places_[pointer] = kept.size();
      kept.push_back(std::move(list[i]));
    }
    list = std::move(kept);
  }

  template <class T>
  bool is_gone_after_dropping(const std::string&, const Sourced<T>& value) const {
    return is_weak(value.evidence, least_);
  }

  bool is_gone_after_dropping(const std::string& pointer, Addressee& addressee) {
    drop(addressee.position);
    drop(addressee.name);
    if (std::optional<OnBehalfOf>& other = addressee.on_behalf_of) {
      drop(other->name);
      drop(other->position);
      if (!other->name && !other->position) {
        other.reset();
      }
    }
    drop(pointer + "/address", addressee.address);
    drop(pointer + "/fax", addressee.fax);
    drop(pointer + "/email", addressee.email);
    drop(pointer + "/phone", addressee.phone);
    drop(addressee.salutation);
    drop(pointer + "/web", addressee.web);
    drop(pointer + "/notes", addressee.notes);
    return is_empty(addressee);
  }

  bool is_gone_after_dropping(const std::string&, Subject& subject) {
    if (is_weak(subject.gender.evidence, least_)) {
      subject.gender = {};
    }
    drop(subject.gender_text);
    drop(subject.pronouns);
    drop(subject.age);
    drop(subject.age_text);
    return is_weak(subject.name.evidence, least_);
  }

  bool is_gone_after_dropping(const std::string&, Related& related) {
    drop(related.ua_number);
    drop(related.index);
    drop(related.issued);
    drop(related.url);
    return is_empty(related);
  }

  double least_;
  // By the pointer of each element of a list: its index now; none when it is gone.
  std::map<std::string, std::optional<std::size_t>> places_;
};

Diagnostic dropped(const RecordValue& value, double least) {
  return {"below-min-confidence",
          Severity::kHint,
          value.pointer,
          {value.evidence->page, 0},
          quoted(value.text) + " is left out: its confidence is " +
              confidence_text(value.evidence->confidence) + ", asked for is at least " +
              shortest(least)};
}

// One for each weak value; what a subject takes along with its name is not named again.
DiagnosticList list_dropped(const Record& record, double least) {
  DiagnosticList list;
  std::string subject;
  for (const RecordValue& value : list_values(record)) {
    const bool is_spoken_for = !subject.empty() && is_within(value.pointer, subject);
    if (!is_weak(*value.evidence, least) || value.pointer == "/kind" || is_spoken_for) {
      continue;
    }
    list.push_back(dropped(value, least));
    if (is_within(value.pointer, "/subjects") && value.pointer.ends_with("/name")) {
      subject = value.pointer.substr(0, value.pointer.rfind('/'));
    }
  }
  return list;
}

std::set<std::string> pointers(const Record& record) {
  std::set<std::string> result;
  for (RecordValue& value : list_values(record)) {
    result.insert(std::move(value.pointer));
  }
  return result;
}

}  // namespace

void drop_weak_values(double least, Record& record) {
  DiagnosticList hints = list_dropped(record, least);
  if (hints.empty()) {
    return;
  }
  const std::set<std::string> before = pointers(record);
  Sieve sieve(least);
  sieve.drop_from(record);
  const std::set<std::string> after = pointers(record);
  DiagnosticList diagnostics;
  for (Diagnostic& diagnostic : record.diagnostics) {
    const bool is_of_value = before.count(diagnostic.field) != 0;
    diagnostic.field = sieve.moved(diagnostic.field);
    const bool is_of_kept_value = after.count(diagnostic.field) != 0;
    if (diagnostic.code != "low-confidence" || !is_of_value || is_of_kept_value) {
      diagnostics.push_back(std::move(diagnostic));
    }
  }
  diagnostics.insert(diagnostics.end(), std::make_move_iterator(hints.begin()),
                     std::make_move_iterator(hints.end()));
  record.diagnostics = std::move(diagnostics);
}

}  // namespace uaparse
