#!/usr/bin/python3
"""Tests of the metamorphic check: that it sees a change, and what its transformations touch."""

import pathlib
import sys
import tempfile
import unittest

import check_metamorphic
import transformations

PROSE = ("The family was allowed one visit, on 22 May. They found visible injuries and were warned\n"
         "not to speak to journalists. A lawyer filed a complaint before 15 March but has had no\n"
         "answer.")
ADDRESS = "Minister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal"
SHEET = f"UA 173/97 Death penalty\n\n{PROSE}\n\n- asking for an inquiry;\n\n{ADDRESS}\n"


def fake_program(folder):
    """Prints a record that holds the first word of each file, and refuses files with `REFUSE`."""
    path = pathlib.Path(folder) / "program"
    path.write_text("#!/usr/bin/python3\nimport json, sys\n"
                    "for path in sys.argv[5:]:\n"
                    "    text = open(path).read()\n"
                    "    print(json.dumps({'error': {'code': 'none'}} if 'REFUSE' in text\n"
                    "                     else {'title': text.split()[0], 'source': path}))\n")
    path.chmod(0o755)
    return str(path)


def shout(text):
    return text.replace("UA", "XX")


class Check(unittest.TestCase):
    def run_check(self, documents, known, change):
        with tempfile.TemporaryDirectory() as folder:
            return check_metamorphic.check(fake_program(folder), documents, known, [change])[0]

    def test_names_the_document_the_transformation_and_the_value(self):
        lines = self.run_check({"a": SHEET}, {}, shout)
        self.assertEqual(lines, ['a: shout changes title: "UA" -> "XX"'])

    def test_a_refusal_is_a_change(self):
        lines = self.run_check({"a": SHEET}, {}, lambda text: text + "REFUSE")
        self.assertEqual(len(lines), 2)

    def test_says_nothing_of_what_is_known(self):
        self.assertEqual(self.run_check({"a": SHEET}, {"shout": {"a": ["title"]}}, shout), [])

    def test_wants_what_is_mended_off_the_list(self):
        lines = self.run_check({"a": SHEET}, {"rewrap": {"a": ["title"]}},
                               transformations.rewrap)
        self.assertEqual(lines, ["a: rewrap does not change title any more; "
                                 "take it from the list"])

    def test_a_key_that_is_not_listed_is_no_known_change(self):
        lines = self.run_check({"a": SHEET}, {"shout": {"a": ["country"]}}, shout)
        self.assertEqual(len(lines), 2)

    def test_wants_what_is_not_touched_off_the_list(self):
        lines = self.run_check({"a": "Note\n"}, {"shout": {"a": ["title"]}}, shout)
        self.assertEqual(lines, ["a: shout does not touch it; take it from the list"])


class Transformations(unittest.TestCase):
    def test_prose_is_told_from_addresses_items_and_labels(self):
        self.assertTrue(transformations.is_prose(PROSE))
        for other in (ADDRESS, "- " + PROSE, "BACKGROUND " + PROSE, "Name: " + PROSE, PROSE[:80]):
            self.assertFalse(transformations.is_prose(other), other)

    def test_each_changes_the_sheet_and_keeps_its_other_lines(self):
        for change in (transformations.rewrap, transformations.page_breaks,
                       transformations.more_prose):
            changed = change(SHEET)
            self.assertNotEqual(changed, SHEET, change.__name__)
            self.assertIn(ADDRESS, changed, change.__name__)

    def test_a_form_feed_stays_at_the_beginning_of_its_line(self):
        self.assertEqual(transformations.indent("a\n\fb\n\n"), "    a\n\f    b\n\n")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
