// CSV (RFC 4180) for spreadsheets and for programs that know nothing else.
//
//   path,error_code,error_message,kind,title,...      always the first line, even without a row
//   a.pdf,,,urgent-action,FEAR FOR SAFETY,...
//   b.pdf,damaged,does not open,,,...                 what gave no record, in the same columns
//
// UTF-8, a comma between cells, CR LF behind each row, quotes where RFC 4180 asks for them. A value
// that is missing is an empty cell, a claim `true` or `false`, a date ISO 8601.
//
// Columns. First `path`, `error_code`, `error_message`, then of the document
//     kind title ua_number index index_key issued country country_code deadline language write_in
//     own_language
// then what a row stands for
//     documents   recipients copies subjects related diagnostics
//     recipients  role number position name on_behalf_of_name on_behalf_of_position address fax
//                 email phone web salutation notes
//     subjects    number name gender gender_text pronouns age age_text
// then where it comes from
//     template template_confidence media_type pages sha256 path_base64 generator_version
//     generator_knowledge schema_version
// and `text` where it was asked for. `role` is `recipient` or `copy`, `number` counts from 1 within
// the role. A record without a recipient or subject has one row in which those cells are empty, so
// that every input is in every table. Columns keep their names and their meaning; new ones may
// come, so they are to be found by name. EmitOptions::fields chooses among those of the document;
// the first three, `path_base64` and what a row stands for stay.
//
// A list in one cell is joined by " | ", a bar inside an item being doubled: a row stays one line,
// a spreadsheet splits it (Text to Columns, TEXTSPLIT), and splitting at " | " gives exactly the
// items. In the table of documents an addressee is its office and name, an earlier document its
// number, index, date and link, a diagnostic its code and field.
//
// Formulas. A cell that a spreadsheet may run begins with = + - @, their fullwidth or small forms,
// a tab, a carriage return or a line feed, perhaps behind blanks, and goes on behind it. It gets an
// apostrophe in front. So does one that looks like that behind apostrophes of its own, hence the
// way back is exact: where such a beginning stands behind apostrophes, the first of them goes.
// Telephone numbers get it too ("'+999 1 555 0101"): an exception would let "+1-555-0100" become
// the sum -654, and "+99915550101" a number without its sign.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "uaparse/emit/emit.h"

namespace uaparse {

// The names of the columns in their order.
std::vector<std::string_view> csv_columns(const EmitOptions& options);

// The first line, behind the byte order mark where that is wanted.
std::string csv_header(const EmitOptions& options);

// The rows of one outcome, at least one; it is given as build_json() gives all of it.
std::string csv_rows(const nlohmann::ordered_json& record, const EmitOptions& options);

// A cell as it is written: defused, then quoted.
std::string csv_cell(std::string_view text);

// A list as the text of one cell.
std::string csv_list(const std::vector<std::string>& items);

}  // namespace uaparse
