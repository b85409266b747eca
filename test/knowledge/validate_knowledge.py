#!/usr/bin/python3
"""Validates knowledge files against the schema, and the schema against its own rules.

usage: validate_knowledge.py SCHEMA.json FOLDER...
"""

import pathlib
import sys

import jsonschema
import yaml

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from validate_records import parse, schema_problems  # noqa: E402

KINDS = {"lexicons": "lexicon", "generations": "generation"}


def kind_of(path, folder):
    parts = path.relative_to(folder).parts
    return KINDS[parts[0]] if len(parts) > 1 else "index_areas"


def problems_of(schema, kind, value):
    # The definition that is meant, for `oneOf` alone would only say that none fits.
    validator = jsonschema.Draft202012Validator({**schema["$defs"][kind], "$defs": schema["$defs"]})
    problems = [f"{'/'.join(map(str, e.absolute_path)) or '/'}: {e.message[:200]}"
                for e in validator.iter_errors(value)]
    if not problems and not jsonschema.Draft202012Validator(schema).is_valid(value):
        problems.append("fits several definitions")
    return problems


def main(schema_path, *folders):
    with open(schema_path, encoding="utf-8") as file:
        schema = parse(file.read())
    problems = [f"{schema_path}: {problem}" for problem in schema_problems(schema)]
    count = 0
    for folder in map(pathlib.Path, folders):
        for path in sorted(folder.rglob("*.yaml")):
            value = yaml.safe_load(path.read_text(encoding="utf-8"))
            problems += [f"{path}: {p}" for p in problems_of(schema, kind_of(path, folder), value)]
            count += 1
    if not count:
        problems.append("no knowledge file is found")
    print("\n".join(problems) or f"{count} knowledge files follow the schema")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
