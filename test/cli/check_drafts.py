#!/usr/bin/python3
"""uaparse check as people and servers run it: outputs, configuration, baseline, standard input.

usage: check_drafts.py UAPARSE SOURCE_FOLDER
"""

import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree

import jsonschema
import yaml

UAPARSE = ""
SOURCE = pathlib.Path()
FORMATS = ("text", "json", "github", "sarif", "junit")

SOUND = """\
UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012

URGENT ACTION
TRADERS HELD IN LUMLE
Three market traders were arrested in the market of Lumle on 20 February. Anna Tarlenheim, Josef
Sapt and Fritz Bersonin are held without charge and have not seen a lawyer.

Please write immediately in English or your own language:
* Calling on the authorities to release them or to charge them with a recognizable offence.

PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:

Minister of Justice
Rudolf Hentzau
1 Castle Street
Kathmandu
Nepal
Email: minister@justice.example
Salutation: Dear Minister

Also send copies to diplomatic representatives accredited to your country.

Please check with your section office if sending appeals after the above date.

URGENT ACTION
TRADERS HELD IN LUMLE

ADDITIONAL INFORMATION

Name: Anna Tarlenheim, Josef Sapt and Fritz Bersonin
Gender m/f: both
"""
FAULTY = SOUND.replace("10 APRIL 2012", "31 APRIL 2012")
DEADLINE_LINE = SOUND.split("\n").index("PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:") + 1


