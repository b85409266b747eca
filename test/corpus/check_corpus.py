#!/usr/bin/python3
"""Extracts the documents of test/corpus and compares every value with the truth.

usage: check_corpus.py PROGRAM CORPUS

  pdf/ID.pdf, txt/ID.txt    the same document in two forms
  truth/ID.json             what it says; a key that is absent there is not compared
  look-alikes/*.txt         documents of other sorts, which must be refused

Values are equal when they read the same: letter case, kinds of quotes, dashes and white space do not
count; of fax and phone numbers only the digits and the plus do; address lines are joined, for where
they are cut depends on the width of a column; lists are sets, but for the order of languages,
addressees and subjects. Beyond the truth, PDF and text of a document must give the same record.
"""

import json
import pathlib
import subprocess
import sys
import unicodedata

SCALARS = ["language", "kind", "title", "ua_number", "index", "issued", "country", "country_code",
           "deadline", "own_language"]
ADDRESSEE_TEXTS = ["position", "name", "salutation"]
ADDRESSEE_SETS = ["fax", "phone", "email", "web", "notes"]
SUBJECT_KEYS = ["name", "gender", "gender_text", "pronouns", "age", "age_text"]
RELATED_KEYS = ["ua_number", "index", "issued", "url"]

ALIKE = {"'": "\u2018\u2019\u201a\u00b4`", '"': "\u201c\u201d\u201e\u00ab\u00bb",
         "-": "\u2010\u2011\u2012\u2013\u2014\u2212", "": "\u00ad"}
ALIKE_TABLE = {ord(mark): plain for plain, marks in ALIKE.items() for mark in marks}


def folded(value):
    """A text as it reads; what is no text (null, a truth value, a year) stays itself."""
    if not isinstance(value, str):
        return value
    plain = unicodedata.normalize("NFKC", value).translate(ALIKE_TABLE)
    return " ".join(plain.casefold().split())


def number(value):
    return "".join(c for c in unicodedata.normalize("NFKC", value) if c.isdigit() or c == "+")


def joined(lines):
    """An address in one line; a hyphen at a line end may be that of a word cut there."""
    return folded(" ".join(lines)).replace("- ", "-").replace(",", "")


def addressee_values(place, addressee):
    for key in ADDRESSEE_TEXTS:
        if key in addressee:
            yield f"{place}/{key}", folded(addressee[key])
    for key in ADDRESSEE_SETS:
        if key in addressee:
            same = number if key in ("fax", "phone") else folded
            yield f"{place}/{key}", sorted({same(value) for value in addressee[key]})
    if "address" in addressee:
        yield f"{place}/address", joined(addressee["address"])
    if "on_behalf_of" in addressee:
        behalf = addressee["on_behalf_of"]
        yield f"{place}/on_behalf_of", behalf and {key: folded(v) for key, v in behalf.items()}


def list_values(place, parts, keys=None):
    yield f"{place}/count", len(parts)
    for i, part in enumerate(parts):
        if keys is None:
            yield from addressee_values(f"{place}/{i}", part)
        else:
            for key in keys:
                if key in part:
                    yield f"{place}/{i}/{key}", folded(part[key])


def values(record):
    """Every value of a record, or of a truth file, by its place, in the form that is compared."""
    if "error" in record:
        error = record["error"]
        return {"error": error["code"] if isinstance(error, dict) else error}
    found = {key: folded(record[key]) for key in SCALARS if key in record}
    if record.get("title"):
        found["title"] = found["title"].rstrip(".")
    if "write_in" in record:
        found["write_in"] = list(record["write_in"])
    for key, part_keys in [("recipients", None), ("copies", None), ("subjects", SUBJECT_KEYS),
                           ("related", RELATED_KEYS)]:
        if key in record:
            found.update(list_values(key, record[key], part_keys))
    if "diagnostics" in record:
        found["diagnostics"] = sorted(f"{d['code']} {d['field']}" for d in record["diagnostics"])
    return found


def differences(wanted, got):
    """What `wanted` says and `got` does not, or says otherwise: (place, wanted, got)."""
    wanted, got = values(wanted), values(got)
    return [(place, value, got.get(place)) for place, value in wanted.items()
            if got.get(place, "nothing") != value]


def extract(program, paths):
    """The outcome of each document by its path. Refused documents are outcomes too (exit 3)."""
    run = subprocess.run([program, "extract", "--quiet", "--format", "ndjson", *map(str, paths)],
                         capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 3):
        raise SystemExit(f"{program} ends with {run.returncode}: {run.stderr}")
    outcomes = [json.loads(line) for line in run.stdout.split("\n")[:-1]]
    return {pathlib.Path(outcome["source"]["path"]): outcome for outcome in outcomes}


def check_document(name, truth, forms):
    """Problems of one document, in words."""
    for form, record in forms.items():
        for place, wanted, got in differences(truth, record):
            yield f"{name} ({form}): {place}: wanted {wanted!r}, got {got!r}"
    for place, of_text, of_pdf in differences(forms["txt"], forms["pdf"]):
        yield f"{name}: {place}: {of_text!r} in the text, {of_pdf!r} in the PDF"


def main(program, corpus):
    corpus = pathlib.Path(corpus)
    truths = sorted((corpus / "truth").glob("*.json"))
    look_alikes = sorted((corpus / "look-alikes").glob("*.txt"))
    forms = {form: {truth: corpus / form / f"{truth.stem}.{form}" for truth in truths}
             for form in ("pdf", "txt")}
    stray = {path for form in forms for path in (corpus / form).iterdir()}
    stray -= {path for paths in forms.values() for path in paths.values()}
    problems = [f"{path} has no truth" for path in sorted(stray)]
    if not truths or not look_alikes:
        problems.append(f"{corpus} holds no documents")
    records = extract(program, [path for paths in forms.values() for path in paths.values()])
    for truth in truths:
        problems += check_document(truth.stem, json.loads(truth.read_text(encoding="utf-8")),
                                   {form: records[paths[truth]] for form, paths in forms.items()})
    for path, outcome in extract(program, look_alikes).items():
        for place, wanted, got in differences({"error": "not-an-urgent-action"}, outcome):
            problems.append(f"{path.stem} (look-alike): {place}: wanted {wanted!r}, got {got!r}")
    for problem in problems:
        print(problem)
    print(f"{len(truths)} documents in two forms, {len(look_alikes)} look-alikes, "
          f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
