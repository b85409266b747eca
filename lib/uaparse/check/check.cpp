#include "uaparse/check/check.h"

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
  append(std::move(found), record.diagnostics);
  append(check_absences(record), record.diagnostics);
  append(check_confidence(record, find_place), record.diagnostics);
}

}  // namespace uaparse
