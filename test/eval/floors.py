"""Floors: what was reached once, below which nothing may fall unseen.

The file holds, by corpus and form:
  exact       least number of exact documents, by generation
  refused     most Urgent Actions that may be refused
  f1          least F1 of each field
  precision   least precision of each field
  documents   each document, with the fields that are known to be wrong in it ("" for none)
"""

import json
import math
from collections import defaultdict

NO_VALUES = 1.0  # of a field that has no value on either side: there is no mistake in it
HELD = {"f1": "F1", "precision": "precision"}


def describe(figures):
    """Figures in the shape of the file."""
    return {
        "exact": {name: part.exact for name, part in figures.by_generation().items()},
        "refused": figures.refused,
        **{key: {name: math.floor(getattr(tally, key) * 1e4) / 1e4
                 for name, tally in figures.strict.items()} for key in HELD},
        "documents": {document.id: " ".join(sorted({mistake.field
                                                    for mistake in document.mistakes()}))
                      for document in figures.judged}}


def find_falls(floor, now):
    """In words, what is below its floor; both in the shape of the file."""
    for name in sorted(set(floor["documents"]) - set(now["documents"])):
        yield f"document {name} is gone"
    for name, least in floor["exact"].items():
        if now["exact"].get(name, 0) < least:
            yield f"{name}: {now['exact'].get(name, 0)} documents exact, floor {least}"
    if now["refused"] > floor["refused"]:
        yield f"{now['refused']} Urgent Actions refused, at most {floor['refused']} were"
    for key, figure in HELD.items():
        for name in sorted({*floor[key], *now[key]}):
            least, reached = floor[key].get(name, NO_VALUES), now[key].get(name, NO_VALUES)
            if reached < least:
                yield f"{name}: {figure} {reached:.4f}, floor {least:.4f}"


def find_changes(floor, now):
    """Fields that are wrong now and were not, and those that were wrong and are not: pairs of
    document and field. New documents are no change."""
    broken, mended = [], []
    for name, known in floor["documents"].items():
        before, after = set(known.split()), set(now["documents"].get(name, "").split())
        broken += [(name, field) for field in sorted(after - before)]
        mended += [(name, field) for field in sorted(before - after)]
    return broken, mended


def raised(floor, now):
    """The floor, raised to what is reached now; nothing is lowered."""
    if floor is None:
        return now
    # Documents that are gone stay listed, so that their absence stays a fall.
    documents = {**floor["documents"], **now["documents"]}
    for name, known in floor["documents"].items():
        documents[name] = " ".join(sorted(set(documents[name].split()) & set(known.split())))
    return {"exact": highest(floor["exact"], now["exact"], 0),
            "refused": min(floor["refused"], now["refused"]),
            **{key: highest(floor[key], now[key], NO_VALUES) for key in HELD},
            "documents": documents}


def highest(floor, now, absent):
    return {name: max(floor.get(name, absent), now.get(name, absent)) for name in {*floor, *now}}


def load_floors(path):
    floors = defaultdict(dict)
    if path.exists():
        floors.update(json.loads(path.read_text(encoding="utf-8")))
    return floors


def save_floors(path, floors):
    path.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
