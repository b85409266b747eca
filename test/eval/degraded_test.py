#!/usr/bin/python3
"""Doubt is held against what is right."""

import unittest

from calibration import Rated
from degraded import find_falls, shares_of

FLOORS = {"wrong_doubted": 0.8, "right_sure": 0.8, "error": 0.1}


def rated(confidence, is_right, count):
    return [Rated("/title", confidence, is_right)] * count


class Shares(unittest.TestCase):
    def test_a_value_at_the_limit_is_not_doubted(self):
        found = shares_of(rated(0.8, True, 1) + rated(0.79, False, 1))
        self.assertEqual((found.wrong_doubted, found.right_sure), (1, 1))

    def test_shares_are_of_their_own_kind(self):
        found = shares_of(rated(0.9, False, 1) + rated(0.5, False, 3) + rated(0.5, True, 4) +
                          rated(0.9, True, 4))
        self.assertEqual((found.wrong_doubted, found.right_sure), (0.75, 0.5))

    def test_of_nothing_all_holds(self):
        self.assertEqual(shares_of([]).wrong_doubted, 1)

    def test_what_is_better_than_the_floors_is_no_fall(self):
        self.assertEqual(list(find_falls({"a": rated(0.1, False, 9), "b": rated(1, True, 9)},
                                         FLOORS)), [])

    def test_each_share_has_its_floor(self):
        falls = list(find_falls({"a": rated(1, False, 9), "b": rated(0.1, True, 9)}, FLOORS))
        self.assertEqual(len(falls), 3)


if __name__ == "__main__":
    unittest.main()
