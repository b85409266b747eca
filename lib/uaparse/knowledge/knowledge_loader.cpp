#include "uaparse/knowledge/knowledge_loader.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <set>

#include <yaml-cpp/yaml.h>

#include "uaparse/base/nearest_name.h"
#include "uaparse/base/sha256.h"
#include "uaparse/base/text.h"
#include "uaparse/knowledge/pattern.h"

namespace uaparse {

namespace {

std::optional<int> whole_number(const std::string& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                  : std::nullopt;
}

// Reads one file and says what is wrong with it, and where.
class FileReader {
 public:
  FileReader(const KnowledgeFile& file, DiagnosticList& problems)
      : file_(file), problems_(problems) {}

  void complain(const YAML::Mark& mark, const std::string& message) {
    // What an empty file holds has no place.
    const int line = std::max(mark.line, 0) + 1;
    const int column = std::max(mark.column, 0) + 1;
    Diagnostic problem;
    problem.code = "knowledge-invalid";
    problem.severity = Severity::kError;
    problem.place.line = line;
    problem.message =
        file_.name + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + message;
    problems_.push_back(problem);
  }

  // Calls `read(key, value, mark)` for each entry; a key twice is a fault (yaml-cpp lets it pass).
  template <class Read>
  void for_each(const YAML::Node& map, Read read) {
    if (!map.IsMap()) {
      complain(map.Mark(), "expected a map of keys and values");
      return;
    }
    std::set<std::string> seen;
    for (const auto& entry : map) {
      const std::string key = entry.first.Scalar();
      if (!seen.insert(key).second) {
        complain(entry.first.Mark(), "duplicate key '" + key + "'");
        continue;
      }
      read(key, entry.second, entry.first.Mark());
    }
  }

  void require(const YAML::Node& map, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
      if (map.IsMap() && !map[key]) {
        complain(map.Mark(), "key '" + std::string(key) + "' is missing");
      }
    }
  }

  std::string text(const YAML::Node& node) {
    if (!node.IsScalar()) {
      complain(node.Mark(), "expected text");
      return {};
    }
    return node.Scalar();
  }

  int number(const YAML::Node& node) {
    const std::optional<int> value = node.IsScalar() ? whole_number(node.Scalar()) : std::nullopt;
    if (!value) {
      complain(node.Mark(), "expected a whole number");
    }
    return value.value_or(0);
  }

  std::vector<YAML::Node> list(const YAML::Node& node) {
    if (!node.IsSequence()) {
      complain(node.Mark(), "expected a list");
      return {};
    }
    return {node.begin(), node.end()};
  }

  template <class Id, std::size_t N>
  std::optional<Id> id(const std::array<std::string_view, N>& names, const std::string& name,
                       const YAML::Mark& mark) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) {
      return static_cast<Id>(found - names.begin());
    }
    complain_of_unknown(name, {names.begin(), names.end()}, mark);
    return std::nullopt;
  }

  void complain_of_unknown(const std::string& name, const std::vector<std::string_view>& known,
                           const YAML::Mark& mark) {
    const std::optional<std::string_view> nearest = nearest_name(name, known);
    complain(mark,
             "unknown name '" + name + "'" +
                 (nearest ? "; did you mean '" + std::string(*nearest) + "'?" : std::string()));
  }

  std::optional<Label> label(const YAML::Node& node) {
    return id<Label>(kLabelNames, text(node), node.Mark());
  }

 private:
  const KnowledgeFile& file_;
  DiagnosticList& problems_;
};

