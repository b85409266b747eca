#!/usr/bin/python3
"""Two counts of the same agree, and a difference is named."""

import unittest

from agreement import count, find_disagreements

TRUTHS = {"a": {"title": "A", "deadline": "2012-04-10"}, "b": {"title": "B", "diagnostics": []}}
RECORDS = {"a": {"title": "A", "deadline": None},
           "b": {"title": "b", "diagnostics": [{"code": "x", "field": "/title"}]}}
SCORES = {"total": {"documents": 2, "exact_documents": 1, "macro_f1": 0.5},
          "fields": {"title": {"tp": 2, "fp": 0, "fn": 0, "f1": 1.0},
                     "deadline": {"tp": 0, "fp": 0, "fn": 1, "f1": 0.0}}}


class Agreement(unittest.TestCase):
    def assert_disagreements(self, scores, *expected):
        self.assertEqual(list(find_disagreements(count(TRUTHS, RECORDS), scores)), list(expected))

    def test_the_same_counts_agree(self):
        self.assert_disagreements(SCORES)

    def test_a_count_that_differs_is_named(self):
        fields = {**SCORES["fields"], "title": {"tp": 1, "fp": 1, "fn": 0}}
        self.assert_disagreements({**SCORES, "fields": fields}, "title: tp 2 here, 1 there",
                                  "title: fp 0 here, 1 there")

    def test_a_field_that_only_one_counts_is_named(self):
        self.assert_disagreements({**SCORES, "fields": {"title": SCORES["fields"]["title"]}},
                                  "deadline: tp 0 here, None there",
                                  "deadline: fp 0 here, None there",
                                  "deadline: fn 1 here, None there")

    def test_a_document_without_a_record_is_not_exact(self):
        self.assertEqual(count({"a": {"title": None}}, {})["total"],
                         {"documents": 1, "exact_documents": 0})


if __name__ == "__main__":
    unittest.main()
