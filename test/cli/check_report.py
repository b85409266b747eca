#!/usr/bin/python3
"""What uaparse batch --report says of a run that really took place.

usage: check_report.py UAPARSE SAMPLES SCHEMA.json
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import unittest

from batch_case import BatchCase

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "batch"))
from validate_report import load, parse, report_problems  # noqa: E402

UAPARSE = SAMPLES = ""
SCHEMA = {}
LETTERS = 400


class Report(BatchCase):
    def setUp(self):
        super().setUp()
        self.report = self.folder / "report.json"

    def copy_sample(self, sample, name):
        [source] = (pathlib.Path(SAMPLES) / sample).glob("source.*")
        (self.inputs / name).write_bytes(source.read_bytes())

    def write_inputs(self):
        self.copy_sample("care-of-text", "a.txt")
        self.copy_sample("odd-deadlines", "b.txt")
        (self.inputs / "c.txt").write_text("INVOICE\n\nTwelve reams of paper\n")
        (self.inputs / "d.pdf").write_bytes(b"%PDF-1.4\nnothing follows\n")
        pathlib.Path(os.fsdecode(bytes(self.inputs) + b"/caf\xe9.txt")).write_bytes(b"")

    def batch(self, *more):
        return subprocess.run([UAPARSE, "batch", str(self.inputs), "-o", str(self.out), "--report",
                               str(self.report), "--on-exists", "replace", *more],
                              capture_output=True, timeout=120, check=False)

    def read(self):
        [report] = load(str(self.report))
        self.assertEqual(report_problems(SCHEMA, report), [])
        return report

    def test_accounts_for_every_input(self):
        self.write_inputs()
        self.assertEqual(self.batch().returncode, 3)
        report = self.read()
        self.assertEqual((report["inputs"], report["not_done"], report["records"]), (5, 0, 2))
        self.assertEqual(report["errors"], {"damaged": 1, "empty": 1, "not-an-urgent-action": 1})
        self.assertEqual([(pathlib.Path(failure["path"]).name, failure["code"])
                          for failure in report["failed"]],
                         [("caf\ufffd.txt", "empty"), ("d.pdf", "damaged")])
        self.assertIn("path_base64", report["failed"][0])

    def test_says_which_documents_to_look_at_and_why(self):
        self.write_inputs()
        self.batch()
        [document] = self.read()["review"]
        self.assertEqual(pathlib.Path(document["path"]).name, "b.txt")
        records = [json.loads(line) for line in self.out.read_text(encoding="utf-8").splitlines()]
        [record] = [record for record in records if record["source"]["path"] == document["path"]]
        self.assertEqual({(reason["code"], reason["field"]) for reason in document["reasons"]},
                         {(diagnostic["code"], diagnostic["field"])
                          for diagnostic in record["diagnostics"] if diagnostic["severity"] != "hint"})

    def test_is_the_same_each_time_but_for_the_time(self):
        self.write_inputs()
        reports = []
        for options in (("-j", "1"), ("-j", "3", "--force"), ("-j", "1")):
            self.batch(*options)
            reports.append(self.read())
        self.assertEqual([report["throughput"]["taken_over"] for report in reports], [0, 0, 3])
        for report in reports[1:]:
            self.assertEqual({**report, "throughput": None}, {**reports[0], "throughput": None})

    def test_of_a_run_that_was_cut_off_says_what_is_not_done(self):
        for number in range(LETTERS):
            self.copy_sample("care-of-text", f"{number:04}.txt")
        run = subprocess.Popen([UAPARSE, "batch", str(self.inputs), "-q", "-j", "1", "-o", "-",
                                "--report", str(self.report)], stdout=subprocess.PIPE)
        run.stdout.readline()
        run.send_signal(signal.SIGTERM)
        run.communicate(timeout=120)
        report = self.read()
        self.assertEqual(run.returncode, 130 if report["not_done"] else 0)
        self.assertEqual(report["inputs"], LETTERS)

    def test_that_cannot_be_written_is_said_before_anything_is_read(self):
        self.write_inputs()
        self.report = self.folder / "none" / "report.json"
        run = self.batch()
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"report.json", run.stderr)
        self.assertFalse(self.out.exists())

    def test_takes_the_place_of_no_input_and_no_output(self):
        self.write_inputs()
        source = self.inputs / "a.txt"
        before = source.read_bytes()
        for report in (source, self.out, self.folder / "in" / ".." / self.out.name,
                       pathlib.Path(os.path.relpath(self.out)),
                       self.folder / "out.ndjson.part", self.folder / "out.ndjson.journal"):
            self.report = report
            self.assertEqual(self.batch().returncode, 2)
        self.assertEqual(source.read_bytes(), before)
        self.assertEqual({path.name for path in self.folder.iterdir()}, {"in"})

    def test_takes_the_place_of_no_output_that_it_links_to(self):
        self.write_inputs()
        self.batch()
        before = self.out.read_bytes()
        self.report = self.folder / "link"
        self.report.symlink_to(self.out.name)
        self.assertEqual(self.batch().returncode, 2)
        self.assertEqual(self.out.read_bytes(), before)


if __name__ == "__main__":
    UAPARSE, SAMPLES = sys.argv[1:3]
    with open(sys.argv[3], encoding="utf-8") as file:
        SCHEMA = parse(file.read())
    unittest.main(argv=sys.argv[:1])
