#include "uaparse/knowledge/knowledge_loader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <yaml-cpp/yaml.h>

#include "uaparse/base/sha256.h"
#include "uaparse/knowledge/file_reader.h"
#include "uaparse/knowledge/knowledge_digest.h"
#include "uaparse/knowledge/lexicon_reader.h"

namespace uaparse {

namespace {

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
  reader.require(node, {"label", "opens"});
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

std::vector<Part> read_parts(FileReader& reader, const YAML::Node& node) {
  std::vector<Part> parts;
  for (const YAML::Node& name : reader.list(node)) {
    if (const auto part = reader.id<Part>(kPartNames, reader.text(name), name.Mark())) {
      parts.push_back(*part);
    }
  }
  return parts;
}

std::vector<Part> all_parts() {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < kPartNames.size(); ++i) {
    parts.push_back(static_cast<Part>(i));
  }
  return parts;
}

GenerationData read_generation(FileReader& reader, const YAML::Node& root) {
  GenerationData generation;
  generation.has = all_parts();
  reader.for_each(
      root, [&](const std::string& key, const YAML::Node& node, const YAML::Mark& mark) {
        if (key == "id") {
          generation.id = reader.text(node);
        } else if (key == "first_year") {
          generation.first_year = reader.number(node);
        } else if (key == "last_year") {
          generation.last_year = reader.number(node);
        } else if (key == "year_cue") {
          generation.year_cue = reader.number(node);
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
        } else if (key == "has") {
          generation.has = read_parts(reader, node);
        } else if (key == "pages") {
          generation.pages = reader.number(node);
        } else if (key == "samples") {
          for (const YAML::Node& sample : reader.list(node)) {
            generation.samples.push_back(reader.text(sample));
          }
        } else {
          reader.complain_of_unknown(key,
                                     {"id", "first_year", "last_year", "year_cue", "certain",
                                      "needs", "cues", "sections", "has", "pages", "samples"},
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

// Whether another file has an entry of the same name, which is a fault.
template <class Entry>
bool is_taken(const std::vector<Entry>& list, std::string Entry::*name, const Entry& entry) {
  return !(entry.*name).empty() && std::any_of(list.begin(), list.end(), [&](const Entry& other) {
    return other.*name == entry.*name;
  });
}

void complain_of_taken(FileReader& reader, const YAML::Node& root, const std::string& key,
                       const std::string& name) {
  reader.complain(root[key].Mark(), "the " + key + " '" + name + "' is that of another file");
}

void read_root(FileReader& reader, const KnowledgeFile& file, KnowledgeData& data) {
  const YAML::Node root = YAML::Load(file.text);
  if (file.name.starts_with("lexicons/") && file.name.ends_with(".yaml")) {
    LexiconData lexicon = read_lexicon(reader, root);
    lexicon.digest = sha256_hex(file.text);
    if (is_taken(data.lexicons, &LexiconData::language, lexicon)) {
      complain_of_taken(reader, root, "language", lexicon.language);
    } else {
      data.lexicons.push_back(std::move(lexicon));
    }
  } else if (file.name.starts_with("generations/") && file.name.ends_with(".yaml")) {
    GenerationData generation = read_generation(reader, root);
    generation.digest = sha256_hex(file.text);
    if (is_taken(data.generations, &GenerationData::id, generation)) {
      complain_of_taken(reader, root, "id", generation.id);
    } else {
      data.generations.push_back(std::move(generation));
    }
  } else if (file.name == "index_areas.yaml") {
    data.index_areas = read_index_areas(reader, root);
    data.index_areas_digest = sha256_hex(file.text);
  } else {
    reader.complain(root.Mark(),
                    "not a knowledge file: expected lexicons/*.yaml, generations/*.yaml or "
                    "index_areas.yaml");
  }
}

void read_file(const KnowledgeFile& file, KnowledgeData& data, DiagnosticList& problems) {
  FileReader reader(file, problems);
  try {
    read_root(reader, file, data);
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
  for (const KnowledgeFile& file : files) {
    read_file(file, data, problems);
  }
  if (problems.size() > known_problems) {
    const std::size_t count = problems.size() - known_problems;
    return fail(ErrorKind::kInvalid, "knowledge",
                std::to_string(count) + (count == 1 ? " fault; " : " faults; the first: ") +
                    problems[known_problems].message);
  }
  data.digest = knowledge_digest(data);
  return data;
}

Result<std::vector<KnowledgeFile>> read_knowledge_folder(const std::string& folder) {
  std::vector<KnowledgeFile> files;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    // The second ending is refused later, for a file that looks right must not be passed over.
    if (it->path().extension() != ".yaml" && it->path().extension() != ".yml") {
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
