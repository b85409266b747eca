#include <ostream>
#include <string>
#include <vector>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

struct Case {
  std::string name;
  std::vector<std::string> args;
  std::string message;
};

void PrintTo(const Case& test_case, std::ostream* out) {
  *out << test_case.name;
}

class WrongUsage : public testing::TestWithParam<Case> {};

TEST_P(WrongUsage, IsOneLineAndNothingDone) {
  const Ran ran = run_with(GetParam().args);
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "uaparse: " + GetParam().message + "\n");
}

std::string case_name(const testing::TestParamInfo<Case>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Names, WrongUsage,
    testing::Values(
        Case{"Option",
             {"extract", "--evidnce", "x.pdf"},
             "unknown option '--evidnce' (did you mean '--evidence'?)"},
        Case{"OptionWithValue",
             {"extract", "x.pdf", "--formt=json"},
             "unknown option '--formt' (did you mean '--format'?)"},
        Case{"OptionWithOneDash",
             {"extract", "-evidence", "x.pdf"},
             "unknown option '-evidence' (did you mean '--evidence'?)"},
        Case{"OptionLikeNoOther",
             {"extract", "--frobnicate", "x.pdf"},
             "unknown option '--frobnicate' (see 'uaparse extract --help')"},
        Case{"ShortOption",
             {"extract", "-x", "x.pdf"},
             "unknown option '-x' (see 'uaparse extract --help')"},
        Case{"OptionOfTheProgram",
             {"--versoin"},
             "unknown option '--versoin' (did you mean '--version'?)"},
        Case{"Command", {"extrct", "x.pdf"}, "unknown command 'extrct' (did you mean 'extract'?)"},
        Case{"CommandLikeNoOther", {"x.pdf"}, "unknown command 'x.pdf' (see 'uaparse --help')"},
        Case{"Format",
             {"extract", "-f", "jsn", "x.pdf"},
             "unknown format 'jsn' (did you mean 'json'?)"},
        Case{"FormatLikeNoOther",
             {"extract", "-f", "sqlite", "x.pdf"},
             "unknown format 'sqlite' (see 'uaparse extract --help')"},
        Case{"Rows",
             {"extract", "-f", "csv", "--rows", "recipient", "x.pdf"},
             "unknown kind of rows 'recipient' (did you mean 'recipients'?)"},
        Case{"Field",
             {"extract", "--fields", "deadline,titel", "x.pdf"},
             "unknown field 'titel' (did you mean 'title'?)"},
        Case{"FieldWithoutName",
             {"extract", "--fields", "title,,deadline", "x.pdf"},
             "unknown field '' (see 'uaparse extract --help')"},
        Case{"CheckFormat",
             {"check", "--format", "jsn", "x.txt"},
             "unknown format 'jsn' (did you mean 'json'?)"},
        Case{"CheckSeverity",
             {"check", "--fail-on", "warnings", "x.txt"},
             "unknown severity 'warnings' (did you mean 'warning'?)"},
        Case{"Rule",
             {"rules", "deadline-mising"},
             "unknown rule 'deadline-mising' (did you mean 'deadline-missing'?)"},
        Case{"Schema", {"schema", "recrod"}, "unknown schema 'recrod' (did you mean 'record'?)"},
        Case{"ControlsInAName",
             {"extract", "--\x1b[2J", "x.pdf"},
             "unknown option '--\\x1B[2J' (see 'uaparse extract --help')"}),
    case_name);

INSTANTIATE_TEST_SUITE_P(
    Operands, WrongUsage,
    testing::Values(Case{"None",
                         {"extract", "-f", "json"},
                         "no input is named (name a FILE or a DIR, or '-' for standard input)"},
                    Case{"NoneToCheck",
                         {"check"},
                         "no input is named (name a FILE or a DIR, or '-' for standard input)"},
                    Case{"StandardInputTwice",
                         {"extract", "-", "x.pdf", "-"},
                         "standard input ('-') is named twice (it can be read only once)"},
                    Case{"EmptyInput",
                         {"extract", "x.pdf", ""},
                         "the name of an input is empty (name a FILE or a DIR, or '-' for standard "
                         "input)"},
                    Case{"EmptyInputToCheck",
                         {"check", ""},
                         "the name of an input is empty (name a FILE or a DIR, or '-' for standard "
                         "input)"},
                    Case{"EmptyOutputBehindASign",
                         {"extract", "--output=", "x.pdf", "y.pdf"},
                         "option '--output=' has no value behind the sign"},
                    Case{"EmptyOutput",
                         {"extract", "-o", "", "x.pdf"},
                         "-o names no file (name a FILE, or '-' for standard output)"},
                    Case{"TwoSchemas",
                         {"schema", "record", "other"},
                         "one argument too many: 'other' (see 'uaparse schema --help')"}),
    case_name);

