// An outcome as the rows of an archive see it: every value by its JSON Pointer, with its evidence.
//
// Beside what build_json() gives stand `/names`, the names of all people, one a line, and
// `/min_confidence`, the least of all values; the notes of an addressee are one text of lines.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace uaparse {

class ArchiveSource {
 public:
  // Of the tree of an object, with evidence.
  explicit ArchiveSource(nlohmann::ordered_json outcome);
  // Not copied: the evidence points into the tree.
  ArchiveSource(const ArchiveSource&) = delete;
  ArchiveSource& operator=(const ArchiveSource&) = delete;

  // Null where there is none.
  const nlohmann::ordered_json& value(std::string_view pointer) const;
  const nlohmann::ordered_json& confidence(std::string_view pointer) const;
  const nlohmann::ordered_json& page(std::string_view pointer) const;

  // Items of the list there; 0 where there is none.
  std::size_t size(std::string_view pointer) const;

 private:
  const nlohmann::ordered_json& evidence(std::string_view pointer, std::string_view member) const;

  nlohmann::ordered_json tree_;
  std::map<std::string, const nlohmann::ordered_json*, std::less<>> evidence_;
};

}  // namespace uaparse
