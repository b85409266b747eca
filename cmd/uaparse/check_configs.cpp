#include "cmd/uaparse/check_configs.h"

#include <ostream>
#include <utility>

#include "cmd/uaparse/messages.h"
#include "uaparse/check/rules.h"

namespace uaparse::cli {

bool CheckConfigs::load_for(const std::string& input, std::ostream& err) {
  std::string& path = paths_[input];
  if (!job_.without_config) {
    path = job_.config.empty() ? find_config(input).value_or("") : job_.config;
  }
  return path.empty() || load(path, err);
}

bool CheckConfigs::load(const std::string& path, std::ostream& err) {
  const auto [place, is_new] = verdicts_.try_emplace(path);
  if (!is_new) {
    return place->second != nullptr;
  }
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) {
    ids.push_back(rule->id);
  }
  DiagnosticList problems;
  Result<Config> config = load_config(path, ids, problems);
  for (const Diagnostic& problem : problems) {
    write_message(err, problem.message);
  }
  if (!config && problems.empty()) {
    write_message(err, config.error().subject, config.error().message);
  }
  if (config) {
    place->second = std::make_unique<Verdict>(std::move(*config));
  }
  return config.has_value();
}

Verdict* CheckConfigs::find(const std::string& input) {
  const auto path = paths_.find(input);
  const auto found = path == paths_.end() ? verdicts_.end() : verdicts_.find(path->second);
  return found == verdicts_.end() ? nullptr : found->second.get();
}

std::vector<CheckedInput> CheckConfigs::find_unused() const {
  std::vector<CheckedInput> unused;
  for (const auto& [path, verdict] : verdicts_) {
    if (std::optional<CheckedInput> of_this = verdict->find_unused()) {
      unused.push_back(std::move(*of_this));
    }
  }
  return unused;
}

}  // namespace uaparse::cli
