#include "uaparse/knowledge/lexicon_reader.h"

#include <algorithm>
#include <optional>

#include "uaparse/base/text.h"
#include "uaparse/knowledge/pattern.h"
#include "uaparse/knowledge/value_patterns.h"

namespace uaparse {

namespace {

void check_date_pattern(FileReader& reader, const std::string& pattern, const YAML::Mark& mark) {
  const std::vector<std::string_view> names = find_place_holders(pattern);
  for (const std::string_view name : names) {
    reader.id<DatePart>(kDatePartNames, std::string(name), mark);
  }
  const auto count = [&](std::string_view name) {
    return std::count(names.begin(), names.end(), name);
  };
  if (count("day") != 1 || count("month") + count("month_digits") != 1 ||
      count("year") + count("any_year") > 1) {
    reader.complain(mark, "a date is one {day}, one {month} and at most one {year}");
  }
}

void read_patterns(FileReader& reader, const YAML::Node& patterns, Label label,
                   LexiconData& lexicon) {
  for (const YAML::Node& pattern : reader.list(patterns)) {
    const std::string text = reader.text(pattern);
    if (const std::string fault = Pattern::fault(tolerant(text)); !fault.empty()) {
      reader.complain(pattern.Mark(), "bad pattern: " + fault);
    } else if (label == Label::kDate) {
      check_date_pattern(reader, text, pattern.Mark());
    }
    lexicon.labels[label].push_back(text);
  }
  if (label == Label::kDate && patterns.size() > kMaxDateForms) {
    reader.complain(patterns.Mark(),
                    "more than " + std::to_string(kMaxDateForms) + " forms of a date");
  }
}

void read_labels(FileReader& reader, const YAML::Node& node, LexiconData& lexicon) {
  reader.for_each(node,
                  [&](const std::string& key, const YAML::Node& patterns, const YAML::Mark& mark) {
                    if (const auto label = reader.id<Label>(kLabelNames, key, mark)) {
                      read_patterns(reader, patterns, *label, lexicon);
                    }
                  });
}

void read_words(FileReader& reader, const YAML::Node& node, LexiconData& lexicon) {
  reader.for_each(node,
                  [&](const std::string& key, const YAML::Node& phrases, const YAML::Mark& mark) {
                    const auto list = reader.id<Words>(kWordsNames, key, mark);
                    for (const YAML::Node& phrase : reader.list(phrases)) {
                      if (list) {
                        lexicon.words[*list].push_back(folded(reader.text(phrase)));
                      }
                    }
                  });
}

// What a word of a table may mean.
struct Meanings {
  const char* expected;
  const char* pattern;
};

Meanings meanings_of(Table table) {
  switch (table) {
    case Table::kMonths:
      return {"the number of a month, 1 to 12", "[1-9]|1[0-2]"};
    case Table::kLanguages:
      return {"a BCP 47 language tag such as es", "[a-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"};
    case Table::kGenders:
    case Table::kGroupGenders:
    case Table::kPronouns:
      return {"male, female, mixed, non-binary or unknown", "male|female|mixed|non-binary|unknown"};
    case Table::kNumbers:
      return {"a whole number above 0", "[1-9][0-9]{0,8}"};
    case Table::kCountries:
      return {"an ISO 3166-1 code of two capitals such as MX", "[A-Z]{2}"};
    case Table::kAddressedOffices:
      return {"the name of an office, small letters and hyphens", "[a-z]+(?:-[a-z]+)*"};
    case Table::kForeignLabels:
      return {"a label", ".+"};
  }
  return {"", ""};
}

void read_table(FileReader& reader, const YAML::Node& node, Table table, LexiconData& lexicon) {
  const Meanings meanings = meanings_of(table);
  const Pattern pattern(std::string("^(?:") + meanings.pattern + ")$");
  reader.for_each(node, [&](const std::string& word, const YAML::Node& value, const YAML::Mark&) {
    const std::string meaning = reader.text(value);
    if (value.IsScalar() && !pattern.find(meaning)) {
      reader.complain(value.Mark(), "'" + meaning + "' is not " + meanings.expected);
    }
    lexicon.tables[table][folded(word)] = meaning;
  });
}

void read_tables(FileReader& reader, const YAML::Node& node, LexiconData& lexicon) {
  reader.for_each(node,
                  [&](const std::string& key, const YAML::Node& entries, const YAML::Mark& mark) {
                    if (const auto table = reader.id<Table>(kTableNames, key, mark)) {
                      read_table(reader, entries, *table, lexicon);
                    }
                  });
}

// Sound one by one, patterns may still be too large where they are put together.
void check_size(FileReader& reader, const YAML::Node& root, const LexiconData& lexicon) {
  std::vector<std::string> expressions = {date_expression(lexicon).text,
                                          case_number_expression(lexicon), age_expression(lexicon)};
  for (const std::string& expression : expressions) {
    if (const std::string fault = Pattern::fault(expression); !fault.empty()) {
      reader.complain(root.Mark(), "the patterns of a value, put together: " + fault);
    }
  }
  for (const auto& [label, patterns] : lexicon.labels) {
    for (const std::string& pattern : patterns) {
      expressions.push_back(tolerant(pattern));
    }
  }
  if (!PatternSet::fits(expressions)) {
    reader.complain(root.Mark(), "the patterns of all labels together are too large");
  }
}

}  // namespace

LexiconData read_lexicon(FileReader& reader, const YAML::Node& root) {
  const std::size_t known_problems = reader.problem_count();
  LexiconData lexicon;
  reader.for_each(root,
                  [&](const std::string& key, const YAML::Node& node, const YAML::Mark& mark) {
                    if (key == "language") {
                      lexicon.language = reader.text(node);
                    } else if (key == "ordinary_words") {
                      lexicon.ordinary_words = folded(reader.text(node));
                    } else if (key == "labels") {
                      read_labels(reader, node, lexicon);
                    } else if (key == "words") {
                      read_words(reader, node, lexicon);
                    } else if (key == "tables") {
                      read_tables(reader, node, lexicon);
                    } else {
                      reader.complain_of_unknown(
                          key, {"language", "ordinary_words", "labels", "words", "tables"}, mark);
                    }
                  });
  reader.require(root, {"language"});
  if (reader.problem_count() == known_problems) {
    check_size(reader, root, lexicon);
  }
  return lexicon;
}

}  // namespace uaparse