class CheckDrafts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "drafts").mkdir()
        self.write("drafts/sound.txt", SOUND)
        self.write("drafts/faulty.txt", FAULTY)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def check(self, *arguments, **options):
        environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        return subprocess.run([UAPARSE, "check", *arguments], capture_output=True, timeout=120,
                              check=False, encoding="utf-8",
                              **{"cwd": self.folder, "env": environment, **options})

    def schema(self, name):
        run = subprocess.run([UAPARSE, "schema", name], capture_output=True, timeout=60, check=True)
        schema = json.loads(run.stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(schema)


class Outputs(CheckDrafts):
    def test_fail_on_findings_in_every_format(self):
        for name in FORMATS:
            self.assertEqual(self.check("-q", "-f", name, "drafts").returncode, 1, name)
            self.assertEqual(self.check("-q", "-f", name, "drafts/sound.txt").returncode, 0, name)

    def test_are_the_same_bytes_each_time(self):
        for name in FORMATS:
            self.assertEqual(*(self.check("-q", "-f", name, "drafts").stdout for _ in range(2)), name)

    def test_of_one_run_are_those_of_a_run_each(self):
        files = {name: self.folder / f"out.{name}" for name in FORMATS[1:]}
        run = self.check("-q", "-f", "text", *(f"--format={name}:{path}" for name, path in files.items()),
                         "drafts")
        self.assertEqual(run.returncode, 1)
        for name, path in files.items():
            self.assertEqual(path.read_text("utf-8"), self.check("-q", "-f", name, "drafts").stdout, name)
        self.assertEqual(run.stdout, self.check("-q", "drafts").stdout)

    def test_to_files_alone_leave_standard_output_empty(self):
        self.assertEqual(self.check("-q", "-f", "json:a.json", "drafts").stdout, "")

    def test_begin_with_what_editors_parse(self):
        lines = self.check("-q", "drafts/faulty.txt").stdout.splitlines()
        self.assertEqual(lines[0], f"drafts/faulty.txt:{DEADLINE_LINE}: the deadline '31 APRIL 2012' is no "
                                   "day of the calendar [date-not-real]")
        self.assertEqual(lines[1], "  | PLEASE SEND APPEALS BEFORE 31 APRIL 2012 TO:")
        self.assertEqual(lines[2], "  |                            ^~~~~~~~~~~~~")

    def test_of_text_name_a_line_for_every_finding(self):
        self.write("drafts/odd.txt", (SOURCE / "samples/odd-deadlines/source.txt").read_text("utf-8"))
        out = self.check("-q", "drafts/odd.txt").stdout
        self.assertIn("[low-confidence]", out)
        for line in out.splitlines():
            if not line.startswith("  | "):
                self.assertRegex(line, r"^drafts/odd\.txt:[1-9][0-9]*: .* \[[a-z-]+\]$")

    def test_as_json_follow_the_schema(self):
        validator = self.schema("findings")
        self.write("drafts/invoice.txt", "INVOICE\n\nTwelve reams of paper\n")
        run = self.check("-q", "-f", "json", "drafts", SOURCE / "samples", "not-there.txt")
        findings = json.loads(run.stdout)
        self.assertEqual(list(validator.iter_errors(findings)), [])
        self.assertGreater(len(findings), 10)
        self.assertEqual(run.returncode, 3)

    def test_as_sarif_follow_the_published_schema(self):
        schema = json.loads((SOURCE / "test/emit/data/sarif-2.1.0-rtm.5.json").read_text("utf-8"))
        jsonschema.Draft4Validator.check_schema(schema)
        self.write("drafts/a b:1%.txt", FAULTY)
        self.write("drafts/invoice.txt", "INVOICE\n\nTwelve reams of paper\n")
        pdf = SOURCE / "samples/care-of-pdf/source.pdf"
        log = json.loads(self.check("-q", "-f", "sarif", "drafts", pdf).stdout)
        errors = jsonschema.Draft4Validator(schema).iter_errors(log)
        self.assertEqual([error.message for error in errors], [])
        uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                for result in log["runs"][0]["results"]}
        self.assertIn("drafts/a%20b%3A1%25.txt", uris)
        self.assertIn("file://" + urllib.parse.quote(str(pdf)), uris)
        ids = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
        for result in log["runs"][0]["results"]:
            self.assertEqual(ids[result["ruleIndex"]], result["ruleId"])

    def test_as_junit_are_xml_that_others_read(self):
        suites = xml.etree.ElementTree.fromstring(self.check("-q", "-f", "junit", "drafts").stdout)
        self.assertEqual([suite.get("name") for suite in suites],
                         ["drafts/faulty.txt", "drafts/sound.txt"])
        self.assertEqual(len(suites[0].findall("testcase/failure")), 1)
        self.assertEqual(int(suites.get("failures")), 1)

    def test_that_cannot_be_opened_stop_the_run(self):
        run = self.check("-f", "json:none/a.json", "-f", "text", "drafts")
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("none/a.json", run.stderr)

    def test_take_the_place_of_no_draft(self):
        for option in ("--format=json:drafts/sound.txt", "--write-baseline=drafts/../drafts/sound.txt"):
            run = self.check(option, "drafts")
            self.assertEqual(run.returncode, 2, run.stderr)
            self.assertIn("is used in this run already", run.stderr)
        self.assertEqual((self.folder / "drafts/sound.txt").read_text("utf-8"), SOUND)

    def test_take_the_place_of_nothing_the_run_goes_by(self):
        self.check("--write-baseline", "known.json", "drafts")
        self.write("c.yaml", "rules: {}\n")
        for option in (("--baseline", "known.json", "-f", "json:known.json"),
                       ("--write-baseline", "new.json", "-f", "json:./new.json"),
                       ("-f", "json:a", "-f", "junit:./a"),
                       ("--config", "c.yaml", "-f", "json:c.yaml")):
            run = self.check(*option, "drafts")
            self.assertEqual(run.returncode, 2, run.stderr)
            self.assertIn("is used in this run already", run.stderr)
        run = self.check("-q", "--baseline", "known.json", "--write-baseline", "known.json", "drafts")
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_named_by_a_dash_go_to_standard_output(self):
        self.assertEqual(self.check("-q", "-f", "json:-", "drafts").stdout,
                         self.check("-q", "-f", "json", "drafts").stdout)

    def on_terminal(self, *arguments, **environment):
        ours, theirs = pty.openpty()
        keep = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
        subprocess.run([UAPARSE, "check", "-q", *arguments], cwd=self.folder, stdout=theirs,
                       timeout=60, check=False, env={**keep, "TERM": "xterm", **environment})
        os.close(theirs)
        with os.fdopen(ours, "rb") as terminal:
            return terminal.read1(1 << 16)

    def test_are_coloured_on_a_terminal_unless_declined(self):
        draft = "drafts/faulty.txt"
        self.assertIn(b"\x1b[31m", self.on_terminal(draft))
        self.assertNotIn(b"\x1b", self.on_terminal(draft, NO_COLOR="1"))
        self.assertIn(b"\x1b", self.on_terminal(draft, NO_COLOR=""))
        self.assertNotIn(b"\x1b", self.on_terminal(draft, TERM="dumb"))
        self.assertNotIn(b"\x1b", self.on_terminal("--color", "never", draft))
        self.assertNotIn("\x1b", self.check(draft).stdout)
        self.assertIn("\x1b", self.check("--color=always", draft).stdout)


