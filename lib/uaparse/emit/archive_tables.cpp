#include "uaparse/emit/archive_tables.h"

#include <array>

namespace uaparse {

namespace {

constexpr std::string_view kDocumentKeys[]{"id"};
constexpr ArchiveColumn kDocument[]{
    {"path", "/source/path", "", ""},
    {"path_base64", "/source/path_base64", "", ""},
    {"error_code", "/error/code", "", ""},
    {"error_message", "/error/message", "", ""},
    {"sha256", "/source/sha256", "", ""},
    {"media_type", "/source/media_type", "", ""},
    {"pages", "/source/pages", "", ""},
    {"template", "/template/id", "", ""},
    {"template_confidence", "/template/confidence", "", ""},
    {"language", "/language", "language_confidence", ""},
    {"kind", "/kind", "kind_confidence", ""},
    {"title", "/title", "title_confidence", ""},
    {"ua_number", "/ua_number", "ua_number_confidence", ""},
    {"ai_index", "/index", "ai_index_confidence", ""},
    {"index_key", "/index_key", "index_key_confidence", ""},
    {"issued", "/issued", "issued_confidence", ""},
    {"country", "/country", "country_confidence", ""},
    {"country_code", "/country_code", "country_code_confidence", ""},
    {"deadline", "/deadline", "deadline_confidence", ""},
    {"own_language", "/own_language", "own_language_confidence", ""},
    {"min_confidence", "/min_confidence", "", ""},
    {"generator_version", "/generator/version", "", ""},
    {"generator_knowledge", "/generator/knowledge", "", ""},
    {"schema_version", "/schema_version", "", ""},
    {"names", "/names", "", ""},
    {"text", "/text", "", ""},
};

constexpr std::string_view kAddresseeKeys[]{"document_id", "role", "seq"};
constexpr ArchiveColumn kAddressee[]{
    {"position", "/position", "position_confidence", ""},
    {"name", "/name", "name_confidence", ""},
    {"on_behalf_of_name", "/on_behalf_of/name", "on_behalf_of_name_confidence", ""},
    {"on_behalf_of_position", "/on_behalf_of/position", "on_behalf_of_position_confidence", ""},
    {"salutation", "/salutation", "salutation_confidence", ""},
    {"notes", "/notes", "", ""},
};

constexpr std::string_view kContactKeys[]{"addressee_id", "kind", "seq"};
constexpr ArchiveColumn kContact[]{{"value", "", "confidence", "page"}};

constexpr std::string_view kListKeys[]{"document_id", "seq"};
constexpr ArchiveColumn kSubject[]{
    {"name", "/name", "name_confidence", ""}, {"gender", "/gender", "gender_confidence", ""},
    {"gender_text", "/gender_text", "", ""},  {"pronouns", "/pronouns", "", ""},
    {"age", "/age", "age_confidence", ""},    {"age_text", "/age_text", "", ""},
};

constexpr ArchiveColumn kRelated[]{
    {"ua_number", "/ua_number", "", ""},
    {"ai_index", "/index", "", ""},
    {"issued", "/issued", "", ""},
    {"url", "/url", "", ""},
};

constexpr ArchiveColumn kLanguage[]{{"tag", "", "confidence", ""}};

constexpr ArchiveColumn kDiagnostic[]{
    {"code", "/code", "", ""},       {"severity", "/severity", "", ""},
    {"field", "/field", "", ""},     {"page", "/place/page", "", ""},
    {"line", "/place/line", "", ""}, {"message", "/message", "", ""},
};

}  // namespace

const ArchiveTable kDocumentsTable{"documents", kDocumentKeys, kDocument};
const ArchiveTable kAddresseesTable{"addressees", kAddresseeKeys, kAddressee};
const ArchiveTable kContactsTable{"contacts", kContactKeys, kContact};
const ArchiveTable kSubjectsTable{"subjects", kListKeys, kSubject};
const ArchiveTable kRelatedTable{"related", kListKeys, kRelated};
const ArchiveTable kLanguagesTable{"languages", kListKeys, kLanguage};
const ArchiveTable kDiagnosticsTable{"diagnostics", kListKeys, kDiagnostic};

std::span<const ArchiveTable* const> archive_tables() {
  static constexpr std::array<const ArchiveTable*, 7> kTables{
      &kDocumentsTable, &kAddresseesTable, &kContactsTable,   &kSubjectsTable,
      &kRelatedTable,   &kLanguagesTable,  &kDiagnosticsTable};
  return kTables;
}

std::vector<std::string_view> columns_of(const ArchiveTable& table) {
  std::vector<std::string_view> names(table.keys.begin(), table.keys.end());
  for (const ArchiveColumn& column : table.columns) {
    for (const std::string_view name : {column.name, column.confidence, column.page}) {
      if (!name.empty()) {
        names.push_back(name);
      }
    }
  }
  return names;
}

}  // namespace uaparse
