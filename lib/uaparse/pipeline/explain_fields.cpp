#include "uaparse/pipeline/explain_fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "uaparse/extract/context.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

// What may be absent from a document, in record order, with what is said of it where no diagnostic
// does.
struct Absentee {
  std::string_view pointer;
  std::string_view reason;
  SectionKind section = SectionKind::kHeader;  // that it is read from; the header: from no one
};

constexpr std::array<Absentee, 15> kTopLevel = {{
    {"/language", "the kind has no evidence"},
    {"/kind", "nothing says that it is more than a first appeal"},
    {"/title", "no title is found below the banner, and no concern behind the number"},
    {"/ua_number", "no header gives the case a number"},
    {"/index", "no header gives the index of the document"},
    {"/index_key", "there is no index"},
    {"/issued", "no header gives the date of issue"},
    {"/country", "no header names the country"},
    {"/country_code", "neither the country as printed nor the index has one"},
    {"/deadline", "no sentence or label of a deadline is found"},
    {"/write_in", "no sentence names languages to write in"},
    {"/own_language", "no sentence names languages to write in"},
    {"/recipients", "the section holds no addressee", SectionKind::kRecipients},
    {"/copies", "the section holds no addressee", SectionKind::kCopies},
    {"/subjects", "the section names nobody", SectionKind::kSubjects},
}};

bool is_below(std::string_view pointer, std::string_view parent) {
  return pointer == parent || (pointer.size() > parent.size() && pointer.starts_with(parent) &&
                               pointer[parent.size()] == '/');
}

std::string_view parent_of(std::string_view pointer) {
  return pointer.substr(0, pointer.rfind('/'));
}

// The line a value begins on; null when none of those that values are read from is there.
const Line* find_line(const Segmentation& segmentation, const Evidence& evidence) {
  if (evidence.boxes.empty()) {
    return nullptr;
  }
  const Box& box = evidence.boxes.front();
  const double x = (box.x0 + box.x1) / 2;
  const double y = (box.y0 + box.y1) / 2;
  for (const TextLine& candidate : segmentation.lines) {
    const Line& line = *candidate.line;
    if (line.page + 1 == evidence.page && line.page_box.x0 <= x && x <= line.page_box.x1 &&
        line.page_box.y0 <= y && y <= line.page_box.y1) {
      return &line;
    }
  }
  return nullptr;
}

ExplainedField explain_value(const Segmentation& segmentation, const RecordValue& value) {
  ExplainedField field;
  field.pointer = value.pointer;
  field.value = value.text;
  const Line* line = find_line(segmentation, *value.evidence);
  field.place = line == nullptr ? Place{value.evidence->page, 0} : place_of(*line);
  field.text = value.evidence->text;
  field.confidence = value.evidence->confidence;
  field.reason = proof(field.confidence);
  return field;
}

ExplainedField explain_absence(std::string_view pointer, std::string reason, const Place& place) {
  ExplainedField field;
  field.pointer = pointer;
  field.place = place;
  field.reason = std::move(reason);
  return field;
}

std::string absence_reason(const Absentee& absentee, const Segmentation& segmentation) {
  if (absentee.section != SectionKind::kHeader && segmentation.find(absentee.section) == nullptr) {
    return "no line opens the section '" +
           std::string(kSectionNames[static_cast<std::size_t>(absentee.section)]) + "'";
  }
  return std::string(absentee.reason);
}

class FieldList {
 public:
  explicit FieldList(std::vector<ExplainedField>& fields) : fields_(fields) {}

  // The field itself, else the first that is a part of it.
  ExplainedField* find(std::string_view pointer) {
    auto found = std::find_if(fields_.begin(), fields_.end(), [&](const ExplainedField& field) {
      return field.pointer == pointer;
    });
    if (found == fields_.end()) {
      found = std::find_if(fields_.begin(), fields_.end(), [&](const ExplainedField& field) {
        return is_below(field.pointer, pointer);
      });
    }
    return found == fields_.end() ? nullptr : &*found;
  }

  // Behind the last part of its parent, in record order.
  void insert(ExplainedField field) {
    auto place = fields_.end();
    for (std::string_view parent = parent_of(field.pointer);
         place == fields_.end() && !parent.empty(); parent = parent_of(parent)) {
      const auto last = std::find_if(
          fields_.rbegin(), fields_.rend(),
          [&](const ExplainedField& other) { return is_below(other.pointer, parent); });
      place = last == fields_.rend() ? fields_.end() : last.base();
    }
    fields_.insert(place, std::move(field));
  }

 private:
  std::vector<ExplainedField>& fields_;
};

// The values, and in their places the fields of the record that have none.
std::vector<ExplainedField> list_fields(const Segmentation& segmentation, const Record& record) {
  const std::vector<RecordValue> values = list_values(record);
  std::vector<ExplainedField> fields;
  const auto add_values = [&](std::string_view parent) {
    const std::size_t before = fields.size();
    for (const RecordValue& value : values) {
      if (is_below(value.pointer, parent)) {
        fields.push_back(explain_value(segmentation, value));
      }
    }
    return fields.size() > before;
  };
  for (const Absentee& absentee : kTopLevel) {
    if (!add_values(absentee.pointer)) {
      fields.push_back(
          explain_absence(absentee.pointer, absence_reason(absentee, segmentation), {}));
    }
  }
  if (!add_values("/related")) {
    fields.push_back(explain_absence("/related", "no earlier document is quoted", {}));
  }
  return fields;
}

// A diagnostic says why a value is missing, or remarks on one that is there.
void add_diagnostics(const DiagnosticList& diagnostics, FieldList& fields) {
  std::set<std::string> told;
  for (const Diagnostic& diagnostic : diagnostics) {
    // The confidence itself says so already.
    if (diagnostic.field.empty() || diagnostic.code == "low-confidence") {
      continue;
    }
    ExplainedField* field = fields.find(diagnostic.field);
    if (field == nullptr) {
      fields.insert(explain_absence(diagnostic.field, diagnostic.message, diagnostic.place));
    } else if (field->value || told.count(field->pointer) > 0) {
      field->remarks.push_back(diagnostic.message);
      continue;
    } else {
      field->reason = diagnostic.message;
      field->place = diagnostic.place;
    }
    told.insert(diagnostic.field);
  }
}

void add_passed_over(const Trail& trail, FieldList& fields) {
  for (const TrailNote& note : trail) {
    if (ExplainedField* field = fields.find(note.pointer)) {
      field->passed_over.push_back({note.text, place_of(*note.line), note.reason});
    }
  }
}

}  // namespace

Place place_of(const Line& line) {
  return {line.page + 1, line.number};
}

std::vector<ExplainedField> explain_fields(const Segmentation& segmentation, const Record& record,
                                           const Trail& trail) {
  std::vector<ExplainedField> result = list_fields(segmentation, record);
  FieldList fields(result);
  add_diagnostics(record.diagnostics, fields);
  add_passed_over(trail, fields);
  return result;
}

}  // namespace uaparse
