#include "uaparse/emit/sqlite_writer.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "test/emit/sample_record.h"
#include "test/emit/tricky_strings.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/outcome_line.h"

namespace uaparse {
namespace {

namespace fs = std::filesystem;
using Rows = std::vector<std::string>;

// A row is its columns joined by a bar; NULL is written as such.
Rows rows_of(sqlite3* database, const char* sql) {
  Rows rows;
  const auto add = [](void* out, int count, char** values, char**) {
    std::string row;
    for (int i = 0; i < count; ++i) {
      row.append(i == 0 ? "" : "|").append(values[i] != nullptr ? values[i] : "NULL");
    }
    static_cast<Rows*>(out)->push_back(row);
    return 0;
  };
  char* message = nullptr;
  EXPECT_EQ(sqlite3_exec(database, sql, add, &rows, &message), SQLITE_OK) << message;
  sqlite3_free(message);
  return rows;
}

Outcome document(const std::string& path) {
  Record record = test::build_full_record();
  record.source.path = path;
  return {path, record};
}

Outcome titled(const std::string& path, const char* title) {
  Record record = test::build_bare_record();
  record.source.path = path;
  record.title = {title, {1, {}, title, 0.5}};
  return {path, record};
}

Outcome failed(const std::string& path) {
  return {path, fail(ErrorKind::kDamaged, path, "does not open")};
}

class SqliteArchive : public testing::Test {
 protected:
  SqliteArchive() {
    std::string name = (fs::temp_directory_path() / "uaparse-sqlite-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
      ADD_FAILURE() << "no folder for the test: " << name;
    }
    folder_ = name;
  }
  ~SqliteArchive() override {
    std::error_code failed;
    fs::remove_all(folder_, failed);
  }

  std::string path(const std::string& name = "archive.sqlite") const {
    return (folder_ / name).string();
  }

  void write(const std::vector<Outcome>& outcomes) const {
    const auto archive = SqliteWriter::open(path());
    ASSERT_TRUE(archive) << archive.error().message;
    ASSERT_TRUE((*archive)->begin_chunk());
    for (const Outcome& outcome : outcomes) {
      const auto written = (*archive)->write(outcome);
      ASSERT_TRUE(written) << written.error().message;
    }
    ASSERT_TRUE((*archive)->commit_chunk());
  }

  Rows rows(const char* sql) const {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open_v2(path().c_str(), &database, SQLITE_OPEN_READWRITE, nullptr),
              SQLITE_OK);
    Rows found = rows_of(database, sql);
    sqlite3_close(database);
    return found;
  }

