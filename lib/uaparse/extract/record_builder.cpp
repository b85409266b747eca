#include "uaparse/extract/record_builder.h"

#include "uaparse/extract/addressees.h"
#include "uaparse/extract/country.h"
#include "uaparse/extract/damaged_values.h"
#include "uaparse/extract/deadline.h"
#include "uaparse/extract/header.h"
#include "uaparse/extract/kind.h"
#include "uaparse/extract/languages.h"
#include "uaparse/extract/other_readings.h"
#include "uaparse/extract/related.h"
#include "uaparse/extract/statement.h"
#include "uaparse/extract/subjects.h"
#include "uaparse/extract/title.h"

namespace uaparse {

namespace {

RecordSource build_source(const Document& document) {
  RecordSource source{document.source.path,
                      document.source.path_base64,
                      document.source.sha256,
                      document.source.media_type,
                      {}};
  for (const Page& page : document.pages) {
    source.page_sizes.push_back({page.width_pt, page.height_pt});
  }
  return source;
}

}  // namespace

Record build_record(const Document& document, const Segmentation& segmentation,
                    const Knowledge& knowledge, Trail* trail) {
  Record record;
  record.source = build_source(document);
  record.layout = {segmentation.generation->id, segmentation.confidence};
  record.diagnostics = document.diagnostics;
  const Context context{document, segmentation, knowledge, record.diagnostics, trail};
  const std::optional<Statement> update = find_update_statement(context);
  const std::optional<CaseLine> case_line = read_case_line(context);
  const std::optional<PageTitle> page_title = read_page_title(context);
  read_kind(context, update, record);
  // The language is that of the labels; the evidence is the label that says what the document is.
  if (!record.kind.evidence.text.empty()) {
    record.language = {segmentation.language->tag(), record.kind.evidence};
  }
  read_header(context, case_line, page_title, record);
  read_country(context, page_title, record);
  read_title(context, case_line, page_title, record);
  read_languages(context, record);
  read_deadline(context, record);
  read_addressees(context, record);
  read_subjects(context, case_line, record);
  read_related(context, case_line, update, record);
  limit_confidence(context, record);
  if (trail != nullptr) {
    note_other_readings(context, record);
  }
  return record;
}

}  // namespace uaparse
