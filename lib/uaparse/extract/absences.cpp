#include "uaparse/extract/absences.h"

#include <algorithm>

namespace uaparse {

namespace {

bool is_reported(const Record& record, std::string_view pointer) {
  return std::any_of(record.diagnostics.begin(), record.diagnostics.end(),
                     [&](const Diagnostic& diagnostic) { return diagnostic.field == pointer; });
}

}  // namespace

DiagnosticList check_absences(const Record& record) {
  struct Absence {
    bool is_missing;
    std::string_view code;
    std::string_view pointer;
    std::string_view message;
  };
  const bool asks_for_letters = record.kind.value != Kind::kStopAction;
  const Absence absences[] = {
      {!record.ua_number, "ua-number-missing", "/ua_number", "no header gives the case a number"},
      {!record.index, "index-missing", "/index", "no header gives the index of the document"},
      {!record.issued, "issued-missing", "/issued", "no header gives the date of issue"},
      {!record.country, "country-missing", "/country", "no header names the country"},
      {asks_for_letters && record.write_in.empty(), "languages-missing", "/write_in",
       "no sentence says in which languages to write"},
  };
  DiagnosticList result;
  for (const Absence& absence : absences) {
    if (absence.is_missing && !is_reported(record, absence.pointer)) {
      result.push_back({std::string(absence.code),
                        Severity::kHint,
                        std::string(absence.pointer),
                        {},
                        std::string(absence.message)});
    }
  }
  return result;
}

}  // namespace uaparse
