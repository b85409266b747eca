#!/usr/bin/python3
"""Floors are raised only, and what falls below one is said."""

import unittest

from floors import find_changes, find_falls, raised

FLOOR = {"exact": {"ua-2009": 1, "ua-1985": 0}, "refused": 1,
         "f1": {"title": 0.5, "index": 1.0}, "precision": {"title": 0.9, "index": 1.0},
         "documents": {"a": "", "b": "title", "c": "index title"}}


def with_changes(**changes):
    return {**FLOOR, **changes}


class Falls(unittest.TestCase):
    def test_what_is_below_its_floor_is_said(self):
        for claim, now, expected in (
                ("the same", FLOOR, []),
                ("better", with_changes(refused=0, f1={"title": 0.6, "index": 1.0}), []),
                ("a field", with_changes(f1={"title": 0.4, "index": 1.0}),
                 ["title: F1 0.4000, floor 0.5000"]),
                ("more values, of which more are wrong", with_changes(
                    f1={"title": 0.6, "index": 1.0}, precision={"title": 0.8, "index": 1.0}),
                 ["title: precision 0.8000, floor 0.9000"]),
                ("a field without mistakes has no values left", with_changes(f1={"title": 0.5}),
                 []),
                ("a field that had no values has a mistake", with_changes(
                    f1={**FLOOR["f1"], "age": 0.9}), ["age: F1 0.9000, floor 1.0000"]),
                ("exact documents of a generation", with_changes(exact={"ua-1985": 5}),
                 ["ua-2009: 0 documents exact, floor 1"]),
                ("a refusal more", with_changes(refused=2),
                 ["2 Urgent Actions refused, at most 1 were"]),
                ("a document less", with_changes(documents={"a": "", "b": "title"}),
                 ["document c is gone"])):
            with self.subTest(claim):
                self.assertEqual(list(find_falls(FLOOR, now)), expected)


class Changes(unittest.TestCase):
    def test_fields_newly_wrong_and_mended_are_named_by_document(self):
        now = with_changes(documents={"a": "deadline", "b": "title", "c": "title", "new": "title"})
        self.assertEqual(find_changes(FLOOR, now), ([("a", "deadline")], [("c", "index")]))


class Raising(unittest.TestCase):
    def test_what_is_better_raises_and_what_is_worse_does_not_lower(self):
        now = {"exact": {"ua-2009": 0, "ua-1985": 4}, "refused": 3,
               "f1": {"title": 0.7, "index": 0.2, "age": 0.1},
               "precision": {"title": 0.8, "index": 1.0, "age": 1.0},
               "documents": {"a": "title", "b": "", "new": "index"}}
        self.assertEqual(raised(FLOOR, now), {
            "exact": {"ua-2009": 1, "ua-1985": 4}, "refused": 1,
            "f1": {"title": 0.7, "index": 1.0, "age": 1.0},
            "precision": {"title": 0.9, "index": 1.0, "age": 1.0},
            "documents": {"a": "", "b": "", "c": "index title", "new": "index"}})

    def test_where_there_is_no_floor_what_is_reached_is_one(self):
        self.assertEqual(raised(None, FLOOR), FLOOR)


if __name__ == "__main__":
    unittest.main()
