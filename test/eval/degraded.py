"""Doubt on damaged documents: are wrong values doubted, and right ones not?"""

import json
import pathlib
import tempfile
from dataclasses import dataclass

import calibration
from comparison import compare
from corpus import extract
from degradation import RATE, degrade
from reading import STRICT

DOUBT = 0.8  # below it a value is doubted, as the program does
SEEDS = (6, 7, 8, 9, 10)  # the program's constants were chosen on 1 to 5
FORM = "txt"


@dataclass(frozen=True)
class Shares:
    """How doubt parts wrong values from right ones."""
    wrong: int
    right: int
    wrong_doubted: float
    right_sure: float
    error: float


def shares_of(rated):
    wrong = [value.confidence < DOUBT for value in rated if not value.is_right]
    right = [value.confidence >= DOUBT for value in rated if value.is_right]
    return Shares(len(wrong), len(right), share(wrong), share(right),
                  calibration.expected_error(rated) if rated else 0.0)


def share(held):
    """Of nothing, all holds."""
    return sum(held) / len(held) if held else 1.0


def rate_damaged(program, corpora, seeds=SEEDS, rate=RATE):
    """The rated values of every text, by corpus and document; those of all seeds together. What is
    no longer taken for an Urgent Action has no values. The program runs once for each seed."""
    documents = {f"{corpus.name} {document.id}": document for corpus in corpora
                 for document in corpus.in_form(FORM) if "error" not in document.truth}
    rated = {key: [] for key in documents}
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            paths = {}
            for number, (key, document) in enumerate(documents.items()):
                paths[key] = pathlib.Path(folder) / f"{number}.txt"
                text = document.path.read_bytes().decode("utf-8", "surrogateescape")
                paths[key].write_bytes(degrade(text, f"{seed} {key}", rate)
                                       .encode("utf-8", "surrogateescape"))
            records = extract(program, list(paths.values()), ["--evidence"])
        for key, document in documents.items():
            record = records[paths[key]]
            if "error" not in record:
                rated[key] += calibration.rate_values(compare(document.truth, record, STRICT),
                                                      record.get("evidence", {}))
    return rated


def lines_of(by_document):
    for half, rated in calibration.halves_of(by_document).items():
        found = shares_of(rated)
        yield (f"damaged texts, {half}: {found.wrong} wrong values, {found.wrong_doubted:.3f} of "
               f"them below {DOUBT}; {found.right} right values, {found.right_sure:.3f} of them at "
               f"or above; expected calibration error {found.error:.4f}")


def find_falls(by_document, floors):
    """What is worse than the floors allow."""
    found = shares_of(calibration.halves_of(by_document)["all"])
    if found.wrong_doubted < floors["wrong_doubted"]:
        yield (f"{found.wrong_doubted:.3f} of the wrong values are below {DOUBT}, at least "
               f"{floors['wrong_doubted']} have to be")
    if found.right_sure < floors["right_sure"]:
        yield (f"{found.right_sure:.3f} of the right values are at or above {DOUBT}, at least "
               f"{floors['right_sure']} have to be")
    if found.error > floors["error"]:
        yield (f"expected calibration error {found.error:.4f}, at most {floors['error']} is allowed")


def load_floors(path):
    return json.loads(path.read_text(encoding="utf-8"))
