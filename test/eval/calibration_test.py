#!/usr/bin/python3
"""Confidences are held against what is right."""

import unittest

from calibration import Rated, as_text, expected_error, find_faults, rate_values
from comparison import compare
from reading import STRICT


def rated(confidence, right, wrong):
    return [Rated("/title", confidence, index < right) for index in range(right + wrong)]


class Calibration(unittest.TestCase):
    def test_a_confidence_that_is_kept_has_no_error(self):
        self.assertAlmostEqual(expected_error(rated(0.9, 9, 1) + rated(0.5, 2, 2)), 0)

    def test_the_error_is_weighted_by_the_values_of_a_bin(self):
        self.assertAlmostEqual(expected_error(rated(1.0, 3, 0) + rated(0.5, 0, 1)), 0.125)

    def test_values_are_rated_by_the_evidence_at_and_below_their_place(self):
        truth = {"title": "A", "recipients": [{"address": ["x", "y"], "fax": ["1"]}]}
        record = {"title": "B", "recipients": [{"address": ["x", "y"], "fax": ["1", "2"]}]}
        evidence = {pointer: {"confidence": confidence} for pointer, confidence in (
            ("/title", 0.4), ("/recipients/0/address/0", 0.9), ("/recipients/0/address/1", 0.8),
            ("/recipients/0/fax/0", 0.7), ("/recipients/0/fax/1", 0.6), ("/deadline", 0.5))}
        self.assertCountEqual(
            rate_values(compare(truth, record, STRICT), evidence),
            [Rated("/title", 0.4, False), Rated("/recipients/0/address/0", 0.9, True),
             Rated("/recipients/0/address/1", 0.8, True), Rated("/recipients/0/fax/0", 0.7, True),
             Rated("/recipients/0/fax/1", 0.6, False)])

    def test_halves_are_every_other_document(self):
        text = as_text("dev", {"a": rated(0.9, 1, 0), "b": rated(0.9, 0, 1), "c": rated(0.9, 1, 0)})
        for line in ("dev, all: 3 values, 1 wrong", "dev, even half: 2 values, 0 wrong",
                     "dev, odd half: 1 values, 1 wrong"):
            self.assertIn(line, text)

    def test_a_half_that_says_more_than_it_holds_is_a_fault(self):
        good = {"a": rated(0.9, 9, 1), "b": rated(0.9, 9, 1)}
        self.assertEqual(find_faults("dev", good), [])
        faults = find_faults("dev", good | {"c": rated(0.9, 5, 5), "d": rated(0.9, 9, 1)})
        self.assertEqual(len(faults), 2, "all documents and the half with c")


if __name__ == "__main__":
    unittest.main()
