#include "uaparse/emit/csv_writer.h"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "test/emit/sample_record.h"
#include "uaparse/emit/record_json.h"

namespace uaparse {
namespace {

EmitOptions csv_of(CsvRows rows, std::vector<std::string> fields = {}) {
  EmitOptions options;
  options.format = Format::kCsv;
  options.rows = rows;
  options.fields = std::move(fields);
  return options;
}

Outcome failed() {
  return {"b.pdf", fail(ErrorKind::kDamaged, "b.pdf", "does not open")};
}

std::string rows_of(const Outcome& outcome, const EmitOptions& options) {
  return csv_rows(build_json(outcome, {}), options);
}

struct Case {
  const char* name;
  std::string text;
  std::string want;
};

TEST(CsvCell, IsQuotedWhereRfc4180AsksForIt) {
  for (const Case& c : {
           Case{"plain", "Dear Minister", "Dear Minister"},
           Case{"empty", "", ""},
           Case{"comma", "Castle Street, Strelsau", "\"Castle Street, Strelsau\""},
           Case{"quote", "known as \"Rassendyll\"", "\"known as \"\"Rassendyll\"\"\""},
           Case{"only a quote", "\"", "\"\"\"\""},
           Case{"line feed", "one\ntwo", "\"one\ntwo\""},
           Case{"carriage return", "one\rtwo", "\"one\rtwo\""},
           Case{"blanks", " a ", " a "},
           Case{"semicolon", "a;b", "a;b"},
           Case{"letters", "Caf\xC3\xA9 \xE6\x9D\xB1", "Caf\xC3\xA9 \xE6\x9D\xB1"},
       }) {
    EXPECT_EQ(csv_cell(c.text), c.want) << c.name;
  }
}

TEST(CsvCell, IsDefusedWhereASpreadsheetMightRunIt) {
  for (const Case& c : {
           Case{"equals", "=1+1", "'=1+1"},
           Case{"plus", "+999 1 555 0101", "'+999 1 555 0101"},
           Case{"minus", "-2+3", "'-2+3"},
           Case{"at", "@SUM(A1)", "'@SUM(A1)"},
           Case{"tab", "\t=1", "'\t=1"},
           Case{"tab before a word", "\tword", "'\tword"},
           Case{"carriage return", "\r=1", "\"'\r=1\""},
           Case{"line feed", "\n=1", "\"'\n=1\""},
           Case{"behind a blank", " =1", "' =1"},
           Case{"behind a no-break space", "\u00A0=1", "'\u00A0=1"},
           Case{"behind an ideographic space", "\u3000=1", "'\u3000=1"},
           Case{"behind a mark that nobody sees", "\u200B\uFEFF=1", "'\u200B\uFEFF=1"},
           Case{"fullwidth equals", "\uFF1D1", "'\uFF1D1"},
           Case{"fullwidth plus", "\uFF0B1", "'\uFF0B1"},
           Case{"fullwidth minus", "\uFF0D1", "'\uFF0D1"},
           Case{"fullwidth at", "\uFF20A1", "'\uFF20A1"},
           Case{"small equals", "\uFE661", "'\uFE661"},
           Case{"with quotes to write", "=cmd|' /C calc'!A0,\"", "\"'=cmd|' /C calc'!A0,\"\"\""},
           Case{"behind an apostrophe of its own", "'=1", "''=1"},
           Case{"behind two", "'' =1", "''' =1"},
       }) {
    EXPECT_EQ(csv_cell(c.text), c.want) << c.name;
  }
}

TEST(CsvCell, IsLeftAloneWhereNothingCanRun) {
  for (const char* text :
       {"'Disappearance' feared", "'", "a=b", "50/12", "2012-04-10", "-", "=", " -", "\u2013 three",
        "1 Castle Street", "# 5", "(+999) 1 555", "%", "|calc"}) {
    EXPECT_EQ(csv_cell(text), text);
  }
}

TEST(CsvList, CanBeSplitAtItsSeparator) {
  using Items = std::vector<std::string>;
  EXPECT_EQ(csv_list({}), "");
  EXPECT_EQ(csv_list(Items{"one"}), "one");
  EXPECT_EQ(csv_list(Items{"one", "", "two"}), "one |  | two");
  EXPECT_EQ(csv_list(Items{"a | b", "|", "c|"}), "a || b | || | c||");
}

TEST(CsvHeader, NamesTheColumnsOfDocuments) {
  EXPECT_EQ(csv_header(csv_of(CsvRows::kDocuments)),
            "path,error_code,error_message,kind,title,ua_number,index,index_key,issued,country,"
            "country_code,deadline,language,write_in,own_language,recipients,copies,subjects,"
            "related,diagnostics,template,template_confidence,media_type,pages,sha256,path_base64,"
            "generator_version,generator_knowledge,schema_version\r\n");
}

TEST(CsvHeader, NamesTheColumnsOfRecipientsAndSubjects) {
  const std::string document =
      "path,error_code,error_message,kind,title,ua_number,index,index_key,issued,country,"
      "country_code,deadline,language,write_in,own_language,";
  const std::string origin =
      "template,template_confidence,media_type,pages,sha256,path_base64,generator_version,"
      "generator_knowledge,schema_version\r\n";
  EXPECT_EQ(csv_header(csv_of(CsvRows::kRecipients)),
            document +
                "role,number,position,name,on_behalf_of_name,on_behalf_of_position,address,fax,"
                "email,phone,web,salutation,notes," +
                origin);
  EXPECT_EQ(csv_header(csv_of(CsvRows::kSubjects)),
            document + "number,name,gender,gender_text,pronouns,age,age_text," + origin);
}

TEST(CsvHeader, HasAByteOrderMarkAndTheTextOnlyWhenAsked) {
  EmitOptions options = csv_of(CsvRows::kDocuments, {"title", "text"});
  options.with_bom = true;
  options.with_text = true;
  EXPECT_EQ(csv_header(options),
            "\xEF\xBB\xBFpath,error_code,error_message,title,path_base64,text\r\n");
}

TEST(CsvColumns, AreUnique) {
  for (const CsvRows rows : {CsvRows::kDocuments, CsvRows::kRecipients, CsvRows::kSubjects}) {
    EmitOptions options = csv_of(rows);
    options.with_text = true;
    std::vector<std::string_view> names = csv_columns(options);
    std::sort(names.begin(), names.end());
    EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
  }
}

TEST(CsvRowsOfDocuments, HoldAListInACell) {
  const EmitOptions options =
      csv_of(CsvRows::kDocuments, {"title", "issued", "write_in", "own_language", "recipients",
                                   "copies", "subjects", "related", "diagnostics", "template"});
  EXPECT_EQ(rows_of({"ua.pdf", test::build_full_record()}, options),
            "ua.pdf,,,FEAR FOR SAFETY,2012-02-28,en | no,true,"
            "\"Minister of Justice, Ms Ana Ejemplo\",,"
            "\"Luz Inventada | Four other men, unnamed\","
            "\"49/12, ASA 24/002/2012, 2012-01-05, https://www.example/ua49\","
            "addressee-without-office /copies/0 | lines-crowded | "
            "low-confidence /recipients/0/phone/0,ua-2009,0.9,\r\n");
}

TEST(CsvRowsOfRecipients, TellCopiesByTheirRole) {
  EXPECT_EQ(rows_of({"ua.pdf", test::build_full_record()}, csv_of(CsvRows::kRecipients, {"kind"})),
            "ua.pdf,,,update,recipient,1,Minister of Justice,Ms Ana Ejemplo,JUAN EJEMPLO,"
            "PRESIDENT OF THE REPUBLIC,1 Example Street | Examplia,'+1 555 0100,"
            "minister@justice.example,'+1 555 0101,https://justice.example/form,Dear Minister,"
            "please keep trying,\r\n"
            "ua.pdf,,,update,copy,1,,,,,,,,,,,,\r\n");
}

TEST(CsvRowsOfSubjects, AreOneForEach) {
  EXPECT_EQ(rows_of({"ua.pdf", test::build_full_record()}, csv_of(CsvRows::kSubjects, {"kind"})),
            "ua.pdf,,,update,1,Luz Inventada,female,f,she/her,17,17,\r\n"
            "ua.pdf,,,update,2,\"Four other men, unnamed\",unknown,,,,,\r\n");
}

TEST(CsvRows, AreNeverNone) {
  const EmitOptions recipients = csv_of(CsvRows::kRecipients, {"kind"});
  const EmitOptions subjects = csv_of(CsvRows::kSubjects, {"kind"});
  EXPECT_EQ(rows_of({"-", test::build_bare_record()}, recipients),
            "-,,,urgent-action,,,,,,,,,,,,,,\r\n");
  EXPECT_EQ(rows_of({"-", test::build_bare_record()}, subjects), "-,,,urgent-action,,,,,,,,\r\n");
  EXPECT_EQ(rows_of(failed(), subjects), "b.pdf,damaged,does not open,,,,,,,,,\r\n");
}

TEST(CsvRows, HaveTheColumnsOfTheHeaderWhateverTheOutcome) {
  for (const CsvRows rows : {CsvRows::kDocuments, CsvRows::kRecipients, CsvRows::kSubjects}) {
    const EmitOptions options = csv_of(rows);
    const auto commas = static_cast<std::ptrdiff_t>(csv_columns(options).size()) - 1;
    for (const Outcome& outcome : {failed(), Outcome{"-", test::build_bare_record()}}) {
      const std::string text = rows_of(outcome, options);
      EXPECT_EQ(std::count(text.begin(), text.end(), ','), commas);
    }
  }
}

TEST(CsvRows, GiveThePathOfAFailureByItsBytesWhereItIsNotClean) {
  const Outcome outcome{"caf\xE9", fail(ErrorKind::kNotFound, "caf\xE9", "gone")};
  EXPECT_EQ(rows_of(outcome, csv_of(CsvRows::kDocuments, {"source"})),
            "caf\xEF\xBF\xBD,not-found,gone,,,,Y2Fm6Q==\r\n");
}

TEST(Emitter, WritesTheHeaderOfCsvEvenWithoutARow) {
  const EmitOptions options = csv_of(CsvRows::kDocuments, {"title"});
  std::ostringstream out;
  Emitter emitter(out, options);
  emitter.begin();
  EXPECT_EQ(out.str(), "path,error_code,error_message,title,path_base64\r\n");
  emitter.write(failed());
  emitter.end();
  EXPECT_EQ(out.str(),
            "path,error_code,error_message,title,path_base64\r\nb.pdf,damaged,does not open,,\r\n");
}

}  // namespace
}  // namespace uaparse
