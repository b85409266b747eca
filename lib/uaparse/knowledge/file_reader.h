// Reads one knowledge file and says what is wrong with it, and where.
//
// Reading goes on behind a fault with an empty value, so that a person sees all faults at once.
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "uaparse/base/diagnostic.h"
#include "uaparse/knowledge/knowledge_data.h"
#include "uaparse/knowledge/knowledge_loader.h"

namespace uaparse {

class FileReader {
 public:
  FileReader(const KnowledgeFile& file, DiagnosticList& problems)
      : file_(file), problems_(problems) {}

  void complain(const YAML::Mark& mark, const std::string& message);

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

  // Complains of each key that the map lacks.
  void require(const YAML::Node& map, std::initializer_list<const char*> keys);

  std::string text(const YAML::Node& node);

  int number(const YAML::Node& node);

  std::vector<YAML::Node> list(const YAML::Node& node);

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
                           const YAML::Mark& mark);

  std::size_t problem_count() const { return problems_.size(); }

  std::optional<Label> label(const YAML::Node& node) {
    return id<Label>(kLabelNames, text(node), node.Mark());
  }

 private:
  const KnowledgeFile& file_;
  DiagnosticList& problems_;
};

}  // namespace uaparse
