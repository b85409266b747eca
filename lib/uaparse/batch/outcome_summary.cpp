#include "uaparse/batch/outcome_summary.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

double hundredths(double figure) {
  return std::round(figure * 100) / 100;
}

double attention_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return kErrorAttention;
    case Severity::kWarning:
      return kWarningAttention;
    case Severity::kHint:
      break;
  }
  return kHintAttention;
}

// What the confidence of each value lacks of 1, by its pointer.
std::map<std::string, double> find_doubts(const Record& record) {
  std::map<std::string, double> doubts;
  if (!record.layout.id.empty() && record.layout.confidence < kDoubt) {
    doubts["/template"] = 1 - record.layout.confidence;
  }
  for (const RecordValue& value : list_values(record)) {
    doubts[value.pointer] = 1 - value.evidence->confidence;
  }
  return doubts;
}

void keep_heaviest(OutcomeSummary& summary) {
  std::stable_sort(summary.reasons.begin(), summary.reasons.end(),
                   [](const Reason& a, const Reason& b) { return a.weight > b.weight; });
  if (summary.reasons.size() > kMaxReasons) {
    summary.reasons_omitted = summary.reasons.size() - kMaxReasons;
    summary.reasons.resize(kMaxReasons);
  }
}

void weigh(const Record& record, OutcomeSummary& summary) {
  const std::map<std::string, double> doubts = find_doubts(record);
  double attention = 0;
  for (const auto& [pointer, doubt] : doubts) {
    attention += doubt;
  }
  for (const Diagnostic& diagnostic : record.diagnostics) {
    const auto doubted =
        diagnostic.code == "low-confidence" ? doubts.find(diagnostic.field) : doubts.end();
    const bool is_counted = doubted != doubts.end();
    const double weight = is_counted ? doubted->second : attention_of(diagnostic.severity);
    attention += is_counted ? 0 : weight;
    if (is_counted || diagnostic.severity != Severity::kHint) {
      summary.reasons.push_back({clean_text(diagnostic.code), clean_text(diagnostic.field),
                                 clean_text(diagnostic.message), hundredths(weight)});
    }
  }
  summary.attention = hundredths(attention);
  keep_heaviest(summary);
}

std::vector<std::string> list_codes(const DiagnosticList& diagnostics) {
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (std::find(codes.begin(), codes.end(), diagnostic.code) == codes.end()) {
      codes.push_back(diagnostic.code);
    }
  }
  return codes;
}

// Reads the members of an object, and remembers whether all of them were there and as expected.
class Members {
 public:
  Members(const Json& object, std::size_t count)
      : object_(object), is_sound_(object.is_object() && object.size() == count) {}

  bool is_sound() const { return is_sound_; }

  void read(const char* key, std::string& text) {
    const Json* found = find(key);
    if (found != nullptr && found->is_string()) {
      text = found->get<std::string>();
    } else {
      is_sound_ = false;
    }
  }

  void read(const char* key, double& figure) {
    const Json* found = find(key);
    if (found != nullptr && found->is_number()) {
      figure = found->get<double>();
      is_sound_ = is_sound_ && std::isfinite(figure) && figure >= 0;
    } else {
      is_sound_ = false;
    }
  }

  void read(const char* key, std::size_t& count) {
    const Json* found = find(key);
    if (found != nullptr && found->is_number_unsigned()) {
      count = found->get<std::size_t>();
    } else {
      is_sound_ = false;
    }
  }

  void read(const char* key, std::vector<std::string>& texts) {
    read_list(key, [&texts](const Json& item) {
      texts.push_back(item.is_string() ? item.get<std::string>() : std::string());
      return item.is_string();
    });
  }

  void read(const char* key, std::vector<Reason>& reasons) {
    read_list(key, [&reasons](const Json& item) { return read_reason(item, reasons); });
  }

 private:
  // `read_item` says whether the item is as expected.
  template <class ReadItem>
  void read_list(const char* key, ReadItem read_item) {
    const Json* found = find(key);
    is_sound_ = found != nullptr && found->is_array() &&
                std::all_of(found->begin(), found->end(), read_item);
  }

  static bool read_reason(const Json& item, std::vector<Reason>& reasons);

  const Json* find(const char* key) const {
    const auto found = is_sound_ ? object_.find(key) : object_.end();
    return found != object_.end() ? &*found : nullptr;
  }

  const Json& object_;
  bool is_sound_;
};

constexpr std::size_t kReasonKeys = 4;
constexpr std::size_t kSummaryKeys = 8;

Json json(const Reason& reason) {
  return {{"code", reason.code},
          {"field", reason.field},
          {"message", reason.message},
          {"weight", reason.weight}};
}

bool Members::read_reason(const Json& item, std::vector<Reason>& reasons) {
  Reason reason;
  Members members(item, kReasonKeys);
  members.read("code", reason.code);
  members.read("field", reason.field);
  members.read("message", reason.message);
  members.read("weight", reason.weight);
  reasons.push_back(std::move(reason));
  return members.is_sound();
}

bool is_hash_or_empty(std::string_view text) {
  constexpr std::size_t kDigits = 64;
  return text.empty() || (text.size() == kDigits &&
                          text.find_first_not_of("0123456789abcdef") == std::string_view::npos);
}

}  // namespace

OutcomeSummary summarize(const Outcome& outcome) {
  OutcomeSummary summary;
  if (!outcome.record) {
    summary.code = code(outcome.record.error().kind);
    summary.message = clean_text(outcome.record.error().message);
    return summary;
  }
  const Record& record = *outcome.record;
  summary.generation = clean_text(record.layout.id);
  summary.sha256 = record.source.sha256;
  summary.diagnostics = list_codes(record.diagnostics);
  weigh(record, summary);
  return summary;
}

std::string encode_summary(const OutcomeSummary& summary) {
  Json reasons = Json::array();
  for (const Reason& reason : summary.reasons) {
    reasons.push_back(json(reason));
  }
  return to_json_line(Json{{"code", summary.code},
                           {"message", summary.message},
                           {"generation", summary.generation},
                           {"sha256", summary.sha256},
                           {"diagnostics", summary.diagnostics},
                           {"attention", summary.attention},
                           {"reasons", std::move(reasons)},
                           {"reasons_omitted", summary.reasons_omitted}});
}

std::optional<OutcomeSummary> decode_summary(std::string_view line) {
  const Json object = Json::parse(line, nullptr, false);
  OutcomeSummary summary;
  Members members(object, kSummaryKeys);
  members.read("code", summary.code);
  members.read("message", summary.message);
  members.read("generation", summary.generation);
  members.read("sha256", summary.sha256);
  members.read("attention", summary.attention);
  members.read("reasons_omitted", summary.reasons_omitted);
  members.read("diagnostics", summary.diagnostics);
  members.read("reasons", summary.reasons);
  return members.is_sound() && is_hash_or_empty(summary.sha256) ? std::optional(std::move(summary))
                                                                : std::nullopt;
}

}  // namespace uaparse
