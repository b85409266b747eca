// Turns the knowledge files into C++ when uaparse is built: embed_knowledge FOLDER OUT.cpp
//
// Parsing YAML at each start would cost more than reading a document. Names of countries that the
// lexicons do not list come from ICU (CLDR), looked up here so that no start pays for it either.
#include <algorithm>
#include <fstream>
#include <iostream>

#include "uaparse/knowledge/display_names.h"
#include "uaparse/knowledge/knowledge_loader.h"
#include "uaparse/knowledge/vocabulary.h"

namespace {

using namespace std::string_literals;

// A string literal that no byte can break out of.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      constexpr std::string_view kOctal = "01234567";
      result += {'\\', kOctal[byte >> 6], kOctal[(byte >> 3) & 7], kOctal[byte & 7]};
    } else {
      result += c;
    }
  }
  return result + "\"";
}

std::string listed(const std::vector<std::string>& texts) {
  std::string result = "{";
  for (const std::string& text : texts) {
    result += quoted(text) + ", ";
  }
  return result + "}";
}

template <class Id>
std::string id(const char* type, Id value) {
  return "static_cast<"s + type + ">(" + std::to_string(static_cast<int>(value)) + ")";
}

void write_lexicon(std::ostream& out, const uaparse::LexiconData& lexicon, std::size_t i) {
  out << "LexiconData build_lexicon_" << i
      << "() {\n  LexiconData data;\n  data.language = " << quoted(lexicon.language)
      << ";\n  data.digest = " << quoted(lexicon.digest)
      << ";\n  data.ordinary_words = " << quoted(lexicon.ordinary_words)
      << ";\n  data.listed_words = " << quoted(lexicon.listed_words) << ";\n";
  for (const auto& [label, patterns] : lexicon.labels) {
    out << "  data.labels[" << id("Label", label) << "] = " << listed(patterns) << ";\n";
  }
  for (const auto& [list, phrases] : lexicon.words) {
    out << "  data.words[" << id("Words", list) << "] = " << listed(phrases) << ";\n";
  }
  for (const auto& [table, entries] : lexicon.tables) {
    out << "  data.tables[" << id("Table", table) << "] = {";
    for (const auto& [word, meaning] : entries) {
      out << "{" << quoted(word) << ", " << quoted(meaning) << "},\n    ";
    }
    out << "};\n";
  }
  out << "  return data;\n}\n\n";
}

void write_generation(std::ostream& out, const uaparse::GenerationData& generation, std::size_t i) {
  out << "GenerationData build_generation_" << i
      << "() {\n  GenerationData data;\n  data.id = " << quoted(generation.id)
      << ";\n  data.digest = " << quoted(generation.digest)
      << ";\n  data.first_year = " << generation.first_year
      << ";\n  data.last_year = " << generation.last_year
      << ";\n  data.year_cue = " << generation.year_cue
      << ";\n  data.certain = " << generation.certain << ";\n";
  for (const auto& group : generation.needs) {
    out << "  data.needs.push_back({";
    for (const uaparse::Label label : group) {
      out << id("Label", label) << ", ";
    }
    out << "});\n";
  }
  for (const auto& [label, weight] : generation.cues) {
    out << "  data.cues.emplace_back(" << id("Label", label) << ", " << weight << ");\n";
  }
  for (const uaparse::SectionRule& rule : generation.sections) {
    out << "  data.sections.push_back({" << id("Label", rule.label) << ", "
        << id("SectionKind", rule.opens) << ", {";
    for (const uaparse::SectionKind section : rule.within) {
      out << id("SectionKind", section) << ", ";
    }
    out << "}});\n";
  }
  out << "  data.pages = " << generation.pages << ";\n";
  for (const uaparse::Part part : generation.has) {
    out << "  data.has.push_back(" << id("Part", part) << ");\n";
  }
  out << "  data.samples = " << listed(generation.samples) << ";\n  return data;\n}\n\n";
}

void write_data(std::ostream& out, const uaparse::KnowledgeData& data) {
  out << "// Generated from the knowledge files by embed_knowledge; do not edit.\n"
         "#include \"uaparse/knowledge/knowledge.h\"\n\nnamespace uaparse {\n\nnamespace {\n\n";
  for (std::size_t i = 0; i < data.lexicons.size(); ++i) {
    write_lexicon(out, data.lexicons[i], i);
  }
  for (std::size_t i = 0; i < data.generations.size(); ++i) {
    write_generation(out, data.generations[i], i);
  }
  out << "}  // namespace\n\nKnowledgeData build_compiled_data() {\n  KnowledgeData data;\n  "
         "data.digest = "
      << quoted(data.digest) << ";\n";
  for (std::size_t i = 0; i < data.lexicons.size(); ++i) {
    out << "  data.lexicons.push_back(build_lexicon_" << i << "());\n";
  }
  for (std::size_t i = 0; i < data.generations.size(); ++i) {
    out << "  data.generations.push_back(build_generation_" << i << "());\n";
  }
  out << "  data.index_areas = {";
  for (const uaparse::IndexArea& area : data.index_areas) {
    out << "{" << quoted(area.code) << ", " << quoted(area.area) << ", "
        << quoted(area.country_code) << "},\n    ";
  }
  out << "};\n  data.index_areas_digest = " << quoted(data.index_areas_digest)
      << ";\n  return data;\n}\n\n}  // namespace uaparse\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: embed_knowledge FOLDER OUT.cpp\n";
    return 2;
  }
  auto files = uaparse::read_knowledge_folder(argv[1]);
  uaparse::DiagnosticList problems;
  auto data =
      files.and_then([&](auto list) { return uaparse::load_knowledge(std::move(list), problems); });
  for (const uaparse::Diagnostic& problem : problems) {
    std::cerr << argv[1] << "/" << problem.message << "\n";
  }
  if (!data) {
    std::cerr << "embed_knowledge: " << data.error().subject << ": " << data.error().message
              << "\n";
    return 1;
  }
  std::for_each(data->lexicons.begin(), data->lexicons.end(), uaparse::add_display_names);
  std::for_each(data->lexicons.begin(), data->lexicons.end(), uaparse::add_vocabulary);
  std::ofstream out(argv[2]);
  write_data(out, *data);
  return out.flush() ? 0 : 1;
}
