#!/usr/bin/python3
"""The schema refuses what the loader refuses.

usage: validate_knowledge_test.py SCHEMA.json
"""

import sys
import unittest

from validate_knowledge import parse, problems_of

SCHEMA = {}
GENERATION = {"id": "zd-1998", "certain": 2, "cues": {"banner": 2}, "samples": [],
              "sections": [{"label": "banner", "opens": "title"}]}


class Schema(unittest.TestCase):
    def check(self, kind, value, sound):
        self.assertEqual(not problems_of(SCHEMA, kind, value), sound, value)

    def test_takes_sound_files(self):
        self.check("lexicon", {"language": "x-zendish", "labels": {"fax": ["faksu :"]}}, True)
        self.check("generation", GENERATION, True)
        self.check("index_areas", {"AFR 54": {"area": "Sudan", "country": "SD", "seen": True}}, True)

    def test_refuses_unknown_names(self):
        self.check("lexicon", {"language": "x", "label": {}}, False)
        self.check("lexicon", {"language": "x", "labels": {"fx": ["a"]}}, False)
        self.check("lexicon", {"language": "x", "words": {"place": ["a"]}}, False)
        self.check("generation", {**GENERATION, "cues": {"baner": 2}}, False)
        self.check("generation", {**GENERATION, "sections": [{"label": "banner", "opens": "top"}]},
                   False)

    def test_refuses_what_is_missing(self):
        self.check("lexicon", {"labels": {}}, False)
        for key in ("id", "certain", "cues", "sections", "samples"):
            self.check("generation", {k: v for k, v in GENERATION.items() if k != key}, False)

    def test_refuses_meanings_that_are_none(self):
        for table, word, meaning in [("months", "mai", 13), ("genders", "m", "man"),
                                     ("countries", "norge", "norway"), ("numbers", "nil", 0)]:
            self.check("lexicon", {"language": "x", "tables": {table: {word: meaning}}}, False)


if __name__ == "__main__":
    SCHEMA = parse(open(sys.argv.pop(1), encoding="utf-8").read())
    unittest.main()
