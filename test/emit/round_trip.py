#!/usr/bin/python3
"""Reads what write_samples wrote with PyYAML and json, and compares it to the list of strings.

usage: round_trip.py TRICKY_STRINGS.json FOLDER
"""

import json
import sys

import yaml


def refuse(name):
    raise ValueError(f"{name} is no JSON")


def load(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if path.endswith(".yaml"):
        # Two parsers: the one in Python, and libyaml where it is built in.
        loaders = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]
        return [list(yaml.load_all(text, Loader=loader)) for loader in loaders]
    if path.endswith(".ndjson"):
        return [[json.loads(line, parse_constant=refuse) for line in text.split("\n")[:-1]]]
    return [json.loads(text, parse_constant=refuse)]


def places(record):
    """Each place where write_samples put the string, and what stands there."""
    yield "source.path", record["source"]["path"], ""
    yield "title", record["title"], ""
    for item in record["write_in"]:
        yield "write_in", item, ""
    yield "text", record["text"], "\n"
    yield "evidence", record["evidence"]["/title"]["text"], ""


def differences(strings, records):
    if len(strings) != len(records):
        yield f"{len(records)} records instead of {len(strings)}"
    for entry, record in zip(strings, records):
        want = entry.get("want", entry.get("text"))
        for place, value, end in places(record):
            if type(value) is not str or value != want + end:
                yield f"{entry['name']}: {place} is {value!r:.80} instead of {want + end!r:.80}"


def main(strings_path, folder):
    with open(strings_path, encoding="utf-8") as file:
        strings = json.load(file)
    count = 0
    for ending in ("yaml", "json", "ndjson"):
        for records in load(f"{folder}/tricky.{ending}"):
            for difference in differences(strings, records):
                print(f"tricky.{ending}: {difference}")
                count += 1
    print(f"{len(strings)} strings, {count} differences")
    return 1 if count or len(strings) < 195 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
