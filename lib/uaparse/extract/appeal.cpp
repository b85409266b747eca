#include "uaparse/extract/appeal.h"

#include <algorithm>

namespace uaparse {

namespace {

// The words of [begin, end) with their places.
std::vector<std::pair<std::size_t, std::size_t>> words_between(std::string_view text,
                                                               std::size_t begin, std::size_t end) {
  std::vector<std::pair<std::size_t, std::size_t>> words;
  while (begin < end) {
    const std::size_t first = text.find_first_not_of(" ,;:/().", begin);
    if (first >= end) {
      break;
    }
    const std::size_t last = std::min(text.find_first_of(" ,;:/().", first), end);
    words.emplace_back(first, last);
    begin = last;
  }
  return words;
}

void read_language_names(const Context& context, const Statement& statement, std::size_t end,
                         Record& record) {
  const std::string& text = statement.folded.text;
  const auto words = words_between(text, statement.value, end);
  for (std::size_t i = 0; i < words.size(); ++i) {
    // Two words first: "Haitian Creole" is not "Creole".
    for (std::size_t last = std::min(i + 1, words.size() - 1) + 1; last-- > i;) {
      const std::string_view name =
          std::string_view(text).substr(words[i].first, words[last].second - words[i].first);
      const auto tag = context.language().look_up(Table::kLanguages, name);
      if (!tag) {
        continue;
      }
      const bool is_new = std::none_of(record.write_in.begin(), record.write_in.end(),
                                       [&](const auto& known) { return known.value == *tag; });
      if (is_new) {
        record.write_in.push_back(sourced(std::string(*tag),
                                          statement.spans(words[i].first, words[last].second),
                                          confidence::kLabelled));
      }
      i = last;
      break;
    }
  }
}

// The first date of a deadline sentence: behind its label.
std::optional<PrintedDate> deadline_date(const Context& context, const Statement& statement) {
  return find_date(statement.folded.text, context.language(), statement.value);
}

const Heading* deadline_heading(const Segmentation& segmentation) {
  const Section* section = segmentation.find(SectionKind::kRecipients);
  const bool opens_section = section != nullptr && section->heading->label == Label::kAppealsBefore;
  return opens_section ? &*section->heading : segmentation.find_heading(Label::kAppealsBefore);
}

void check_other_deadlines(const Context& context, const Heading& first, Record& record) {
  for (const Heading& heading : context.segmentation.headings) {
    if (heading.label != Label::kAppealsBefore || heading.line == first.line) {
      continue;
    }
    const auto date = deadline_date(context, read_statement(context, heading));
    const std::optional<Date> other = date ? date->date() : std::nullopt;
    if (other && *other != record.deadline->value) {
      record.deadline->evidence.confidence = confidence::kDoubtful;
      context.report("deadline-contradicted", Severity::kWarning, "/deadline",
                     "another deadline is printed: " + iso_8601(*other) + "; the first, " +
                         iso_8601(record.deadline->value) + ", is taken",
                     context.line(heading.line).line);
    }
  }
}

}  // namespace

void read_languages(const Context& context, Record& record) {
  const Heading* heading = context.segmentation.find_heading(Label::kWriteIn);
  if (heading == nullptr) {
    return;
  }
  const Statement statement = read_statement(context, *heading);
  const auto own =
      context.language().find(Label::kOwnLanguage, statement.folded.text, statement.value);
  read_language_names(context, statement, own ? own->begin : statement.folded.text.size(), record);
  if (own) {
    record.own_language =
        sourced(true, statement.spans(own->begin, own->end), confidence::kLabelled);
  } else if (!record.write_in.empty()) {
    record.own_language = {false, record.write_in.front().evidence};
  }
}

std::optional<DeadlineSentence> find_deadline_sentence(const Context& context) {
  const Heading* heading = deadline_heading(context.segmentation);
  if (heading == nullptr) {
    return std::nullopt;
  }
  DeadlineSentence sentence{heading, read_statement(context, *heading), std::nullopt};
  sentence.date = deadline_date(context, sentence.statement);
  return sentence;
}

void read_deadline(const Context& context, Record& record) {
  const std::optional<DeadlineSentence> sentence = find_deadline_sentence(context);
  if (!sentence || !sentence->date) {
    return;
  }
  const PrintedDate& printed = *sentence->date;
  const std::optional<Date> issued =
      record.issued ? std::optional(record.issued->value) : std::nullopt;
  const std::optional<Date> date = completed(printed, issued);
  if (!date) {
    return;
  }
  record.deadline = sourced(*date, sentence->statement.spans(printed.begin, printed.end),
                            printed.year == 0 ? confidence::kLikely : confidence::kLabelled);
  check_other_deadlines(context, *sentence->heading, record);
}

std::optional<OnBehalfOf> read_on_behalf_of(const Context& context) {
  const Section* section = context.segmentation.find(SectionKind::kRecipients);
  if (section == nullptr) {
    return std::nullopt;
  }
  const Statement statement = read_statement(context, *section->heading);
  const std::string_view text = statement.folded.text;
  const auto date = deadline_date(context, statement);
  const std::size_t from = date ? date->end : statement.value;
  const auto care_of = context.language().find(Label::kCareOf, text, from);
  if (!care_of || care_of->end + 1 < text.size()) {
    return std::nullopt;
  }
  // "TO" stands between the date and the person.
  std::size_t begin = std::min(text.find_first_not_of(" ,", from), text.size());
  begin += context.language().prefix(Words::kFunctionWords, text.substr(begin));
  begin = std::min(text.find_first_not_of(" :", begin), text.size());
  const std::size_t comma = std::min(text.find(',', begin), care_of->begin);
  OnBehalfOf result;
  if (const Spans name = statement.spans(begin, comma); !name.empty()) {
    result.name = sourced_text(name, confidence::kPlaced);
  }
  std::size_t end = care_of->begin;
  while (end > comma && (text[end - 1] == ' ' || text[end - 1] == ',')) {
    --end;
  }
  if (comma + 1 < end) {
    if (const Spans position = statement.spans(comma + 1, end); !position.empty()) {
      result.position = sourced_text(position, confidence::kPlaced);
    }
  }
  return result.name ? std::optional(result) : std::nullopt;
}

}  // namespace uaparse