void read_labels(FileReader& reader, const YAML::Node& node, LexiconData& lexicon) {
  reader.for_each(
      node, [&](const std::string& key, const YAML::Node& patterns, const YAML::Mark& mark) {
        const auto label = reader.id<Label>(kLabelNames, key, mark);
        for (const YAML::Node& pattern : reader.list(patterns)) {
          const std::string text = reader.text(pattern);
          if (const std::string fault = Pattern::fault(tolerant(text)); !fault.empty()) {
            reader.complain(pattern.Mark(), "bad pattern: " + fault);
          } else if (label) {
            lexicon.labels[*label].push_back(text);
          }
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

void read_tables(FileReader& reader, const YAML::Node& node, LexiconData& lexicon) {
  reader.for_each(
      node, [&](const std::string& key, const YAML::Node& entries, const YAML::Mark& mark) {
        const auto table = reader.id<Table>(kTableNames, key, mark);
        reader.for_each(entries,
                        [&](const std::string& word, const YAML::Node& meaning, const YAML::Mark&) {
                          if (table) {
                            lexicon.tables[*table][folded(word)] = reader.text(meaning);
                          }
                        });
      });
}

LexiconData read_lexicon(FileReader& reader, const YAML::Node& root) {
  LexiconData lexicon;
  reader.for_each(
      root, [&](const std::string& key, const YAML::Node& node, const YAML::Mark& mark) {
        if (key == "language") {
          lexicon.language = reader.text(node);
        } else if (key == "labels") {
          read_labels(reader, node, lexicon);
        } else if (key == "words") {
          read_words(reader, node, lexicon);
        } else if (key == "tables") {
          read_tables(reader, node, lexicon);
        } else {
          reader.complain_of_unknown(key, {"language", "labels", "words", "tables"}, mark);
        }
      });
  reader.require(root, {"language"});
  return lexicon;
}

std::vector<SectionKind> read_section_kinds(FileReader& reader, const YAML::Node& node) {
  std::vector<SectionKind> kinds;
  for (const YAML::Node& name : reader.list(node)) {
    if (const auto kind = reader.id<SectionKind>(kSectionNames, reader.text(name), name.Mark())) {
      kinds.push_back(*kind);
    }
  }
  return kinds;
}

SectionRule read_section(FileReader& reader, const YAML::Node& node) {
  SectionRule rule;
  reader.for_each(
      node, [&](const std::string& key, const YAML::Node& value, const YAML::Mark& mark) {
        if (key == "label") {
          rule.label = reader.label(value).value_or(rule.label);
        } else if (key == "opens") {
          rule.opens = reader.id<SectionKind>(kSectionNames, reader.text(value), value.Mark())
                           .value_or(rule.opens);
        } else if (key == "within") {
          rule.within = read_section_kinds(reader, value);
        } else {
          reader.complain_of_unknown(key, {"label", "opens", "within"}, mark);
        }
      });
  return rule;
}

void read_needs(FileReader& reader, const YAML::Node& node, GenerationData& generation) {
  for (const YAML::Node& group : reader.list(node)) {
    std::vector<Label>& labels = generation.needs.emplace_back();
    for (const YAML::Node& label : reader.list(group)) {
      if (const auto id = reader.label(label)) {
        labels.push_back(*id);
      }
    }
  }
}

void read_cues(FileReader& reader, const YAML::Node& node, GenerationData& generation) {
  reader.for_each(node,
                  [&](const std::string& name, const YAML::Node& weight, const YAML::Mark& mark) {
                    if (const auto label = reader.id<Label>(kLabelNames, name, mark)) {
                      generation.cues.emplace_back(*label, reader.number(weight));
                    }
                  });
}

GenerationData read_generation(FileReader& reader, const YAML::Node& root) {
  GenerationData generation;
  reader.for_each(root, [&](const std::string& key, const YAML::Node& node,
                            const YAML::Mark& mark) {
    if (key == "id") {
      generation.id = reader.text(node);
    } else if (key == "first_year") {
      generation.first_year = reader.number(node);
    } else if (key == "last_year") {
      generation.last_year = reader.number(node);
    } else if (key == "certain") {
      generation.certain = reader.number(node);
    } else if (key == "needs") {
      read_needs(reader, node, generation);
    } else if (key == "cues") {
      read_cues(reader, node, generation);
    } else if (key == "sections") {
      for (const YAML::Node& section : reader.list(node)) {
        generation.sections.push_back(read_section(reader, section));
      }
    } else if (key == "samples") {
      for (const YAML::Node& sample : reader.list(node)) {
        generation.samples.push_back(reader.text(sample));
      }
    } else {
      reader.complain_of_unknown(
          key, {"id", "first_year", "last_year", "certain", "needs", "cues", "sections", "samples"},
          mark);
    }
  });
  reader.require(root, {"id", "certain", "cues", "sections", "samples"});
  return generation;
}

std::vector<IndexArea> read_index_areas(FileReader& reader, const YAML::Node& root) {
  std::vector<IndexArea> areas;
  reader.for_each(root, [&](const std::string& code, const YAML::Node& node, const YAML::Mark&) {
    IndexArea area;
    area.code = code;
    reader.for_each(node,
                    [&](const std::string& key, const YAML::Node& value, const YAML::Mark& mark) {
                      if (key == "area") {
                        area.area = reader.text(value);
                      } else if (key == "country") {
                        area.country_code = value.IsNull() ? std::string() : reader.text(value);
                      } else if (key != "seen") {
                        reader.complain_of_unknown(key, {"area", "country", "seen"}, mark);
                      }
                    });
    areas.push_back(area);
  });
  return areas;
}

void read_file(const KnowledgeFile& file, KnowledgeData& data, DiagnosticList& problems) {
  FileReader reader(file, problems);
  YAML::Node root;
  try {
    root = YAML::Load(file.text);
    if (file.name.starts_with("lexicons/")) {
      data.lexicons.push_back(read_lexicon(reader, root));
    } else if (file.name.starts_with("generations/")) {
      data.generations.push_back(read_generation(reader, root));
    } else if (file.name == "index_areas.yaml") {
      data.index_areas = read_index_areas(reader, root);
    } else {
      reader.complain(root.Mark(),
                      "not a knowledge file: expected lexicons/, generations/ or index_areas.yaml");
    }
  } catch (const YAML::Exception& fault) {
    reader.complain(fault.mark, fault.msg);
  }
}

}  // namespace

Result<KnowledgeData> load_knowledge(std::vector<KnowledgeFile> files, DiagnosticList& problems) {
  std::sort(files.begin(), files.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  const std::size_t known_problems = problems.size();
  KnowledgeData data;
  std::string all;
  for (const KnowledgeFile& file : files) {
    read_file(file, data, problems);
    all += file.name + '\0' + std::to_string(file.text.size()) + '\0' + file.text;
  }
  if (problems.size() > known_problems) {
    const std::size_t count = problems.size() - known_problems;
    return fail(ErrorKind::kInvalid, "knowledge",
                std::to_string(count) + (count == 1 ? " fault; " : " faults; the first: ") +
                    problems[known_problems].message);
  }
  data.digest = sha256_hex(all).substr(0, 12);
  return data;
}

Result<std::vector<KnowledgeFile>> read_knowledge_folder(const std::string& folder) {
  std::vector<KnowledgeFile> files;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() != ".yaml") {
      continue;
    }
    std::ifstream in(it->path(), std::ios::binary);
    files.push_back({it->path().lexically_relative(folder).generic_string(),
                     {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
    if (!in) {
      return fail(ErrorKind::kIoError, it->path().string(), "cannot be read");
    }
  }
  if (error) {
    return fail(ErrorKind::kIoError, folder, error.message());
  }
  return files;
}

}  // namespace uaparse
