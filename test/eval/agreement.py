#!/usr/bin/python3
"""Counts what another scorer has counted, from the same truths and records, and says where the two
do not agree.

usage: agreement.py TRUTH RECORDS.ndjson SCORES.json

TRUTH     a folder of ID.json
RECORDS   one record a line, of one form of the documents
SCORES    {"total": {"documents", "exact_documents"}, "fields": {NAME: {"tp", "fp", "fn"}}}

Exits 1 when a count differs. Fields that only this side knows are left out of the comparison.
"""

import json
import pathlib
import sys
from collections import defaultdict

from comparison import EXTRA_FIELDS, compare
from measure import Tally
from reading import STRICT


def count(truths, records):
    """Counts in the shape of SCORES."""
    tallies, exact = defaultdict(Tally), 0
    for name, truth in truths.items():
        judgements = [judgement for judgement in compare(truth, records.get(name, {}), STRICT)
                      if judgement.field not in EXTRA_FIELDS]
        for judgement in judgements:
            tallies[judgement.field].add(judgement)
        exact += name in records and all(judgement.is_right for judgement in judgements)
    return {"total": {"documents": len(truths), "exact_documents": exact},
            "fields": {name: {"tp": tally.right, "fp": tally.too_many, "fn": tally.missing}
                       for name, tally in tallies.items()}}


def find_disagreements(ours, theirs):
    pairs = [("total", ours["total"], theirs["total"])]
    pairs += [(name, ours["fields"].get(name, {}), theirs["fields"].get(name, {}))
              for name in sorted({*ours["fields"], *theirs["fields"]})]
    for name, our, their in pairs:
        for key in ("documents", "exact_documents", "tp", "fp", "fn"):
            if our.get(key) != their.get(key):
                yield f"{name}: {key} {our.get(key)} here, {their.get(key)} there"


def main(truth, records, scores):
    truths = {path.stem: json.loads(path.read_text(encoding="utf-8"))
              for path in sorted(pathlib.Path(truth).glob("*.json"))}
    with open(records, encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    by_name = {pathlib.Path(record["source"]["path"]).stem: record for record in read}
    ours = count(truths, by_name)
    theirs = json.loads(pathlib.Path(scores).read_text(encoding="utf-8"))
    found = list(find_disagreements(ours, theirs))
    print(*found, f"{len(truths)} documents, {len(ours['fields'])} fields counted, "
          f"{len(found)} disagreements", sep="\n")
    return 1 if found or not truths else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
