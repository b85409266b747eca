#include "uaparse/knowledge/value_patterns.h"

#include <algorithm>

#include "uaparse/knowledge/pattern.h"

namespace uaparse {

namespace {

constexpr std::string_view kNothing = "[^\\x00-\\x{10FFFF}]";

std::string joined(const std::vector<std::string>& expressions) {
  std::string result;
  for (const std::string& expression : expressions) {
    result += result.empty() ? "" : "|";
    result += expression;
  }
  return result.empty() ? std::string(kNothing) : result;
}

std::string escaped(std::string_view word) {
  std::string result;
  for (const char c : word) {
    if (std::string_view(".+*?()[]{}|^$\\").find(c) != std::string_view::npos) {
      result += '\\';
    }
    result += c;
  }
  return result;
}

// The words, longest first, so that "january" is not read as "jan".
std::string alternation(std::vector<std::string_view> words) {
  std::stable_sort(words.begin(), words.end(),
                   [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
  std::vector<std::string> expressions;
  expressions.reserve(words.size());
  for (const std::string_view word : words) {
    expressions.push_back(escaped(word));
  }
  return joined(expressions);
}

std::string month_words(const LexiconData& lexicon) {
  std::vector<std::string_view> words;
  if (const auto months = lexicon.tables.find(Table::kMonths); months != lexicon.tables.end()) {
    for (const auto& [word, number] : months->second) {
      words.push_back(word);
    }
  }
  return alternation(std::move(words));
}

// The patterns of a label, without groups of their own.
std::string label_expression(const LexiconData& lexicon, Label label) {
  const auto found = lexicon.labels.find(label);
  std::vector<std::string> expressions;
  if (found != lexicon.labels.end()) {
    for (const std::string& pattern : found->second) {
      expressions.push_back(without_groups(tolerant(pattern)));
    }
  }
  return joined(expressions);
}

std::string part_expression(DatePart part, const std::string& months) {
  switch (part) {
    case DatePart::kDay:
    case DatePart::kMonthDigits:
      return "(\\d{1,2})";
    case DatePart::kMonth:
      return "(" + months + ")";
    case DatePart::kYear:
      return "(\\d{4})";
    case DatePart::kAnyYear:
      return "(\\d{4}|\\d{2})";
  }
  return {};
}

// `pattern` with an expression for each place-holder.
std::string fill_in(std::string_view pattern, const std::string& months,
                    std::vector<DatePart>& parts) {
  std::string result;
  for (const std::string_view name : find_place_holders(pattern)) {
    const auto begin = static_cast<std::size_t>(name.data() - pattern.data());
    const auto part = std::find(kDatePartNames.begin(), kDatePartNames.end(), name);
    result += pattern.substr(0, begin - 1);
    parts.push_back(static_cast<DatePart>(part - kDatePartNames.begin()));
    result += part_expression(parts.back(), months);
    pattern.remove_prefix(begin + name.size() + 1);
  }
  return result.append(pattern);
}

}  // namespace

std::vector<std::string_view> find_place_holders(std::string_view pattern) {
  std::vector<std::string_view> names;
  for (std::size_t open = pattern.find('{'); open != std::string_view::npos;
       open = pattern.find('{', open + 1)) {
    const std::string_view name =
        pattern.substr(open + 1, std::min(pattern.find('}', open), pattern.size()) - open - 1);
    // `{1,3}` is a repetition.
    if (!name.empty() && (name.front() < '0' || name.front() > '9')) {
      names.push_back(name);
    }
  }
  return names;
}

DateExpression date_expression(const LexiconData& lexicon) {
  DateExpression result;
  std::vector<std::string> forms;
  const std::string months = month_words(lexicon);
  if (const auto found = lexicon.labels.find(Label::kDate); found != lexicon.labels.end()) {
    for (const std::string& pattern : found->second) {
      forms.push_back(fill_in(without_groups(tolerant(pattern)), months, result.parts));
    }
  }
  result.first_in_figures = result.parts.size() + 1;
  for (const char* form :
       {"{day}[./]{month_digits}[./]{any_year}", "{year}-{month_digits}-{day}"}) {
    forms.push_back(fill_in(form, months, result.parts));
  }
  result.text = "(?:^|[^a-z0-9/])(?:" + joined(forms) + ")(?:$|[^a-z0-9/])";
  return result;
}

std::string case_number_expression(const LexiconData& lexicon) {
  // The series may be glued to what stands before it, but the number may not be part of an index.
  return "(?:(?:(" + label_expression(lexicon, Label::kSeries) + ")|(" +
         label_expression(lexicon, Label::kExtraSeries) +
         "))[ :.-]{0,3}|^|[^0-9/.])(\\d{1,3})(?:-\\d{1,2})? ?[/.] "
         "?(\\d{4}|\\d{2})(?:-\\d{1,2})?(?:$|[^0-9/])";
}

std::string age_expression(const LexiconData& lexicon) {
  std::vector<std::string_view> links = {"-"};
  for (const Words list : {Words::kConjunctions, Words::kFunctionWords}) {
    if (const auto words = lexicon.words.find(list); words != lexicon.words.end()) {
      links.insert(links.end(), words->second.begin(), words->second.end());
    }
  }
  const std::string age = "(\\d{1,3}(?: (?:" + alternation(std::move(links)) + ") \\d{1,3})?)";
  return "(?:(?:^|[^a-z])(?:" + label_expression(lexicon, Label::kAge) + ")|,) ?" + age +
         "(?:$|[^0-9])|(?:^|[^0-9a-z])" + age + " ?(?:" + label_expression(lexicon, Label::kYears) +
         ")(?:$|[^a-z])";
}

}  // namespace uaparse
