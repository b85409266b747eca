#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "uaparse/config/config.h"
#include "uaparse/knowledge/file_reader.h"

namespace uaparse {

namespace {

using Names = std::vector<std::string_view>;

class ConfigReader {
 public:
  ConfigReader(FileReader& reader, const Names& rule_ids, Config& config)
      : reader_(reader), rule_ids_(rule_ids), config_(config) {}

  void read(const YAML::Node& root) {
    reader_.for_each(root, [&](const std::string& key, const YAML::Node& node,
                               const YAML::Mark& mark) {
      if (key == "rules") {
        config_.rules = read_rules(node);
      } else if (key == "files") {
        for (const YAML::Node& entry : reader_.list(node)) {
          read_files(entry);
        }
      } else if (key == "mail_domains") {
        config_.mail_domains = read_texts(node, "a domain");
      } else if (key == "suppressions") {
        for (const YAML::Node& entry : reader_.list(node)) {
          read_suppression(entry);
        }
      } else {
        reader_.complain_of_unknown(key, {"rules", "files", "mail_domains", "suppressions"}, mark);
      }
    });
  }

 private:
  RuleSettings read_rules(const YAML::Node& node) {
    RuleSettings settings;
    reader_.for_each(node,
                     [&](const std::string& id, const YAML::Node& value, const YAML::Mark& mark) {
                       check_rule(id, mark);
                       settings[id] = read_setting(value, mark);
                     });
    return settings;
  }

  RuleSetting read_setting(const YAML::Node& node, const YAML::Mark& key) {
    const Names names{"off", "on", "hint", "warning", "error"};
    std::string word = read_text(node, key, "off, on, hint, warning or error");
    // What YAML 1.1 makes of `off` and `on`, should another program have written the file.
    if (word == "false" || word == "true") {
      word = word == "false" ? "off" : "on";
    }
    if (!word.empty() && std::find(names.begin(), names.end(), word) == names.end()) {
      reader_.complain_of_unknown(word, names, node.Mark());
    }
    RuleSetting setting;
    setting.is_on = word != "off";
    for (const auto& [name, severity] : {std::pair("hint", Severity::kHint),
                                         {"warning", Severity::kWarning},
                                         {"error", Severity::kError}}) {
      if (word == name) {
        setting.severity = severity;
      }
    }
    return setting;
  }

  void read_files(const YAML::Node& entry) {
    std::vector<std::string> globs;
    RuleSettings rules;
    reader_.for_each(entry,
                     [&](const std::string& key, const YAML::Node& node, const YAML::Mark& mark) {
                       if (key == "glob") {
                         globs = node.IsSequence() ? read_texts(node, "a glob")
                                                   : Texts{read_text(node, mark, "a glob")};
                       } else if (key == "rules") {
                         rules = read_rules(node);
                       } else {
                         reader_.complain_of_unknown(key, {"glob", "rules"}, mark);
                       }
                     });
    reader_.require(entry, {"glob", "rules"});
    config_.files.push_back({Globs(std::move(globs)), std::move(rules)});
  }

  void read_suppression(const YAML::Node& entry) {
    Suppression suppression;
    suppression.line = std::max(0, entry.Mark().line) + 1;
    reader_.for_each(
        entry, [&](const std::string& key, const YAML::Node& node, const YAML::Mark& mark) {
          if (key == "rule") {
            suppression.rule = read_text(node, mark, "the id of a rule");
            check_rule(suppression.rule, node.Mark());
          } else if (key == "path") {
            suppression.path = read_path(node, mark);
          } else if (key == "value") {
            suppression.value = read_text(node, mark, "a value");
          } else if (key == "reason") {
            suppression.reason = read_text(node, mark, "a reason");
          } else {
            reader_.complain_of_unknown(key, {"rule", "path", "value", "reason"}, mark);
          }
        });
    reader_.require(entry, {"rule", "path", "reason"});
    config_.suppressions.push_back(std::move(suppression));
  }

  using Texts = std::vector<std::string>;

  // What is not there has the place of the next line: its key is the better one.
  std::string read_text(const YAML::Node& node, const YAML::Mark& key, const char* what) {
    if (node.IsScalar() && !node.Scalar().empty()) {
      return node.Scalar();
    }
    reader_.complain(node.IsNull() ? key : node.Mark(), std::string("expected ") + what);
    return {};
  }

  std::string read_path(const YAML::Node& node, const YAML::Mark& key) {
    const std::string path = read_text(node, key, "a path");
    if (path.find_first_of("*?") != std::string::npos) {
      reader_.complain(node.Mark(), "expected the path of one file, found a glob");
    }
    return std::filesystem::path(path).lexically_normal().string();
  }

  Texts read_texts(const YAML::Node& node, const char* what) {
    Texts texts;
    for (const YAML::Node& entry : reader_.list(node)) {
      texts.push_back(read_text(entry, entry.Mark(), what));
    }
    return texts;
  }

  void check_rule(const std::string& id, const YAML::Mark& mark) {
    if (!id.empty() && std::find(rule_ids_.begin(), rule_ids_.end(), id) == rule_ids_.end()) {
      reader_.complain_of_unknown(id, rule_ids_, mark);
    }
  }

  FileReader& reader_;
  const Names& rule_ids_;
  Config& config_;
};

// The one place where yaml-cpp throws.
std::vector<YAML::Node> parse(FileReader& reader, const std::string& text) {
  try {
    return YAML::LoadAll(text);
  } catch (const YAML::Exception& error) {
    reader.complain(error.mark, error.msg);
    return {};
  }
}

std::string folder_of(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::absolute(path, ignored).lexically_normal().parent_path().string();
}

}  // namespace

Result<Config> read_config(const std::string& path, const std::string& text, const Names& rule_ids,
                           DiagnosticList& problems) {
  const KnowledgeFile file{path, text};
  FileReader reader(file, problems);
  Config config;
  config.path = path;
  config.folder = folder_of(path);
  const std::vector<YAML::Node> documents = parse(reader, text);
  if (documents.size() > 1) {
    reader.complain(documents[1].Mark(), "expected one YAML document, found another");
  }
  if (!documents.empty() && !documents.front().IsNull()) {
    ConfigReader(reader, rule_ids, config).read(documents.front());
  }
  if (!problems.empty()) {
    return fail(ErrorKind::kInvalid, path, problems.front().message);
  }
  return config;
}

}  // namespace uaparse