class Configuration(CheckDrafts):
    def test_is_found_above_the_input_and_not_above_the_working_directory(self):
        self.write(".uaparse.yaml", "rules: {date-not-real: hint}\n")
        self.assertEqual(self.check("-q", "drafts/faulty.txt").returncode, 0)
        self.write("drafts/.uaparse.yaml", "rules: {}\n")
        self.assertEqual(self.check("-q", "drafts/faulty.txt").returncode, 1)
        self.assertEqual(self.check("-q", "--config", ".uaparse.yaml", "drafts/faulty.txt").returncode, 0)
        (self.folder / "drafts/.uaparse.yaml").unlink()
        self.assertEqual(self.check("-q", "--no-config", "drafts/faulty.txt").returncode, 1)

    def test_that_is_faulty_stops_the_run_and_names_line_and_nearest_name(self):
        self.write(".uaparse.yaml", "rules:\n  date-not-reel: off\nruls: {}\n")
        run = self.check("drafts")
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertEqual(run.stderr.splitlines(), [
            "uaparse: .uaparse.yaml:2:3: unknown name 'date-not-reel'; did you mean 'date-not-real'?",
            "uaparse: .uaparse.yaml:3:1: unknown name 'ruls'; did you mean 'rules'?"])

    def test_that_is_named_and_missing_is_an_error(self):
        run = self.check("--config", "none.yaml", "drafts/sound.txt")
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("none.yaml: ", run.stderr)

    def test_that_is_a_directory_or_large_is_an_error(self):
        (self.folder / "drafts/.uaparse.yaml").mkdir()
        self.write("large.yaml", "#" * (10 << 20))
        for arguments, word in ((["drafts"], "is a directory"),
                                (["--config", "large.yaml", "drafts"], "is larger than 1 MiB")):
            run = self.check(*arguments)
            self.assertEqual((run.returncode, run.stdout), (2, ""))
            self.assertIn(word, run.stderr)

    def test_suppresses_a_finding_and_says_when_it_need_not(self):
        self.write(".uaparse.yaml", """\
suppressions:
  - rule: date-not-real
    path: drafts/faulty.txt
    value: 31 APRIL 2012
    reason: shows what it looks like
""")
        self.assertEqual(self.check("-q", "drafts").returncode, 0)
        self.write("drafts/faulty.txt", SOUND)
        run = self.check("-q", "--fail-on", "warning", "drafts")
        self.assertEqual(run.returncode, 1)
        self.assertEqual(run.stdout, ".uaparse.yaml:2: nothing is left to suppress: 'drafts/faulty.txt' "
                                     "has no finding of date-not-real with the value '31 APRIL 2012' "
                                     "[unused-suppression]\n")
        self.assertEqual(self.check("-q", "--fail-on", "warning", "drafts/sound.txt").returncode, 0)
        (self.folder / "drafts/faulty.txt").unlink()
        self.assertEqual(self.check("-q", "--fail-on", "warning", "drafts").returncode, 1)

    def test_of_the_samples_follows_the_schema(self):
        path = SOURCE / "samples/ci/uaparse.yaml"
        value = yaml.safe_load(path.read_text("utf-8"))
        self.assertEqual(list(self.schema("config").iter_errors(value)), [])
        self.assertEqual(self.check("-q", "--config", path, "drafts/sound.txt").returncode, 0)

    def test_is_refused_by_the_schema_where_the_program_refuses_it(self):
        validator = self.schema("config")
        for text in ("rule: {}", "rules: {title-missing: warnng}", "rules: [a]", "mail_domains: a",
                     "suppressions: [{rule: title-missing, path: a}]",
                     "suppressions: [{rule: title-missing, path: a, reason: ''}]",
                     "files: [{glob: a}]", "text"):
            self.assertFalse(validator.is_valid(yaml.safe_load(text)), text)
            self.write("c.yaml", text)
            self.assertEqual(self.check("--config", "c.yaml", "drafts").returncode, 2, text)


