#!/usr/bin/python3
"""Reads the CSV of write_samples with Python's csv module, and compares it to the list of strings.

usage: csv_round_trip.py TRICKY_STRINGS.json FOLDER

The way back from a cell is written here from its description in csv_writer.h, not from its code.
"""

import csv
import io
import json
import re
import sys
import unittest

STRINGS = FOLDER = ""
BLANK = "[ \u00a0\u00ad\u1680\u180e\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]"
DEFUSED = re.compile(f"'+{BLANK}*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b].",
                     re.DOTALL)
RUNS = re.compile(r"[=+\-@\t\r\n].+", re.DOTALL)


def value_of(cell):
    return cell[1:] if DEFUSED.match(cell) else cell


def items_of(cell):
    return [item.replace("||", "|") for item in value_of(cell).split(" | ")]


class Csv(unittest.TestCase):
    def setUp(self):
        with open(STRINGS, encoding="utf-8") as file:
            self.strings = json.load(file)
        with open(f"{FOLDER}/tricky.csv", encoding="utf-8", newline="") as file:
            self.text = file.read()
        self.rows = list(csv.DictReader(io.StringIO(self.text, newline=""), strict=True))

    def test_has_a_row_for_every_string(self):
        self.assertGreaterEqual(len(self.rows), 195)
        self.assertEqual(len(self.rows), len(self.strings))

    def test_has_the_same_columns_in_every_row(self):
        for row in self.rows:
            self.assertNotIn(None, row)
            self.assertNotIn(None, row.values())

    def test_gives_every_string_back(self):
        for entry, row in zip(self.strings, self.rows):
            want = entry.get("want", entry.get("text"))
            with self.subTest(entry["name"]):
                self.assertEqual(value_of(row["path"]), want)
                self.assertEqual(value_of(row["title"]), want)
                self.assertEqual(value_of(row["text"]), want + "\n")
                self.assertEqual(items_of(row["write_in"]), [want, want])

    def test_has_no_cell_that_a_spreadsheet_runs(self):
        for row in self.rows:
            for cell in row.values():
                self.assertIsNone(RUNS.fullmatch(cell.lstrip()), cell)


if __name__ == "__main__":
    STRINGS, FOLDER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
