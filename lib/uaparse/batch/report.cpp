#include "uaparse/batch/report.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/base64.h"
#include "uaparse/base/result.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

double hundredths(double figure) {
  return std::round(figure * 100) / 100;
}

Json json_of_path(const std::string& path) {
  Json result{{"path", clean_text(path)}};
  if (std::string bytes = path_base64(path); !bytes.empty()) {
    result["path_base64"] = std::move(bytes);
  }
  return result;
}

Json json(const std::map<std::string, std::size_t>& counts) {
  Json result = Json::object();
  for (const auto& [name, count] : counts) {
    result[name] = count;
  }
  return result;
}

Json json(const Reason& reason) {
  return {{"code", reason.code},
          {"field", reason.field.empty() ? Json() : Json(reason.field)},
          {"message", reason.message},
          {"weight", hundredths(reason.weight)}};
}

Json json(const std::vector<Reason>& reasons) {
  Json result = Json::array();
  for (const Reason& reason : reasons) {
    result.push_back(json(reason));
  }
  return result;
}

constexpr std::string_view kEndOfObject = "\n}";

// As a member of the report, behind others.
template <class List, class Build>
void write_list(std::string_view key, const List& list, std::ostream& out, Build build) {
  out << ",\n  \"" << key << "\": [";
  bool is_first = true;
  for (const auto& entry : list) {
    out << (is_first ? "\n    " : ",\n    ");
    // Strings hold no bare line feed in JSON, so every one of them ends a line of the layout.
    for (const char c : to_json(build(entry))) {
      out << c << (c == '\n' ? "    " : "");
    }
    is_first = false;
  }
  out << (is_first ? "]" : "\n  ]");
}

Json build_throughput(const BatchTotals& totals, const BatchWork& work) {
  const std::size_t read = totals.done - std::min(totals.done, work.taken_over);
  return {{"seconds", hundredths(work.seconds)},
          {"documents_per_second",
           work.seconds > 0 ? Json(hundredths(static_cast<double>(read) / work.seconds)) : Json()},
          {"read", read},
          {"taken_over", work.taken_over},
          {"workers", work.workers}};
}

}  // namespace

void BatchReport::add(const std::string& path, const OutcomeSummary& summary) {
  ++totals_.done;
  if (!summary.code.empty()) {
    ++totals_.errors[summary.code];
    add_failure(path, summary);
    return;
  }
  ++totals_.records;
  ++totals_.generations[summary.generation];
  for (const std::string& code : summary.diagnostics) {
    ++totals_.diagnostics[code];
  }
  add_reviewed(path, summary);
}

std::size_t BatchReport::failed() const {
  return totals_.done - totals_.records - not_urgent_actions();
}

std::size_t BatchReport::not_urgent_actions() const {
  const auto found = totals_.errors.find(std::string(code(ErrorKind::kNotAnUrgentAction)));
  return found != totals_.errors.end() ? found->second : 0;
}

bool BatchReport::comes_before(const Reviewed& a, const Reviewed& b) {
  return a.attention != b.attention ? a.attention > b.attention : a.number < b.number;
}

void BatchReport::add_failure(const std::string& path, const OutcomeSummary& summary) {
  if (summary.code != code(ErrorKind::kNotAnUrgentAction) &&
      failures_.size() < kMaxListedFailures) {
    failures_.push_back({path, summary.code, summary.message});
  }
}

void BatchReport::add_reviewed(const std::string& path, const OutcomeSummary& summary) {
  if (summary.reasons.empty()) {
    return;
  }
  ++to_be_reviewed_;
  // What is as urgent as the last one came after it, and so stays out.
  if (reviewed_.size() == kMaxReviewed) {
    if (summary.attention <= reviewed_.front().attention) {
      return;
    }
    std::pop_heap(reviewed_.begin(), reviewed_.end(), comes_before);
    reviewed_.pop_back();
  }
  reviewed_.push_back(
      {totals_.done, path, summary.attention, summary.reasons, summary.reasons_omitted});
  std::push_heap(reviewed_.begin(), reviewed_.end(), comes_before);
}

void write_report(const BatchReport& report, const BatchWork& work, std::ostream& out) {
  const BatchTotals& totals = report.totals();
  const std::string head =
      to_json({{"report_version", kReportVersion},
               {"generator",
                {{"version", work.generator.version}, {"knowledge", work.generator.knowledge}}},
               {"inputs", work.inputs},
               {"not_done", work.inputs - std::min(work.inputs, totals.done)},
               {"records", totals.records},
               {"errors", json(totals.errors)},
               {"generations", json(totals.generations)},
               {"diagnostics", json(totals.diagnostics)},
               {"throughput", build_throughput(totals, work)}});
  std::vector<const BatchReport::Reviewed*> reviewed;
  for (const BatchReport::Reviewed& document : report.reviewed_) {
    reviewed.push_back(&document);
  }
  std::sort(reviewed.begin(), reviewed.end(),
            [](const auto* a, const auto* b) { return BatchReport::comes_before(*a, *b); });
  out << head.substr(0, head.size() - kEndOfObject.size());
  write_list("failed", report.failures_, out, [](const BatchReport::Failure& failure) {
    Json entry = json_of_path(failure.path);
    entry["code"] = failure.code;
    entry["message"] = failure.message;
    return entry;
  });
  out << ",\n  \"failed_omitted\": " << report.failed() - report.failures_.size();
  write_list("review", reviewed, out, [](const BatchReport::Reviewed* document) {
    Json entry = json_of_path(document->path);
    entry["attention"] = hundredths(document->attention);
    entry["reasons"] = json(document->reasons);
    entry["reasons_omitted"] = document->reasons_omitted;
    return entry;
  });
  out << ",\n  \"review_omitted\": " << report.to_be_reviewed_ - reviewed.size() << kEndOfObject
      << "\n";
}

}  // namespace uaparse