class Baselines(CheckDrafts):
    def test_let_only_new_findings_fail(self):
        run = self.check("--write-baseline", "known.json", "drafts")
        self.assertEqual((run.returncode, run.stdout), (0, ""))
        self.assertIn("known.json: holds 1 finding now\n", run.stderr)
        run = self.check("-q", "--baseline", "known.json", "drafts")
        self.assertEqual((run.returncode, run.stdout), (0, ""))
        self.write("drafts/faulty.txt", "\n\n" + FAULTY.replace("minister@justice", "minister@@justice"))
        run = self.check("-q", "--baseline", "known.json", "drafts")
        self.assertEqual(run.returncode, 1)
        self.assertIn("[email-malformed]", run.stdout)
        self.assertNotIn("[date-not-real]", run.stdout)

    def test_are_the_same_from_another_folder(self):
        self.check("--write-baseline", "known.json", "drafts")
        run = self.check("-q", "--baseline", "../known.json", ".", cwd=self.folder / "drafts")
        self.assertEqual((run.returncode, run.stdout), (0, ""))

    def test_that_are_none_stop_the_run(self):
        self.write("broken.json", "[]")
        for name in ("none.json", "broken.json", "drafts"):
            run = self.check("--baseline", name, "drafts")
            self.assertEqual((run.returncode, run.stdout), (2, ""), name)
            self.assertIn(f"{name}: ", run.stderr)


class StandardInput(CheckDrafts):
    def test_is_called_as_told_and_takes_the_configuration_there(self):
        run = self.check("-q", "--stdin-filename", "drafts/new.txt", "-", input=FAULTY)
        self.assertEqual(run.returncode, 1)
        self.assertTrue(run.stdout.startswith(f"drafts/new.txt:{DEADLINE_LINE}: "), run.stdout)
        self.write("drafts/.uaparse.yaml", "rules: {date-not-real: off}\n")
        run = self.check("-q", "--stdin-filename", "drafts/new.txt", "-", input=FAULTY)
        self.assertEqual((run.returncode, run.stdout), (0, ""))
        self.assertEqual(self.check("-q", "-", input=FAULTY).returncode, 1)


class Today(CheckDrafts):
    def test_makes_a_deadline_past_only_when_it_is_named(self):
        self.assertEqual(self.check("-q", "drafts/sound.txt").stdout, "")
        self.assertIn("[deadline-past]", self.check("-q", "--today", "2012-04-11", "drafts/sound.txt").stdout)
        self.assertEqual(self.check("-q", "--today", "2012-04-10", "drafts/sound.txt").stdout, "")


class Mistakes(CheckDrafts):
    CASES = (
        (["-f", "jsn", "a"], "unknown format 'jsn' (did you mean 'json'?)"),
        (["-f", "sarif:", "a"], "no file is named behind 'sarif:' (expected sarif:FILE)"),
        (["-f", "text", "-f", "json", "a"],
         "two formats go to standard output (give one a file: json:FILE)"),
        (["-f", "json:x", "-f", "junit:x", "a"], "two formats go to the file 'x'"),
        (["--color", "alway", "a"], "unknown use of colour 'alway' (did you mean 'always'?)"),
        (["--today", "10/04/2012", "a"],
         "'10/04/2012' is no day (--today expects one such as 2012-04-10)"),
        (["--today", "2012-04-31", "a"],
         "'2012-04-31' is no day (--today expects one such as 2012-04-10)"),
        (["--stdin-filename", "x.txt", "a"],
         "--stdin-filename needs the input '-' (it names what standard input holds)"),
        (["--config", "a.yaml", "--no-config", "a"],
         "--config and --no-config exclude each other (name one of them)"),
        (["--baseline", "", "a"], "--baseline is followed by an empty name"),
        (["--basline", "x", "a"], "unknown option '--basline' (did you mean '--baseline'?)"),
        (["--fail-on", "hints", "a"], "unknown severity 'hints' (see 'uaparse check --help')"),
        ([], "no input is named (name a FILE or a DIR, or '-' for standard input)"),
    )

    def test_are_named(self):
        for arguments, message in self.CASES:
            run = self.check(*arguments)
            self.assertEqual((run.returncode, run.stdout, run.stderr), (2, "", f"uaparse: {message}\n"))


if __name__ == "__main__":
    UAPARSE, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
