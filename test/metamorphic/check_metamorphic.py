#!/usr/bin/python3
"""Changes documents in ways that leave what they say as it is, and compares the records.

usage: check_metamorphic.py PROGRAM KNOWN FOLDER...

PROGRAM   uaparse
KNOWN     a JSON object: transformation to documents that are known to change to the keys of the
          values that do; a key that no longer does fails the check, so that the list shrinks
FOLDER    folders of .txt, sought through

Values are compared as they read: kinds of quotes, dashes and white space do not count.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

from transformations import TRANSFORMATIONS

LEFT_OUT = ("generator", "source", "diagnostics")
ALIKE = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-",
                       "\u2014": "-"})


def as_read(value):
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFKC", value).translate(ALIKE).split())
    if isinstance(value, list):
        return [as_read(entry) for entry in value]
    if isinstance(value, dict):
        return {key: as_read(entry) for key, entry in value.items()}
    return value


def values(record):
    if "error" in record:
        return {"error": record["error"]["code"]}
    return {key: as_read(value) for key, value in record.items() if key not in LEFT_OUT}


def extract(program, texts):
    """The values of each text, all in one run of the program."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(texts):
            path = pathlib.Path(folder) / f"{number:05}.txt"
            path.write_bytes(text.encode())
            paths.append(str(path))
        run = subprocess.run([program, "extract", "-q", "-f", "ndjson", *paths],
                             capture_output=True, check=False)
    if run.returncode not in (0, 3):
        sys.exit(f"{program} gave exit code {run.returncode}: {run.stderr.decode()[-400:]}")
    records = [values(json.loads(line)) for line in run.stdout.decode().splitlines()]
    if len(records) != len(texts):
        sys.exit(f"{program} gave {len(records)} records for {len(texts)} documents")
    return records


def differences(before, after):
    """`before -> after` for the key of each value that changed."""
    keys = sorted(before.keys() | after.keys())
    return {key: f"{json.dumps(before.get(key), ensure_ascii=False)} -> "
                 f"{json.dumps(after.get(key), ensure_ascii=False)}"
            for key in keys if before.get(key) != after.get(key)}


def read_documents(folders):
    documents = {}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.txt")):
            name = path.parent.name if path.name == "source.txt" else path.stem
            try:
                documents[name] = path.read_bytes().decode().replace("\r\n", "\n")
            except UnicodeDecodeError:
                continue  # other encodings are the business of the reader's tests
    return documents


def check(program, documents, known, transformations):
    """The lines to print; none when all is as it should be. Also how many were changed at all."""
    names = list(documents)
    plain = dict(zip(names, extract(program, [documents[name] for name in names])))
    lines, counts = [], {}
    for change in transformations:
        changed = {name: change(documents[name]) for name in names}
        touched = [name for name in names if changed[name] != documents[name]]
        counts[change.__name__] = len(touched)
        results = extract(program, [changed[name] for name in touched]) if touched else []
        for name, after in zip(touched, results):
            found = differences(plain[name], after)
            expected = known.get(change.__name__, {}).get(name, [])
            lines += [f"{name}: {change.__name__} changes {key}: {found[key]}"[:400]
                      for key in found if key not in expected]
            lines += [f"{name}: {change.__name__} does not change {key} any more; "
                      "take it from the list" for key in expected if key not in found]
        lines += [f"{name}: {change.__name__} does not touch it; take it from the list"
                  for name in known.get(change.__name__, {}) if name not in touched]
    return lines, counts


def main(program, known, *folders):
    documents = read_documents(folders)
    lines, counts = check(program, documents, json.loads(pathlib.Path(known).read_text()),
                          TRANSFORMATIONS)
    for line in lines:
        print(line)
    idle = [name for name, count in counts.items() if count == 0]
    for name in idle:
        print(f"{name} changes no document")
    print(f"{len(documents)} documents; changed: "
          + ", ".join(f"{name} {count}" for name, count in counts.items()))
    return 1 if lines or idle else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