INSTANTIATE_TEST_SUITE_P(
    Options, WrongUsage,
    testing::Values(
        Case{"QuietAndVerbose",
             {"extract", "-q", "-v", "x.pdf"},
             "--quiet and --verbose exclude each other (give one of them)"},
        Case{"RowsWithoutCsv",
             {"extract", "-f", "json", "--rows", "subjects", "x.pdf"},
             "--rows is for CSV (extract -f csv, batch -o NAME.csv)"},
        Case{"ByteOrderMarkWithoutCsv",
             {"extract", "--bom", "x.pdf"},
             "--bom is for CSV (extract -f csv, batch -o NAME.csv)"},
        Case{"EvidenceInCsv",
             {"extract", "-f", "csv", "--evidence", "x.pdf"},
             "CSV has no place for evidence (use -f json, yaml or ndjson for it)"},
        Case{"EvidenceAmongTheFieldsOfCsv",
             {"extract", "-f", "csv", "--fields", "title,evidence", "x.pdf"},
             "CSV has no place for evidence (use -f json, yaml or ndjson for it)"},
        Case{"MinConfidenceAboveOne",
             {"extract", "--min-confidence", "80", "x.pdf"},
             "--min-confidence takes a number from 0 to 1, not 80 (see 'uaparse extract --help')"},
        Case{
            "MinConfidenceBelowZero",
            {"extract", "--min-confidence=-0.1", "x.pdf"},
            "--min-confidence takes a number from 0 to 1, not -0.1 (see 'uaparse extract --help')"},
        Case{"MinConfidenceThatIsNoNumber",
             {"extract", "--min-confidence", "nan", "x.pdf"},
             "--min-confidence takes a number from 0 to 1, not nan (see 'uaparse extract --help')"},
        Case{"MinConfidenceInWords",
             {"extract", "--min-confidence", "high", "x.pdf"},
             "Could not convert: --min-confidence = high (see 'uaparse extract --help')"},
        Case{"TimeoutOfNothing",
             {"extract", "--timeout", "0", "x.pdf"},
             "--timeout takes a number from 1 to 86400, not 0 (see 'uaparse extract --help')"},
        Case{"TimeoutInThePast",
             {"extract", "--timeout=-5", "x.pdf"},
             "--timeout takes a number from 1 to 86400, not -5 (see 'uaparse extract --help')"},
        Case{"TimeoutBeyondADay",
             {"extract", "--timeout", "86401", "x.pdf"},
             "--timeout takes a number from 1 to 86400, not 86401 (see 'uaparse extract --help')"},
        Case{"TimeoutThatIsNoNumber",
             {"extract", "--timeout", "abc", "x.pdf"},
             "Could not convert: --timeout = abc (see 'uaparse extract --help')"},
        Case{"MemoryOfNothing",
             {"extract", "--memory", "0", "x.pdf"},
             "--memory takes a number from 1 to 1048576, not 0 (see 'uaparse extract --help')"},
        Case{"MemoryOfNoMachine",
             {"extract", "--memory", "1048577", "x.pdf"},
             "--memory takes a number from 1 to 1048576, not 1048577 (see 'uaparse extract "
             "--help')"},
        Case{"PasswordFileMissing",
             {"extract", "--password-file", "/nowhere/key", "x.pdf"},
             "/nowhere/key: the password file cannot be read: No such file or directory"},
        Case{"PasswordFileIsAFolder",
             {"extract", "--password-file", "/", "x.pdf"},
             "/: the password file cannot be read: Is a directory"},
        Case{"OutputInNoFolder",
             {"extract", "-o", "/nowhere/out.yaml", "x.pdf"},
             "/nowhere/out.yaml: cannot be opened for writing: No such file or directory"},
        Case{"OutputIsAFolder",
             {"extract", "-o", "/", "x.pdf"},
             "/: cannot be opened for writing: Is a directory"}),
    case_name);

TEST(Usage, OfNoArgumentsIsTheHelpOnStandardError) {
  const Ran ran = run_with({});
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, run_with({"--help"}).out);
}

