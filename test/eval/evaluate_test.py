#!/usr/bin/python3
"""The whole of it, with a program that prints what a test wants to be extracted."""

import contextlib
import io
import json
import pathlib
import tempfile
import unittest

import evaluate
from corpus import CorpusError, load_corpus

# Gives the line that a document holds as its record.
PROGRAM = """#!/usr/bin/python3
import json, pathlib, sys
for path in sys.argv[sys.argv.index("ndjson") + 1:]:
    if path != "--evidence":
        print(json.dumps({"source": {"path": path}, **json.loads(pathlib.Path(path).read_text())}))
"""
TRUTH = {"title": "A TITLE", "ua_number": "5/98", "x-corpus": {"era": "E2"}}
RIGHT = {"template": {"id": "ua-1985"}, "title": "A title", "ua_number": "5/98",
         "evidence": {"/title": {"confidence": 0.9}}}


class Evaluation(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.corpus, self.floors = self.folder / "some", self.folder / "floors.json"
        self.program = self.folder / "program"
        self.program.write_text(PROGRAM)
        self.program.chmod(0o755)
        for name in "ab":
            self.write(f"some/truth/{name}.json", TRUTH)
            self.write(f"some/txt/{name}.txt", RIGHT)
        self.write("some/pdf/a.pdf", RIGHT)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content))

    def evaluate(self, *options, corpora=None):
        """Exit code, standard output and standard error."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = evaluate.main([str(self.program), "--floors", str(self.floors), *options,
                                  *map(str, corpora or [self.corpus])])
        return code, out.getvalue(), err.getvalue()

    def test_documents_are_measured_by_form_and_generation(self):
        self.write("some/txt/b.txt", {**RIGHT, "title": None})
        code, out, _ = self.evaluate("--json")
        figures = json.loads(out)[str(self.corpus)]
        self.assertEqual(code, 0)
        self.assertEqual({form: (part["documents"], part["exact"])
                          for form, part in figures.items()},
                         {"txt": (2, 1), "pdf": (1, 1), "both": (1, 1)})
        title = figures["txt"]["generations"]["ua-1985"]["fields"]["title"]["strict"]
        self.assertEqual((title["right"], title["missing"], title["precision"], title["recall"]),
                         (1, 1, 1.0, 0.5))
        self.assertEqual(figures["txt"]["mistakes"], [
            {"document": "b", "field": "title", "pointer": None, "expected": "A TITLE",
             "got": None}])

    def test_text_and_markdown_say_the_same(self):
        self.write("some/txt/b.txt", {**RIGHT, "title": None})
        self.assertIn("some, text: 1 of 2 documents exact (ua-1985 1/2), 0 Urgent Actions refused",
                      self.evaluate()[1])
        markdown = self.evaluate("--markdown")[1]
        self.assertIn("| `ua-1985` | 1 of 2 | 0 | 0.857 | 1 of 1 | 0 | 1.000 |", markdown)
        self.assertIn("| `title` | 1.000 | 0.500 | 0.667 | 0.667 | 1.000 | 1.000 |", markdown)

    def test_a_generation_seen_wrongly_is_a_mistake_but_none_of_a_value(self):
        self.write("some/txt/b.txt", {**RIGHT, "template": {"id": "ua-2009"}})
        figures = json.loads(self.evaluate("--json")[1])[str(self.corpus)]["txt"]
        self.assertEqual((figures["exact"], figures["micro_f1"]), (2, 1.0))
        self.assertEqual(figures["fields"]["template"]["strict"]["f1"], 0.5)

    def test_a_fall_fails_and_names_the_document_with_what_was_expected(self):
        self.assertEqual(self.evaluate("--update-floors")[0], 0)
        self.assertEqual(self.evaluate()[::2], (0, ""))
        self.write("some/txt/b.txt", {**RIGHT, "ua_number": "6/98"})
        code, _, err = self.evaluate()
        self.assertEqual(code, 1)
        self.assertIn("some/b (text): ua_number: expected '5/98', got '6/98'", err)
        self.assertIn("BELOW THE FLOOR", err)
        self.assertEqual(self.evaluate("--update-floors")[0], 1)
        self.assertEqual(self.evaluate("--update-floors", "--lower")[0], 0)

    def test_forms_of_a_document_that_differ_are_a_fall(self):
        self.evaluate("--update-floors")
        self.write("some/pdf/a.pdf", {**RIGHT, "issued": "1998-01-01"})
        self.write("some/txt/a.txt", {**RIGHT, "issued": None})
        code, _, err = self.evaluate()
        self.assertEqual(code, 1)
        self.assertIn("some/a (PDF against text): issued: expected None, got '1998-01-01'", err)

    def test_a_form_that_is_gone_is_a_fall(self):
        self.evaluate("--update-floors")
        (self.corpus / "pdf/a.pdf").unlink()
        code, _, err = self.evaluate()
        self.assertEqual(code, 1)
        self.assertIn("some (PDF): all documents are gone", err)

    def test_look_alikes_are_to_be_refused_and_need_no_truth(self):
        self.write("look-alikes/x.txt", {"error": {"code": "not-an-urgent-action"}})
        self.write("look-alikes/y.txt", RIGHT)
        _, out, _ = self.evaluate(corpora=[self.folder / "look-alikes"])
        self.assertIn("look-alikes, text: 1 of 2 documents exact", out)

    def test_calibration_rates_the_values_with_evidence(self):
        code, out, err = self.evaluate("--calibration")
        self.assertIn("some, text, all: 2 values, 0 wrong, expected calibration error 0.1000", out)
        self.assertEqual(code, 1)
        self.assertIn("some, text, all: expected calibration error 0.1000, at most 0.05", err)

    def test_what_cannot_be_measured_is_exit_code_2(self):
        self.assertEqual(self.evaluate(corpora=[self.folder / "nowhere"])[0], 2)
        self.program.write_text("#!/bin/sh\nexit 4\n")
        self.assertEqual(self.evaluate()[0], 2)


class Corpora(unittest.TestCase):
    def test_a_document_without_truth_or_a_truth_without_document_is_an_error(self):
        for folders in (["truth/a.json", "txt/b.txt", "txt/a.txt"], ["truth/a.json"],
                        ["truth/a.json", "txt/a.txt", "pdf/a.txt"]):
            with self.subTest(folders), tempfile.TemporaryDirectory() as folder:
                for name in folders:
                    path = pathlib.Path(folder) / name
                    path.parent.mkdir(exist_ok=True)
                    path.write_text("{}")
                with self.assertRaises(CorpusError):
                    load_corpus(pathlib.Path(folder), "some")


if __name__ == "__main__":
    unittest.main()
