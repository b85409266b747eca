#!/usr/bin/python3
"""Shows that validate_records.py refuses what it has to: each case breaks a valid record once.

usage: validate_records_test.py SCHEMA.json RECORDS.json
"""

import copy
import json
import sys
import unittest

import validate_records

SCHEMA_PATH, RECORDS_PATH = sys.argv[1:3]


def set_at(pointer, value):
    def change(record):
        *parents, key = pointer.split("/")[1:]
        for parent in parents:
            record = record[int(parent) if isinstance(record, list) else parent]
        record[int(key) if isinstance(record, list) else key] = value
    return change


def swap_first_keys(record):
    first = next(iter(record))
    record[first] = record.pop(first)


CASES = {
    "a key missing": lambda record: record.pop("title"),
    "a key that is unknown": set_at("/colour", "red"),
    "a key of an addressee that is unknown": set_at("/recipients/0/colour", "red"),
    "keys in another order": swap_first_keys,
    "keys of a subject in another order": lambda record: swap_first_keys(record["subjects"][0]),
    "an empty text for a missing one": set_at("/title", ""),
    "a date that is none": set_at("/deadline", "10 April 2012"),
    "a month that is none": set_at("/issued", "2012-13-01"),
    "a padded number": set_at("/ua_number", "050/12"),
    "a padded index key": set_at("/index_key", "ASA 24/001/2012"),
    "a kind that is unknown": set_at("/kind", "Update"),
    "a code with capitals": set_at("/diagnostics/0/code", "Low_Confidence"),
    "a line without number": set_at("/diagnostics/0/place/line", 0),
    "null for a list": set_at("/copies", None),
    "a confidence above one": set_at("/template/confidence", 1.5),
    "a box of three numbers": lambda record: record["evidence"]["/title"].update(boxes=[[1, 2, 3]]),
    "evidence for no value": lambda record: record["evidence"].update(
        {"/copies/0/name": record["evidence"]["/title"]}),
    "a doubt without diagnostic": lambda record: record["evidence"]["/title"].update(confidence=0.5),
    "a page that is not there": lambda record: record["evidence"]["/title"].update(page=9),
    "a record that is an error too": set_at("/error", {"code": "empty", "message": "is empty"}),
}


class ValidateRecords(unittest.TestCase):
    def setUp(self):
        with open(SCHEMA_PATH, encoding="utf-8") as file:
            self.schema = json.load(file)
        self.record = validate_records.load(RECORDS_PATH)[0]

    def test_takes_the_record_before_it_is_broken(self):
        self.assertEqual(validate_records.record_problems(self.schema, self.record), [])

    def test_refuses_broken_records(self):
        for name, change in CASES.items():
            with self.subTest(name):
                record = copy.deepcopy(self.record)
                change(record)
                self.assertNotEqual(validate_records.record_problems(self.schema, record), [])

    def test_refuses_a_property_without_description(self):
        del self.schema["$defs"]["subject"]["properties"]["age"]["description"]
        self.assertEqual(len(list(validate_records.schema_problems(self.schema))), 1)

    def test_refuses_keys_that_occur_twice(self):
        with self.assertRaises(ValueError):
            validate_records.parse('{"a": 1, "a": 2}')


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
