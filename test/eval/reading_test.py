#!/usr/bin/python3
"""What counts when a value is read strictly, and what does not even then; what counts leniently."""

import unittest

from reading import LENIENT, STRICT

# sort, value, value, equal strictly, equal leniently
PAIRS = [
    ("text", "A  Title\u00a0", "a title", True, True),
    ("text", "\u201cquoted\u201d \u2013 it\u2019s", '"quoted" - it\'s', True, True),
    ("text", "co\u00adoperate", "cooperate", True, True),
    ("text", "o\ufb03ce", "office", True, True),
    ("text", "2012-04-10", "2012-04-11", False, False),
    ("text", "Fear, torture", "Fear torture", False, True),
    ("title", "A title.", "A TITLE", True, True),
    ("title", "A title!", "A TITLE", False, True),
    ("title", "A title", "A titles", False, False),
    ("name", "Minister, of Justice.", "Minister of Justice", True, True),
    ("name", "Minister (Justice)", "Minister Justice", False, True),
    ("name", "Minister", "Dr Minister", False, False),
    ("person", "H.E. Arvid Al-Harbi", "Arvid Al Harbi", False, True),
    ("person", "Mr", "", False, False),
    ("person", "Zo\u00eb Marr", "Zoe Marr", False, True),
    ("person", "Ana Marr", "Anna Marr", False, False),
    ("salutation", "Dear Minister,", "Dear Minister", True, True),
    ("salutation", "Dear Minister", "Minister", False, True),
    ("number", "+64 (4) 555-0110", "+64 4 5550110", True, True),
    ("number", "(+64) (0)4 555 0110", "+64 4 555 0110", True, True),
    ("number", "(0)+64 4 555 0110", "+64 4 555 0110", True, True),
    ("number", "+64 4 555 0110", "64 4 555 0110", False, True),
    ("number", "+64 4 555 0110", "+64 4 555 0111", False, False),
    ("address", ["1 Harbour Road", "Port"], ["1 Harbour", "Road, Port"], True, True),
    ("address", ["Outlying-", "Islands"], ["Outlying-Islands"], True, True),
    ("address", ["1 Harbour Road"], ["1 Harbour Road", "Port"], False, False),
    ("behalf", {"name": "Kan Ede", "position": "Marshal"}, "Kan Ede Marshal", True, True),
    ("behalf", {"name": "Kan Ede", "position": None}, None, False, False),
    ("words", ["en", "is"], ["is", "en"], False, True),
    ("words", ["en"], ["en", "is"], False, False),
    ("known", "unknown", None, True, True),
    ("known", "male", "female", False, False),
]


class Readings(unittest.TestCase):
    def test_values_are_equal_when_they_read_the_same(self):
        for sort, one, other, strictly, leniently in PAIRS:
            with self.subTest(sort=sort, one=one, other=other):
                self.assertEqual(STRICT[sort](one) == STRICT[sort](other), strictly)
                self.assertEqual(LENIENT[sort](one) == LENIENT[sort](other), leniently)

    def test_what_says_nothing_is_none(self):
        for reading in (STRICT, LENIENT):
            for sort, nothing in (("text", " "), ("title", "."), ("name", " ,;"), ("address", []),
                                  ("behalf", None), ("words", None), ("known", "unknown")):
                with self.subTest(sort=sort):
                    self.assertIsNone(reading[sort](nothing))

    def test_a_lenient_reading_leaves_something_of_all_that_says_something(self):
        for sort, value in (("text", "\u2026"), ("person", "H.E."), ("salutation", "Dear Sir")):
            with self.subTest(sort=sort):
                self.assertTrue(LENIENT[sort](value))


if __name__ == "__main__":
    unittest.main()
