#include "uaparse/extract/deadline.h"

#include <algorithm>

namespace uaparse {

namespace {

// The first date of a deadline sentence: behind its label.
std::optional<PrintedDate> deadline_date(const Context& context, const Statement& statement) {
  return find_date(statement.folded.text, context.language(), statement.value);
}

// A sentence whose date stands behind "if sending appeals after", perhaps lines further down.
std::optional<DeadlineSentence> read_after_sentence(const Context& context,
                                                    const Heading& heading) {
  constexpr std::size_t kMostLines = 4;
  DeadlineSentence sentence{&heading, read_paragraph(context, heading, kMostLines), std::nullopt};
  const std::string& text = sentence.statement.folded.text;
  const auto after = context.language().find(Label::kAppealsAfter, text);
  if (!after) {
    return std::nullopt;
  }
  // "... after the above date", and a date of something else behind it, is none.
  constexpr std::size_t kNear = 3;
  const auto date = find_date(text, context.language(), after->end);
  if (date && date->begin <= after->end + kNear) {
    sentence.date = date;
  }
  return sentence.date ? std::optional(std::move(sentence)) : std::nullopt;
}

std::optional<DeadlineSentence> read_sentence(const Context& context, const Heading& heading) {
  // The value of a label may stand on the line below.
  constexpr std::size_t kLabelAndValue = 2;
  DeadlineSentence sentence{&heading, {}, std::nullopt};
  switch (heading.label) {
    case Label::kAppealsBefore:
      sentence.statement = read_statement(context, heading);
      break;
    case Label::kActUntil:
      sentence.statement = read_paragraph(context, heading, kLabelAndValue);
      break;
    case Label::kAppealsImmediately:
    case Label::kCheckWith:
      return read_after_sentence(context, heading);
    default:
      return std::nullopt;
  }
  sentence.date = deadline_date(context, sentence.statement);
  return sentence;
}

// "Please take action as soon as possible. This Urgent Action expires on June 1 2023." in the midst
// of a line, for want of a heading.
std::optional<DeadlineSentence> find_inner_sentence(const Context& context) {
  constexpr std::size_t kMostLines = 2;
  const Segmentation& segmentation = context.segmentation;
  for (std::size_t i = 0; i < segmentation.lines.size(); ++i) {
    const auto label = context.language().find(Label::kExpires, context.line(i).folded.text);
    if (!label) {
      continue;
    }
    DeadlineSentence sentence{&segmentation.headings.front(), {}, std::nullopt};
    sentence.statement = read_paragraph(context, {Label::kExpires, i, label->end}, kMostLines);
    sentence.date = deadline_date(context, sentence.statement);
    if (sentence.date) {
      return sentence;
    }
  }
  return std::nullopt;
}

// All of them in the order of the lines, none twice: one heading may begin inside the sentence of
// another.
std::vector<DeadlineSentence> read_sentences(const Context& context) {
  std::vector<DeadlineSentence> sentences;
  std::size_t next = 0;
  for (const Heading& heading : context.segmentation.headings) {
    if (heading.line < next) {
      continue;
    }
    if (auto sentence = read_sentence(context, heading)) {
      next = sentence->date ? sentence->statement.last : next;
      sentences.push_back(std::move(*sentence));
    }
  }
  return sentences;
}

// The one that is meant, among those that read_sentences found.
std::vector<DeadlineSentence>::iterator choose(const Context& context,
                                               std::vector<DeadlineSentence>& sentences) {
  const Section* section = context.segmentation.find(SectionKind::kRecipients);
  if (section != nullptr && section->heading) {
    const auto opening =
        std::find_if(sentences.begin(), sentences.end(), [&](const DeadlineSentence& sentence) {
          return sentence.heading->line == section->heading->line;
        });
    if (opening != sentences.end()) {
      return opening;
    }
  }
  const auto dated =
      std::find_if(sentences.begin(), sentences.end(),
                   [](const DeadlineSentence& sentence) { return sentence.date.has_value(); });
  return dated != sentences.end() ? dated : sentences.begin();
}

void check_other_deadlines(const Context& context, const DeadlineSentence& taken, Record& record) {
  for (const DeadlineSentence& sentence : read_sentences(context)) {
    const std::optional<Date> other = sentence.date ? sentence.date->date() : std::nullopt;
    if (sentence.heading->line != taken.heading->line && sentence.date) {
      context.pass_over("/deadline",
                        sentence.statement.spans(sentence.date->begin, sentence.date->end).front(),
                        "the sentence that opens the addressees goes first, then the first dated");
    }
    if (sentence.heading->line != taken.heading->line && other &&
        *other != record.deadline->value) {
      record.deadline->evidence.confidence = confidence::kDoubtful;
      context.report("deadline-contradicted", Severity::kWarning, "/deadline",
                     "another deadline is printed: " + iso_8601(*other) + "; the first, " +
                         iso_8601(record.deadline->value) + ", is taken",
                     context.line(sentence.heading->line).line);
    }
  }
}

}  // namespace

std::optional<DeadlineSentence> find_deadline_sentence(const Context& context) {
  std::vector<DeadlineSentence> sentences = read_sentences(context);
  const auto chosen = choose(context, sentences);
  if (chosen == sentences.end() || !chosen->date) {
    if (auto inner = find_inner_sentence(context)) {
      return inner;
    }
  }
  return chosen == sentences.end() ? std::nullopt : std::optional(std::move(*chosen));
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
  check_other_deadlines(context, *sentence, record);
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
