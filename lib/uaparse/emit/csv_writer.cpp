#include "uaparse/emit/csv_writer.h"

#include <algorithm>
#include <array>
#include <span>

#include <nlohmann/json.hpp>

#include "uaparse/emit/record_json.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kRowEnd = "\r\n";

// What is never left out: which input a row is of, and why it is empty.
constexpr std::size_t kKeyColumns = 3;

// What a list says of an item that is no plain value, from its members in this order.
struct ItemForm {
  std::array<std::string_view, 4> pointers;
  std::string_view separator;
};

constexpr ItemForm kAddressee{{"/position", "/name"}, ", "};
constexpr ItemForm kSubject{{"/name"}, ""};
constexpr ItemForm kRelated{{"/ua_number", "/index", "/issued", "/url"}, ", "};
constexpr ItemForm kDiagnostic{{"/code", "/field"}, " "};

struct Column {
  std::string_view name;
  std::string_view pointer;  // into the record, or into what the row stands for
  const ItemForm* form = nullptr;
};

constexpr Column kDocument[]{
    {"path", "/source/path"},
    {"error_code", "/error/code"},
    {"error_message", "/error/message"},
    {"kind", "/kind"},
    {"title", "/title"},
    {"ua_number", "/ua_number"},
    {"index", "/index"},
    {"index_key", "/index_key"},
    {"issued", "/issued"},
    {"country", "/country"},
    {"country_code", "/country_code"},
    {"deadline", "/deadline"},
    {"language", "/language"},
    {"write_in", "/write_in"},
    {"own_language", "/own_language"},
};

constexpr Column kLists[]{
    {"recipients", "/recipients", &kAddressee},    {"copies", "/copies", &kAddressee},
    {"subjects", "/subjects", &kSubject},          {"related", "/related", &kRelated},
    {"diagnostics", "/diagnostics", &kDiagnostic},
};

constexpr Column kRecipientRow[]{
    {"role", "/role"},
    {"number", "/number"},
    {"position", "/position"},
    {"name", "/name"},
    {"on_behalf_of_name", "/on_behalf_of/name"},
    {"on_behalf_of_position", "/on_behalf_of/position"},
    {"address", "/address"},
    {"fax", "/fax"},
    {"email", "/email"},
    {"phone", "/phone"},
    {"web", "/web"},
    {"salutation", "/salutation"},
    {"notes", "/notes"},
};

constexpr Column kSubjectRow[]{
    {"number", "/number"},           {"name", "/name"},         {"gender", "/gender"},
    {"gender_text", "/gender_text"}, {"pronouns", "/pronouns"}, {"age", "/age"},
    {"age_text", "/age_text"},
};

constexpr Column kOrigin[]{
    {"template", "/template/id"},         {"template_confidence", "/template/confidence"},
    {"media_type", "/source/media_type"}, {"pages", "/source/pages"},
    {"sha256", "/source/sha256"},
};

// Never left out, as the key columns are: the path where that is no clean text.
constexpr Column kPathBytes[]{{"path_base64", "/source/path_base64"}};

constexpr Column kGenerator[]{
    {"generator_version", "/generator/version"},
    {"generator_knowledge", "/generator/knowledge"},
    {"schema_version", "/schema_version"},
};

constexpr Column kText[]{{"text", "/text"}};

// The columns of a table in the order of their parts; those of `row` are what a row stands for.
struct Table {
  std::vector<Column> before;
  std::vector<Column> row;
  std::vector<Column> after;
};

// The key of the record that a column shows: `source` for /source/path.
std::string_view field_of(const Column& column) {
  const std::string_view key = column.pointer.substr(1);
  return key.substr(0, key.find('/'));
}

std::vector<Column> chosen(std::span<const Column> columns, const EmitOptions& options) {
  const std::vector<std::string>& fields = options.fields;
  std::vector<Column> result;
  std::copy_if(columns.begin(), columns.end(), std::back_inserter(result),
               [&](const Column& column) {
                 return fields.empty() ||
                        std::find(fields.begin(), fields.end(), field_of(column)) != fields.end();
               });
  return result;
}

void append(std::vector<Column>& columns, std::span<const Column> more) {
  columns.insert(columns.end(), more.begin(), more.end());
}

Table build_table(const EmitOptions& options) {
  const std::span<const Column> document(kDocument);
  Table table;
  append(table.before, document.first(kKeyColumns));
  append(table.before, chosen(document.subspan(kKeyColumns), options));
  switch (options.rows) {
    case CsvRows::kDocuments:
      append(table.before, chosen(kLists, options));
      break;
    case CsvRows::kRecipients:
      append(table.row, kRecipientRow);
      break;
    case CsvRows::kSubjects:
      append(table.row, kSubjectRow);
      break;
  }
  append(table.after, chosen(kOrigin, options));
  append(table.after, kPathBytes);
  append(table.after, chosen(kGenerator, options));
  if (options.with_text) {
    append(table.after, kText);
  }
  return table;
}