TEST(Usage, OptionWithoutItsValueNamesTheOption) {
  const Ran ran = run_with({"extract", "x.pdf", "--fields"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(count(ran.err, "\n"), 1u);
  EXPECT_NE(ran.err.find("--fields"), std::string::npos) << ran.err;
}

TEST(Usage, UnknownEncodingIsFoundBeforeAnythingIsRead) {
  const Ran ran = run_with({"extract", "--encoding", "latin-nine-ish", "/nowhere/x.txt"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(count(ran.err, "\n"), 1u);
  EXPECT_EQ(ran.err.find("uaparse: --encoding: unknown encoding 'latin-nine-ish'"), 0u) << ran.err;
}

// CLI11 takes both for something else when it is let.
TEST(Usage, OperandsMayLookLikeCommandsAndLists) {
  const Ran ran = run_with({"extract", "-f", "ndjson", "/nowhere/[draft]", "schema", "[a,b]"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(count(ran.out, "\n"), 3u);
  EXPECT_EQ(ran.err.find("uaparse: /nowhere/[draft]: "), 0u) << ran.err;
  EXPECT_NE(ran.err.find("\nuaparse: schema: "), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find("\nuaparse: [a,b]: "), std::string::npos) << ran.err;
}

TEST(Usage, DoubleDashEndsTheOptions) {
  const Ran ran = run_with({"extract", "-f", "ndjson", "--", "--evidnce"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.err.find("uaparse: --evidnce: "), 0u) << ran.err;
}

INSTANTIATE_TEST_SUITE_P(
    Merge, WrongUsage,
    testing::Values(
        Case{"NoShard",
             {"merge", "-o", "x.ndjson"},
             "no shard is named (name the outputs of all shards of a batch)"},
        Case{"NoOutput",
             {"merge", "x.ndjson"},
             "no output is named (name an .ndjson or .sqlite file with -o, or '-' for NDJSON on "
             "standard output)"},
        Case{"UnknownEnding",
             {"merge", "x.ndjson", "-o", "x.csv"},
             "the ending of 'x.csv' is no known format (expected .ndjson or .sqlite, or '-' for "
             "NDJSON)"},
        Case{"StandardInput",
             {"merge", "x.ndjson", "-", "-o", "-"},
             "a merge reads no shard from standard input, for it reads each twice (name files)"},
        Case{"OtherKind",
             {"merge", "x.ndjson", "y.sqlite", "-o", "-"},
             "'y.sqlite' is no .ndjson (shards and OUT are of one kind, .ndjson or .sqlite)"},
        Case{"OnExists",
             {"merge", "x", "-o", "-", "--on-exists", "skip"},
             "unknown --on-exists 'skip' (see 'uaparse merge --help')"},
        Case{"FolderThatIsNotThere",
             {"merge", "x.sqlite", "-o", "nowhere/x.sqlite"},
             "nowhere/x.sqlite: cannot be opened for writing: No such file or directory"},
        Case{"Option",
             {"merge", "x", "-o", "-", "--quite"},
             "unknown option '--quite' (did you mean '--quiet'?)"}),
    case_name);

INSTANTIATE_TEST_SUITE_P(
    Batch, WrongUsage,
    testing::Values(
        Case{"NoInput",
             {"batch", "-o", "x.ndjson"},
             "no input is named (name a FILE or a DIR, or a list of them with --files-from)"},
        Case{"NoOutput",
             {"batch", "x"},
             "no output is named (name a folder, an .ndjson, .csv or .sqlite file with -o, or '-' "
             "for NDJSON on standard output)"},
        Case{"UnknownEnding",
             {"batch", "x", "-o", "x.xml"},
             "the ending of 'x.xml' is no known format (expected .ndjson, .csv, .sqlite, a folder, "
             "or '-' for NDJSON)"},
        Case{"ShardWithoutSource",
             {"batch", "x", "-o", "x.ndjson", "--shard", "1/2", "--fields", "title"},
             "--fields without source leaves nothing to merge shards by (add source)"},
        Case{"FormatOfAFile",
             {"batch", "x", "-o", "x.csv", "-f", "json"},
             "-f is for a folder (the ending of 'x.csv' says its format)"},
        Case{"FormatOfAFolder",
             {"batch", "x", "-o", "x/", "-f", "jsn"},
             "unknown format of a folder 'jsn' (did you mean 'json'?)"},
        Case{"Progress",
             {"batch", "x", "-o", "-", "--progress", "pain"},
             "unknown --progress 'pain' (did you mean 'plain'?)"},
        Case{"ReportToStandardOutput",
             {"batch", "x", "-o", "x.csv", "--report", "-"},
             "--report takes a file (standard output is for records)"},
        Case{"StandardInput",
             {"batch", "-", "-o", "-"},
             "a batch reads no document from standard input (use 'uaparse extract -' for it)"},
        Case{"NulWithoutNames",
             {"batch", "x", "-0", "-o", "-"},
             "-0 is about the names of --files-from (add it)"},
        Case{"OnExists",
             {"batch", "x", "-o", "-", "--on-exists", "replce"},
             "unknown --on-exists 'replce' (did you mean 'replace'?)"},
        Case{"Jobs",
             {"batch", "x", "-o", "-", "-j", "-1"},
             "-j takes a number from 1 to 1024, not -1 (see 'uaparse batch --help')"},
        Case{"ShardZero",
             {"batch", "x", "-o", "-", "--shard", "0/8"},
             "--shard: '0/8' is none of the shards 1/8 to 8/8"},
        Case{"ShardOfNothing",
             {"batch", "x", "-o", "-", "--shard", ""},
             "--shard: '' is no shard (expected its number and how many there are, like 3/8)"},
        Case{"Evidence",
             {"batch", "x", "-o", "x.csv", "--evidence"},
             "CSV has no place for evidence (use -f json, yaml or ndjson for it)"}),
    case_name);

}  // namespace
}  // namespace uaparse::cli
