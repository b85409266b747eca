#!/usr/bin/python3
"""The check has to see what it is there for."""

import unittest

from check_prints import find_differences

RECORD = {"source": {"path": "a"}, "title": "TEACHER HELD", "country": "Nepal", "recipients": [],
          "copies": [], "subjects": [], "related": []}


class FindDifferences(unittest.TestCase):
    def test_nothing_where_all_say_the_same(self):
        printed = {**RECORD, "source": {"path": "b"}}
        self.assertEqual(list(find_differences(RECORD, printed, {"title": "TEACHER HELD"})), [])

    def test_a_value_unlike_the_print(self):
        found = list(find_differences(RECORD, {**RECORD, "country": None}, {}))
        self.assertEqual(found, ["country: 'Nepal' in the DOCX, None in the print"])

    def test_a_value_unlike_the_truth(self):
        found = list(find_differences(RECORD, RECORD, {"title": "TEACHER FREED"}))
        self.assertEqual(len(found), 1)
        self.assertIn("TEACHER FREED", found[0])


if __name__ == "__main__":
    unittest.main()