  std::string content() const {
    std::ifstream file(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::optional<Error> error_of_open(const std::string& file) const {
    auto archive = SqliteWriter::open(file);
    return archive ? std::nullopt : std::optional<Error>(archive.error());
  }

  void make_database(const std::string& sql) const {
    sqlite3* database = nullptr;
    sqlite3_open(path().c_str(), &database);
    rows_of(database, sql.c_str());
    sqlite3_close(database);
  }

 private:
  fs::path folder_;
};

TEST_F(SqliteArchive, HasTheVersionThatTheProgramNames) {
  write({});
  EXPECT_EQ(rows("PRAGMA user_version"), Rows{std::to_string(kArchiveVersion)});
  EXPECT_EQ(rows("PRAGMA application_id"), Rows{std::to_string(0x75617273)});
}

TEST_F(SqliteArchive, HoldsTheValuesOfADocumentAndHowSureTheyAre) {
  write({document("ua.pdf")});
  EXPECT_EQ(rows("SELECT id, path, path_base64, error_code, error_message, media_type, pages,"
                 " template, template_confidence, schema_version FROM documents"),
            Rows{"1|ua.pdf|NULL|NULL|NULL|application/pdf|1|ua-2009|0.9|1"});
  EXPECT_EQ(rows("SELECT language, kind, title, ua_number, ai_index, index_key, issued, country,"
                 " country_code, deadline, own_language FROM documents"),
            Rows{"en|update|FEAR FOR SAFETY|50/12|ASA 24/001/2012|ASA 24/1/2012|2012-02-28|"
                 "Examplia|NO|2012-04-10|1"});
  EXPECT_EQ(rows("SELECT language_confidence, kind_confidence, title_confidence,"
                 " own_language_confidence, min_confidence FROM documents"),
            Rows{"0.98|0.98|0.98|0.98|0.6"});
  EXPECT_EQ(rows("SELECT text FROM documents"), Rows{"FEAR FOR SAFETY\n\nDear Minister\n"});
}

TEST_F(SqliteArchive, HoldsAddresseesAndTheirContacts) {
  write({document("ua.pdf")});
  EXPECT_EQ(rows("SELECT document_id, role, seq, position, name, on_behalf_of_name,"
                 " on_behalf_of_position, salutation, notes, position_confidence FROM addressees"),
            (Rows{"1|recipient|1|Minister of Justice|Ms Ana Ejemplo|JUAN EJEMPLO|"
                  "PRESIDENT OF THE REPUBLIC|Dear Minister|please keep trying|0.98",
                  "1|copy|1|NULL|NULL|NULL|NULL|NULL|NULL|NULL"}));
  EXPECT_EQ(
      rows("SELECT role, kind, contacts.seq, value, confidence, page FROM contacts"
           " JOIN addressees ON id = addressee_id ORDER BY id, kind, contacts.seq"),
      (Rows{"recipient|address|1|1 Example Street|0.98|1", "recipient|address|2|Examplia|0.98|1",
            "recipient|email|1|minister@justice.example|0.98|1",
            "recipient|fax|1|+1 555 0100|0.98|1", "recipient|phone|1|+1 555 0101|0.6|1",
            "recipient|web|1|https://justice.example/form|0.98|1"}));
}

TEST_F(SqliteArchive, HoldsTheOtherLists) {
  write({document("ua.pdf")});
  EXPECT_EQ(rows("SELECT * FROM subjects"),
            (Rows{"1|1|Luz Inventada|0.98|female|0.98|f|she/her|17|0.98|17",
                  "1|2|Four other men, unnamed|0.98|unknown|NULL|NULL|NULL|NULL|NULL|NULL"}));
  EXPECT_EQ(rows("SELECT * FROM related"),
            Rows{"1|1|49/12|ASA 24/002/2012|2012-01-05|https://www.example/ua49"});
  EXPECT_EQ(rows("SELECT * FROM languages"), (Rows{"1|1|en|0.98", "1|2|no|0.98"}));
  EXPECT_EQ(rows("SELECT * FROM diagnostics"),
            (Rows{"1|1|addressee-without-office|warning|/copies/0|1|31|an odd addressee",
                  "1|2|lines-crowded|hint|NULL|NULL|NULL|lines overlap",
                  "1|3|low-confidence|warning|/recipients/0/phone/0|1|NULL|a doubted number"}));
}

TEST_F(SqliteArchive, HoldsAnInputThatGaveNoRecord) {
  write({failed("b.pdf")});
  EXPECT_EQ(rows("SELECT path, error_code, error_message, kind, sha256, min_confidence"
                 " FROM documents"),
            Rows{"b.pdf|damaged|does not open|NULL|NULL|NULL"});
}

TEST_F(SqliteArchive, TellsPathsApartThatLookTheSame) {
  write({failed("caf\xE9"), failed("caf\xE8"), failed("caf\xC3\xA9"), failed("cafe\xCC\x81")});
  EXPECT_EQ(rows("SELECT id, path, path_base64 FROM documents"),
            (Rows{"1|caf\xEF\xBF\xBD|Y2Fm6Q==", "2|caf\xEF\xBF\xBD|Y2Fm6A==", "3|caf\xC3\xA9|NULL",
                  "4|caf\xC3\xA9|Y2FmZcyB"}));
}

TEST_F(SqliteArchive, NamesADocumentByThePathOfItsOutcome) {
  const Record record = test::build_full_record();
  write({{"one.pdf", record}, {"caf\xE9.pdf", record}, {"one.pdf", record}});
  EXPECT_EQ(rows("SELECT path, path_base64 FROM documents"),
            (Rows{"one.pdf|NULL", "caf\xEF\xBF\xBD.pdf|Y2Fm6S5wZGY="}));
}

TEST_F(SqliteArchive, HoldsOfALineWhatItHoldsOfTheOutcome) {
  std::vector<Outcome> outcomes{document("ua.pdf"), failed("b.pdf"), failed("caf\xE9"),
                                titled("c.pdf", "ANOTHER"), document("ua.pdf")};
  for (const test::TrickyString& tricky : test::load_tricky_strings()) {
    Outcome outcome = test::build_tricky_outcome(tricky);
    outcome.path = outcome.record->source.path = clean_text(tricky.name);
    outcomes.push_back(std::move(outcome));
  }
  write(outcomes);
  const std::string want = content();
  fs::remove(path());
  const auto archive = SqliteWriter::open(path());
  ASSERT_TRUE(archive);
  ASSERT_TRUE((*archive)->begin_chunk());
  for (const Outcome& outcome : outcomes) {
    ASSERT_TRUE((*archive)->write_line(line_of(outcome, true)));
  }
  ASSERT_TRUE((*archive)->commit_chunk());
  EXPECT_TRUE(content() == want) << "the two files differ";
}

TEST_F(SqliteArchive, RefusesALineThatIsNoOutcomeAndGoesOn) {
  const auto archive = SqliteWriter::open(path());
  ASSERT_TRUE(archive);
  ASSERT_TRUE((*archive)->begin_chunk());
  ASSERT_TRUE((*archive)->write(failed("a.pdf")));
  for (const char* line : {"", "{}", R"({"source":{"path":"b.pdf"})",
                           "{\"source\":{\"path\":\"b.pdf\"},\"title\":\"\xFF\"}"}) {
    const auto written = (*archive)->write_line(line);
    ASSERT_FALSE(written) << line;
    EXPECT_EQ(written.error().kind, ErrorKind::kInvalid) << line;
  }
  ASSERT_TRUE((*archive)->write_line(line_of(failed("c.pdf"), true)));
  ASSERT_TRUE((*archive)->commit_chunk());
  EXPECT_EQ(rows("SELECT path FROM documents"), (Rows{"a.pdf", "c.pdf"}));
}

TEST_F(SqliteArchive, ReplacesWhatItHoldsOfAPath) {
  write({failed("a.pdf"), document("b.pdf")});
  write({document("a.pdf"), titled("b.pdf", "ANOTHER")});
  EXPECT_EQ(rows("SELECT id, path, error_code, title FROM documents ORDER BY id"),
            (Rows{"1|a.pdf|NULL|FEAR FOR SAFETY", "2|b.pdf|NULL|ANOTHER"}));
  for (const char* table : {"addressees", "subjects", "related", "languages", "diagnostics"}) {
    const std::string sql = std::string("SELECT DISTINCT document_id FROM ") + table;
    EXPECT_EQ(rows(sql.c_str()), Rows{"1"}) << table;
  }
  EXPECT_EQ(rows("SELECT count(*) FROM contacts"), Rows{"6"});
}

TEST_F(SqliteArchive, FindsWordsOfTitleNamesAndTextAndOfNothingReplaced) {
  write({document("a.pdf"), titled("b.pdf", "\xC3\x89LECTION")});
  const char* found = "SELECT rowid FROM search WHERE search MATCH ";
  const auto matches = [&](const std::string& words) {
    return rows((found + ("'" + words + "' ORDER BY rowid")).c_str());
  };
  EXPECT_EQ(matches("safety"), Rows{"1"});
  EXPECT_EQ(matches("names: Inventada"), Rows{"1"});
  EXPECT_EQ(matches("names: Ejemplo"), Rows{"1"});
  EXPECT_EQ(matches("text: dear"), Rows{"1"});
  EXPECT_EQ(matches("election"), Rows{"2"});
  write({titled("a.pdf", "SOMETHING ELSE")});
  EXPECT_EQ(matches("safety OR Inventada OR dear"), Rows{});
  EXPECT_EQ(matches("something"), Rows{"1"});
  rows("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
}

TEST_F(SqliteArchive, ForgetsADocumentThatIsRemoved) {
  write({document("a.pdf"), document("b.pdf")});
  {
    const auto archive = SqliteWriter::open(path());
    ASSERT_TRUE(archive);
    EXPECT_TRUE((*archive)->remove("a.pdf"));
    EXPECT_TRUE((*archive)->remove("never.pdf"));
  }
  EXPECT_EQ(rows("SELECT path FROM documents"), Rows{"b.pdf"});
  EXPECT_EQ(rows("SELECT DISTINCT document_id FROM addressees"), Rows{"2"});
  EXPECT_EQ(rows("SELECT count(*) FROM contacts"), Rows{"6"});
  rows("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
}

TEST_F(SqliteArchive, SaysOfWhichShardItIs) {
  write({failed("a.pdf")});
  EXPECT_EQ(rows("SELECT * FROM shards"), Rows{});
  const auto archive = SqliteWriter::open(path());
  ASSERT_TRUE(archive);
  EXPECT_TRUE((*archive)->set_shard(3, 8));
  EXPECT_EQ(rows("SELECT number, count FROM shards"), Rows{"3|8"});
  ASSERT_TRUE((*archive)->begin_chunk());
  EXPECT_TRUE((*archive)->set_shard(1, 2));
  ASSERT_TRUE((*archive)->commit_chunk());
  EXPECT_EQ(rows("SELECT number, count FROM shards"), Rows{"1|2"});
  EXPECT_FALSE((*archive)->set_shard(3, 2));
  EXPECT_EQ(rows("SELECT number, count FROM shards"), Rows{"1|2"});
}

TEST_F(SqliteArchive, WritesAChunkOfItsOwnOutsideOfOne) {
  const auto archive = SqliteWriter::open(path());
  ASSERT_TRUE(archive);
  EXPECT_TRUE((*archive)->write(failed("a.pdf")));
  EXPECT_EQ(rows("SELECT path FROM documents"), Rows{"a.pdf"});
}

TEST_F(SqliteArchive, HoldsNothingOfAChunkThatWasNotCommitted) {
  write({failed("a.pdf")});
  {
    const auto archive = SqliteWriter::open(path());
    ASSERT_TRUE(archive);
    ASSERT_TRUE((*archive)->begin_chunk());
    ASSERT_TRUE((*archive)->write(document("a.pdf")));
    ASSERT_TRUE((*archive)->write(document("b.pdf")));
  }
  EXPECT_EQ(rows("SELECT path, error_code FROM documents"), Rows{"a.pdf|damaged"});
}

TEST_F(SqliteArchive, TakesAnEmptyFileForANewOne) {
  std::ofstream(path()).flush();
  write({failed("a.pdf")});
  EXPECT_EQ(rows("SELECT path FROM documents"), Rows{"a.pdf"});
}

TEST_F(SqliteArchive, TakesOddNamesForFiles) {
  const fs::path before = fs::current_path();
  fs::current_path(fs::path(path()).parent_path());
  for (const char* name : {":memory:", "file:x?mode=memory"}) {
    EXPECT_TRUE(SqliteWriter::open(name)) << name;
    EXPECT_TRUE(fs::exists(path(name))) << name;
  }
  fs::current_path(before);
}

TEST_F(SqliteArchive, RefusesWhatIsNoArchive) {
  struct Case {
    const char* name;
    std::string sql;  // that makes the file; empty = it is text
    const char* message;
  };
  for (const Case& c : {
           Case{"text", "", "is no SQLite database (name another file)"},
           Case{"other program", "CREATE TABLE things (id)",
                "is a database of another program (name another file)"},
           Case{"newer version",
                "CREATE TABLE t (id); PRAGMA application_id = 1969320563; PRAGMA user_version = 2",
                "is an archive of schema version 2, and this uaparse writes version 1 (name "
                "another file)"},
           Case{"other tables",
                "CREATE TABLE t (id); PRAGMA application_id = 1969320563; PRAGMA user_version = 1",
                "is no archive as this uaparse lays it out: no such table: documents (name another "
                "file)"},
       }) {
    fs::remove(path());
    if (c.sql.empty()) {
      std::ofstream(path()) << "This is a letter of some length and no database at all.\n";
    } else {
      make_database(c.sql);
    }
    const auto size = fs::file_size(path());
    const std::optional<Error> error = error_of_open(path());
    ASSERT_TRUE(error) << c.name;
    EXPECT_EQ(error->kind, ErrorKind::kInvalid) << c.name;
    EXPECT_EQ(error->message, c.message) << c.name;
    EXPECT_EQ(error->subject, path()) << c.name;
    EXPECT_EQ(fs::file_size(path()), size) << c.name;
  }
}

TEST_F(SqliteArchive, SaysWhyAFileCannotBeOpened) {
  const std::optional<Error> missing = error_of_open(path("nowhere/archive.sqlite"));
  ASSERT_TRUE(missing);
  EXPECT_EQ(missing->kind, ErrorKind::kNotFound);
  EXPECT_EQ(missing->message, "cannot be opened: No such file or directory");
  EXPECT_TRUE(error_of_open(path("")));  // the folder
  EXPECT_TRUE(error_of_open(""));
}

TEST_F(SqliteArchive, SaysThatAnotherProgramHasIt) {
  write({failed("a.pdf")});
  const auto first = SqliteWriter::open(path());
  const auto second = SqliteWriter::open(path());
  ASSERT_TRUE(first && second);
  ASSERT_TRUE((*first)->begin_chunk());
  const auto begun = (*second)->begin_chunk();
  ASSERT_FALSE(begun);
  EXPECT_EQ(begun.error().kind, ErrorKind::kIoError);
  EXPECT_EQ(begun.error().message, "is in use by another program (try again when it is done)");
  ASSERT_TRUE((*first)->commit_chunk());
  EXPECT_TRUE((*second)->write(failed("b.pdf")));
}

// A limit for the size of files stands for a disk that is full.
class SmallFiles {
 public:
  explicit SmallFiles(rlim_t most) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{most, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallFiles() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  SmallFiles(const SmallFiles&) = delete;
  SmallFiles& operator=(const SmallFiles&) = delete;

 private:
  void (*handler_)(int) = std::signal(SIGXFSZ, SIG_IGN);
  rlimit before_{};
};

TEST_F(SqliteArchive, KeepsWhatWasCommittedWhenTheDiskIsFull) {
  write({failed("a.pdf")});
  const auto archive = SqliteWriter::open(path());
  ASSERT_TRUE(archive);
  bool is_told = false;
  {
    const SmallFiles limit(fs::file_size(path()) + 40'000);
    ASSERT_TRUE((*archive)->begin_chunk());
    for (int i = 0; i < 2000 && !is_told; ++i) {
      is_told = !(*archive)->write(document("b" + std::to_string(i)));
    }
    is_told = is_told || !(*archive)->commit_chunk();
  }
  EXPECT_TRUE(is_told);
  EXPECT_EQ(rows("SELECT path FROM documents"), Rows{"a.pdf"});
  EXPECT_EQ(rows("PRAGMA integrity_check"), Rows{"ok"});
  ASSERT_TRUE((*archive)->write(failed("c.pdf")));
  EXPECT_EQ(rows("SELECT path FROM documents"), (Rows{"a.pdf", "c.pdf"}));
}

}  // namespace
}  // namespace uaparse