std::string text_of(const Json& value) {
  if (value.is_null()) {
    return {};
  }
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string text_of(const Json& item, const ItemForm& form) {
  std::string text;
  for (const std::string_view pointer : form.pointers) {
    const Json& part = value_at(item, pointer);
    if (pointer.empty() || part.is_null()) {
      continue;
    }
    text.append(text.empty() ? std::string_view() : form.separator).append(text_of(part));
  }
  return text;
}

std::string text_of(const Json& tree, const Column& column) {
  const Json& value = value_at(tree, column.pointer);
  if (!value.is_array()) {
    return text_of(value);
  }
  std::vector<std::string> items;
  for (const Json& item : value) {
    items.push_back(column.form == nullptr ? text_of(item) : text_of(item, *column.form));
  }
  return csv_list(items);
}

void append_cells(std::string& line, std::span<const Column> columns, const Json& tree) {
  for (const Column& column : columns) {
    line.append(csv_cell(text_of(tree, column))).append(",");
  }
}

// Each cell has put a comma behind itself.
void end_row(std::string& line) {
  line.pop_back();
  line += kRowEnd;
}

void append_items(std::vector<Json>& rows, const Json& list, const char* role) {
  for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
    Json& row = rows.emplace_back(list[i].is_object() ? list[i] : Json::object());
    row["number"] = i + 1;
    row["role"] = role;
  }
}

// What the rows stand for, each with its number; one empty row where there is nothing.
std::vector<Json> list_rows(const Json& record, CsvRows kind) {
  std::vector<Json> rows;
  if (kind == CsvRows::kRecipients) {
    append_items(rows, value_at(record, "/recipients"), "recipient");
    append_items(rows, value_at(record, "/copies"), "copy");
  }
  if (kind == CsvRows::kSubjects) {
    append_items(rows, value_at(record, "/subjects"), "subject");
  }
  if (rows.empty()) {
    rows.push_back(Json::object());
  }
  return rows;
}

// Bytes of the first of `words` that `text` begins with; 0 when it begins with none.
std::size_t prefix_length(std::string_view text, std::span<const std::string_view> words) {
  for (const std::string_view word : words) {
    if (text.starts_with(word)) {
      return word.size();
    }
  }
  return 0;
}

// Blanks, and marks that nobody sees, behind which a spreadsheet may still find a formula.
constexpr std::string_view kBlanks[]{
    " ",      "\u00A0", "\u00AD", "\u1680", "\u180E", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u200B", "\u200C",
    "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u202F",
    "\u205F", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\u3000", "\uFEFF",
};

// As they are, fullwidth, small. A control is one wherever a program drops it.
constexpr std::string_view kOpeners[]{
    "=",      "+",      "-",      "@",      "\t",     "\r",     "\n",     "\uFF1D",
    "\uFF0B", "\uFF0D", "\uFF20", "\uFE66", "\uFE62", "\uFE63", "\uFE6B",
};

bool may_run(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  while (const std::size_t length = prefix_length(text, kBlanks)) {
    text.remove_prefix(length);
  }
  const std::size_t opener = prefix_length(text, kOpeners);
  return opener > 0 && opener < text.size();
}

}  // namespace

std::vector<std::string_view> csv_columns(const EmitOptions& options) {
  const Table table = build_table(options);
  std::vector<std::string_view> names;
  for (const std::vector<Column>* part : {&table.before, &table.row, &table.after}) {
    for (const Column& column : *part) {
      names.push_back(column.name);
    }
  }
  return names;
}

std::string csv_header(const EmitOptions& options) {
  std::string line;
  for (const std::string_view name : csv_columns(options)) {
    line.append(name).append(",");
  }
  end_row(line);
  return std::string(options.with_bom ? kByteOrderMark : "").append(line);
}

std::string csv_rows(const nlohmann::ordered_json& record, const EmitOptions& options) {
  const Table table = build_table(options);
  std::string text;
  for (const Json& row : list_rows(record, options.rows)) {
    std::string line;
    append_cells(line, table.before, record);
    append_cells(line, table.row, row);
    append_cells(line, table.after, record);
    end_row(line);
    text += line;
  }
  return text;
}

std::string csv_cell(std::string_view text) {
  std::string cell(may_run(text) ? "'" : "");
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) {
    return cell;
  }
  std::string quoted = "\"";
  for (const char c : cell) {
    quoted.append(c == '"' ? 2 : 1, c);
  }
  return quoted + '"';
}

std::string csv_list(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += i == 0 ? "" : " | ";
    for (const char c : items[i]) {
      text.append(c == '|' ? 2 : 1, c);
    }
  }
  return text;
}

}  // namespace uaparse
