#!/usr/bin/python3
"""The check of reports finds what is wrong with one.

usage: validate_report_test.py SCHEMA.json REPORT.json
"""

import copy
import sys
import unittest

from validate_report import load, parse, report_problems

SCHEMA = REPORT = {}


def edited(*path, value):
    report = copy.deepcopy(REPORT)
    part = report
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    return report


class Report(unittest.TestCase):
    def test_is_sound_as_written(self):
        self.assertEqual(report_problems(SCHEMA, REPORT), [])

    def test_with_a_fault_is_refused(self):
        reason = ("review", 0, "reasons", 0)
        for report in (
                {key: value for key, value in REPORT.items() if key != "errors"},
                dict(reversed(REPORT.items())),
                edited("surplus", value=1),
                edited("inputs", value=1),
                edited("inputs", value=-1),
                edited("records", value="2"),
                edited("generations", value={}),
                edited("errors", "damaged", value=0),
                edited("throughput", "workers", value=0),
                edited("failed", value=[]),
                edited("failed", 0, "code", value="Damaged"),
                edited("review", 0, "attention", value=-1),
                edited("review", 0, "attention", value=0.1),
                edited("review", 0, "reasons", value=[]),
                edited(*reason, "field", value="title"),
                edited(*reason, "weight", value=None)):
            self.assertNotEqual(report_problems(SCHEMA, report), [], report)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        SCHEMA = parse(file.read())
    REPORT = load(sys.argv[2])[0]
    unittest.main(argv=sys.argv[:1])
