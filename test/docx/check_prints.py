#!/usr/bin/python3
"""A DOCX and the PDF that a word processor prints from it have to give the same values, and those
that the document says.

usage: check_prints.py UAPARSE DOCUMENTS TRUTH

DOCUMENTS  a folder of ID.docx and ID.pdf
TRUTH      a folder of ID.json

Exits 1 when a value differs.
"""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "eval"))

from comparison import compare  # noqa: E402
from reading import STRICT  # noqa: E402

# What is said of the file, and how sure a reading is, may differ.
OF_THE_FILE = ("source", "generator", "template", "diagnostics")


def extract(program, paths):
    run = subprocess.run([program, "extract", "--quiet", "--format", "ndjson", *map(str, paths)],
                         capture_output=True, text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def find_differences(drawn, printed, truth):
    """What to say of one document."""
    for key in drawn:
        if key not in OF_THE_FILE and drawn[key] != printed.get(key):
            yield f"{key}: {drawn[key]!r} in the DOCX, {printed.get(key)!r} in the print"
    for judgement in compare(truth, drawn, STRICT):
        if not judgement.is_right:
            yield f"{judgement.field}: {judgement.given!r}, the document says {judgement.wanted!r}"


def main(program, documents, truths):
    drafts = sorted(pathlib.Path(documents).glob("*.docx"))
    prints = [path.with_suffix(".pdf") for path in drafts]
    count = 0
    for path, drawn, printed in zip(drafts, extract(program, drafts), extract(program, prints)):
        truth = json.loads((pathlib.Path(truths) / f"{path.stem}.json").read_text(encoding="utf-8"))
        for difference in find_differences(drawn, printed, truth):
            print(f"{path.name}: {difference}")
            count += 1
    print(f"{len(drafts)} documents, {count} differences")
    return 1 if count or not drafts else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
