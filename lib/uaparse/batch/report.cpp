#include "uaparse/batch/report.h"

#include <algorithm>
#include <cmath>
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

std::string report_json(const BatchReport& report, const BatchWork& work) {
  const BatchTotals& totals = report.totals();
  Json failed = Json::array();
  for (const BatchReport::Failure& failure : report.failures_) {
    Json& entry = failed.emplace_back(json_of_path(failure.path));
    entry["code"] = failure.code;
    entry["message"] = failure.message;
  }
  std::vector<BatchReport::Reviewed> reviewed = report.reviewed_;
  std::sort(reviewed.begin(), reviewed.end(), BatchReport::comes_before);
  Json review = Json::array();
  for (const BatchReport::Reviewed& document : reviewed) {
    Json& entry = review.emplace_back(json_of_path(document.path));
    entry["attention"] = hundredths(document.attention);
    entry["reasons"] = json(document.reasons);
    entry["reasons_omitted"] = document.reasons_omitted;
  }
  return to_json({{"report_version", kReportVersion},
                  {"generator",
                   {{"version", work.generator.version}, {"knowledge", work.generator.knowledge}}},
                  {"inputs", work.inputs},
                  {"not_done", work.inputs - std::min(work.inputs, totals.done)},
                  {"records", totals.records},
                  {"errors", json(totals.errors)},
                  {"generations", json(totals.generations)},
                  {"diagnostics", json(totals.diagnostics)},
                  {"throughput", build_throughput(totals, work)},
                  {"failed", std::move(failed)},
                  {"failed_omitted", report.failed() - report.failures_.size()},
                  {"review", std::move(review)},
                  {"review_omitted", report.to_be_reviewed_ - reviewed.size()}}) +
         "\n";
}

}  // namespace uaparse
