#include "uaparse/check/check.h"

#include <algorithm>
#include <iterator>

#include "uaparse/check/rules.h"
#include "uaparse/extract/absences.h"
#include "uaparse/extract/doubts.h"

namespace uaparse {

namespace {

void append(DiagnosticList more, DiagnosticList& diagnostics) {
  diagnostics.insert(diagnostics.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
}

// A value of which a rule says what is wrong need not be called doubtful too.
bool speaks_of(const DiagnosticList& found, const std::string& field) {
  return std::any_of(found.begin(), found.end(), [&](const Diagnostic& finding) {
    return finding.field == field && finding.severity != Severity::kHint;
  });
}

}  // namespace

void check_record(const Document& document, const Segmentation& segmentation,
                  const Knowledge& knowledge, const CheckOptions& options, Record& record) {
  DiagnosticList found;
  const Context context{document, segmentation, knowledge, found};
  const Draft draft{context, record, options};
  for (const Rule* rule : all_rules()) {
    if (rule->find != nullptr) {
      Findings findings(*rule, found);
      rule->find(draft, findings);
    }
  }
  const auto find_place = [&](const Evidence& evidence) {
    const TextLine* line = draft.find_line(evidence);
    return line != nullptr ? Place{line->line->page + 1, line->line->number}
                           : Place{evidence.page, 0};
  };
  DiagnosticList doubts = check_confidence(record, find_place);
  std::erase_if(doubts, [&](const Diagnostic& doubt) { return speaks_of(found, doubt.field); });
  append(std::move(found), record.diagnostics);
  append(check_absences(record), record.diagnostics);
  append(std::move(doubts), record.diagnostics);
}

}  // namespace uaparse
