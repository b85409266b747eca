#include "uaparse/extract/other_readings.h"

#include <algorithm>

#include "uaparse/extract/header.h"
#include "uaparse/extract/values/case_numbers.h"
#include "uaparse/extract/values/dates.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

struct Point {
  double x = 0;
  double y = 0;
};

Point center(const Box& box) {
  return {(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2};
}

bool holds(const Box& box, const Point& point) {
  return box.x0 <= point.x && point.x <= box.x1 && box.y0 <= point.y && point.y <= box.y1;
}

class OtherReadings {
 public:
  OtherReadings(const Context& context, const Record& record)
      : context_(context),
        record_(record),
        values_(list_values(record)),
        header_(header_lines(context)) {}

  void note() {
    for (const TextLine& line : context_.segmentation.lines) {
      note_numbers(line);
      note_indexes(line);
      note_dates(line);
    }
    note_labels();
    note_unread_lines();
  }

 private:
  // Whether a value was read from there.
  bool is_read(const Span& span) const {
    const Point place = center(box(span));
    return std::any_of(values_.begin(), values_.end(), [&](const RecordValue& value) {
      return value.evidence->page == span.line->page + 1 &&
             std::any_of(value.evidence->boxes.begin(), value.evidence->boxes.end(),
                         [&](const Box& read) { return holds(read, place); });
    });
  }

  bool is_noted(const Span& span) const {
    return std::any_of(context_.trail->begin(), context_.trail->end(), [&](const TrailNote& note) {
      return note.line == span.line && note.text.find(span.text()) != std::string::npos;
    });
  }

  bool is_in_header(const TextLine& line) const {
    return std::find(header_.begin(), header_.end(), &line) != header_.end();
  }

  std::string section_of(const TextLine& line) const {
    const auto i = static_cast<std::size_t>(&line - context_.segmentation.lines.data());
    for (const Section& section : context_.segmentation.sections) {
      if (section.first <= i && i < section.last) {
        return std::string(kSectionNames[static_cast<std::size_t>(section.kind)]);
      }
    }
    return {};
  }

  void pass_over(std::string_view field, const TextLine& line, const Span& span,
                 bool is_there) const {
    if (is_read(span) || is_noted(span)) {
      return;
    }
    context_.pass_over(field, span,
                       !is_in_header(line) ? "stands in the section '" + section_of(line) +
                                                 "', and not where a header may"
                       : is_there ? "another one of the header goes before it"
                                  : "has not the place of one in the header");
  }

  // Labels whose values come from elsewhere.
  void note_labels() const {
    const bool has_salutation =
        !record_.recipients.empty() && record_.recipients.front().salutation.has_value();
    for (const Heading& heading : context_.segmentation.headings) {
      const TextLine& line = context_.line(heading.line);
      const Span span = trimmed(whole(*line.line));
      if (is_read_on(line)) {
        continue;
      }
      if (heading.label == Label::kSubjectNames || heading.label == Label::kSubjectPronouns) {
        context_.pass_over("/subjects", span, "no name of a person at risk is read behind it");
      } else if (heading.label == Label::kLetterOpening && has_salutation &&
                 context_.language().prefix(Words::kSalutations, line.folded.text) > 0) {
        context_.pass_over("/recipients/0/salutation", span,
                           "one printed with the addressee goes before that of a letter");
      }
    }
  }

  // "Email:", with its value in the next column or on the next line.
  bool is_label_alone(const TextLine& line) const {
    const std::string_view text = line.folded.text;
    const std::vector<LabelMatch> labels = context_.language().match_contacts(text);
    return !labels.empty() &&
           text.find_first_not_of(" :", labels.back().end) == std::string_view::npos;
  }

  // Lines among the addressees that are in none of them.
  void note_unread_lines() const {
    for (const Section& section : context_.segmentation.sections) {
      if (section.kind != SectionKind::kRecipients && section.kind != SectionKind::kCopies) {
        continue;
      }
      for (std::size_t i = section.first; i < section.last; ++i) {
        const TextLine& line = context_.line(i);
        if (!context_.has_heading(i) && !is_label_alone(line) && !is_read_on(line)) {
          context_.pass_over(section.kind == SectionKind::kCopies ? "/copies" : "/recipients",
                             trimmed(whole(*line.line)),
                             "nothing of the line is read as a part of an addressee");
        }
      }
    }
  }

  // Whether a value was read from any part of the line.
  bool is_read_on(const TextLine& line) const {
    return std::any_of(values_.begin(), values_.end(), [&](const RecordValue& value) {
      return value.evidence->page == line.line->page + 1 &&
             std::any_of(value.evidence->boxes.begin(), value.evidence->boxes.end(),
                         [&](const Box& read) { return holds(line.line->page_box, center(read)); });
    });
  }

  void note_numbers(const TextLine& line) const {
    const std::string_view text = line.folded.text;
    for (std::size_t from = 0; from < text.size();) {
      const auto found = find_ua_number(text.substr(from), context_.language(), true);
      if (!found) {
        return;
      }
      // The same number again is no other one.
      if (!record_.ua_number || record_.ua_number->value != found->number) {
        pass_over("/ua_number", line, line.span(from + found->begin, from + found->end),
                  record_.ua_number.has_value());
      }
      from += found->end;
    }
  }

  void note_indexes(const TextLine& line) const {
    const std::string_view text = line.folded.text;
    for (auto found = find_index(text); found; found = find_index(text, found->end)) {
      if (!record_.index_key || record_.index_key->value != found->key) {
        pass_over("/index", line, line.span(found->begin, found->end), record_.index.has_value());
      }
    }
  }

  void note_dates(const TextLine& line) const {
    const std::string_view text = line.folded.text;
    for (auto found = find_date(text, context_.language()); found;
         found = find_date(text, context_.language(), found->end)) {
      note_date(line, *found);
    }
  }

  void note_date(const TextLine& line, const PrintedDate& date) const {
    const Span span = line.span(date.begin, date.end);
    const std::optional<Date> value = date.date();
    const auto is_again = [&](const Field<Date>& field) {
      return field && value && field->value == *value;
    };
    if (is_read(span) || is_noted(span) || is_again(record_.issued) || is_again(record_.deadline)) {
      return;
    }
    if (is_in_header(line)) {
      pass_over("/issued", line, span, record_.issued.has_value());
    } else {
      context_.pass_over("/deadline", span, "no sentence or label of a deadline goes with it");
    }
  }

  const Context& context_;
  const Record& record_;
  std::vector<RecordValue> values_;
  std::vector<const TextLine*> header_;
};

}  // namespace

void note_other_readings(const Context& context, const Record& record) {
  OtherReadings(context, record).note();
}

}  // namespace uaparse
