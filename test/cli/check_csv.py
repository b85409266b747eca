#!/usr/bin/python3
"""What extract -f csv prints is the record as -f json has it, to Python's csv module.

usage: check_csv.py UAPARSE SAMPLES
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

UAPARSE = SAMPLES = ""
LETTER = """UA: 50/12 Index: ASA 24/001/2012 Ruritania Date: 28 February 2012

URGENT ACTION
=HYPERLINK("HTTP://STRELSAU.EXAMPLE"), TRADERS HELD

Please write immediately in English or your own language.

PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:

Minister of Justice
Rudolf Hentzau
1 Castle Street
Strelsau
Fax: +999 1 555 0101
Salutation: Dear Minister

COPIES TO:
Minister of Trade
Fritz Tarlenheim
2 Castle Street
Strelsau
Email: trade@ministry.example

Name: Anna Tarlenheim and Josef Sapt
Gender m/f: both
"""


def extract(*arguments, code=0):
    ran = subprocess.run([UAPARSE, "extract", "-q", *arguments], capture_output=True, check=False)
    assert ran.returncode == code, (ran.returncode, ran.stderr)
    return ran.stdout.decode("utf-8")


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def listed(cell):
    return [item.replace("||", "|") for item in cell.split(" | ")] if cell else []


def undefused(cell):
    return cell[1:] if cell.startswith(("'+", "'=", "'-", "'@")) else cell


def same(cell, value):
    if isinstance(value, list):
        return listed(undefused(cell)) == value
    if isinstance(value, bool) or value is None:
        return cell == {True: "true", False: "false", None: ""}[value]
    return undefused(cell) == str(value)


class Csv(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.letter = pathlib.Path(cls.folder.name) / "letter, one.txt"
        cls.letter.write_text(LETTER, encoding="utf-8")
        cls.inputs = [str(cls.letter), SAMPLES]
        cls.records = json.loads(extract("-f", "json", *cls.inputs))

    def assert_same(self, row, keys, item, names=None):
        for key in keys:
            column = (names or {}).get(key, key)
            self.assertTrue(same(row[column], item[key]), f"{column}: {row[column]} {item[key]}")

    def test_has_a_row_for_each_document(self):
        rows = rows_of(extract("-f", "csv", *self.inputs))
        self.assertEqual([row["path"] for row in rows],
                         [record["source"]["path"] for record in self.records])
        for row, record in zip(rows, self.records):
            self.assert_same(row, ("kind", "title", "ua_number", "index", "index_key", "issued",
                                   "country", "country_code", "deadline", "language", "write_in",
                                   "own_language", "schema_version"), record)
            self.assertEqual(listed(row["subjects"]),
                             [subject["name"] for subject in record["subjects"]])

    def test_has_a_row_for_each_recipient_and_copy(self):
        rows = iter(rows_of(extract("-f", "csv", "--rows", "recipients", *self.inputs)))
        for record in self.records:
            for role, key in (("recipient", "recipients"), ("copy", "copies")):
                for number, addressee in enumerate(record[key], 1):
                    row = next(rows)
                    self.assertEqual((row["path"], row["role"], row["number"]),
                                     (record["source"]["path"], role, str(number)))
                    self.assert_same(row, ("position", "name", "address", "fax", "email", "phone",
                                           "web", "salutation", "notes"), addressee)
            if not record["recipients"] + record["copies"]:
                self.assertEqual(next(rows)["role"], "")
        self.assertIsNone(next(rows, None))

    def test_has_a_row_for_each_subject(self):
        rows = iter(rows_of(extract("-f", "csv", "--rows", "subjects", *self.inputs)))
        for record in self.records:
            for number, subject in enumerate(record["subjects"], 1):
                row = next(rows)
                self.assertEqual((row["path"], row["number"]),
                                 (record["source"]["path"], str(number)))
                self.assert_same(row, ("name", "gender", "gender_text", "pronouns", "age",
                                       "age_text"), subject)
            if not record["subjects"]:
                self.assertEqual(next(rows)["name"], "")
        self.assertIsNone(next(rows, None))

    def test_runs_nothing_of_a_document_in_a_spreadsheet(self):
        row = rows_of(extract("-f", "csv", "--rows", "recipients", str(self.letter)))[0]
        self.assertEqual(row["title"], "'=HYPERLINK(\"HTTP://STRELSAU.EXAMPLE\"), TRADERS HELD")
        self.assertEqual(row["fax"], "'+999 1 555 0101")

    def test_has_a_row_for_what_failed(self):
        text = extract("-f", "csv", f"{self.folder.name}/none.txt", code=3)
        self.assertEqual(len(text.splitlines()), 2)
        row = rows_of(text)[0]
        self.assertEqual((row["path"], row["error_code"]),
                         (f"{self.folder.name}/none.txt", "not-found"))
        self.assertNotEqual(row["error_message"], "")

    def test_ends_its_rows_as_rfc_4180_has_it(self):
        text = extract("-f", "csv", *self.inputs)
        self.assertEqual(text.count("\r\n"), text.count("\n"))
        self.assertEqual(text.count("\r\n"), len(self.records) + 1)

    def test_keeps_the_lines_of_the_text_in_their_cell(self):
        record = json.loads(extract("-f", "json", "--text", str(self.letter)))
        row = rows_of(extract("-f", "csv", "--text", str(self.letter)))[0]
        self.assertGreater(record["text"].count("\n"), 10)
        self.assertEqual(row["text"], record["text"])

    def test_has_the_columns_of_the_fields_asked_for(self):
        text = extract("-f", "csv", "--fields", "deadline,title", str(self.letter))
        self.assertEqual(text.split("\r\n")[0], "path,error_code,error_message,title,deadline,path_base64")

    def test_has_a_byte_order_mark_when_asked(self):
        with_mark = extract("-f", "csv", "--bom", str(self.letter))
        self.assertEqual(with_mark, "\ufeff" + extract("-f", "csv", str(self.letter)))


if __name__ == "__main__":
    UAPARSE, SAMPLES = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
