#!/usr/bin/python3
"""Validates records against the schema, and the schema against its own rules.

usage: validate_records.py SCHEMA.json [FILE.ndjson | FILE.json | FILE.yaml]...

Beyond what JSON Schema can say, it checks of the schema that every property is described and every
object closed; of a record that its keys are in the order of the schema, that evidence points at
values, and that every value in doubt has a diagnostic.
"""

import json
import sys

import jsonschema
import yaml

DOUBT = 0.8


def refuse(name):
    raise ValueError(f"{name} is no JSON")


def unique(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key occurs twice in {keys}")
    return dict(pairs)


def parse(text):
    return json.loads(text, parse_constant=refuse, object_pairs_hook=unique)


def load(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if path.endswith((".yaml", ".yml")):
        return list(yaml.safe_load_all(text))
    if path.endswith(".ndjson"):
        return [parse(line) for line in text.split("\n")[:-1]]
    value = parse(text)
    return value if isinstance(value, list) else [value]


def resolve(schema, part):
    """The definition that `part` refers to, if it does."""
    reference = part.get("$ref", "")
    return schema["$defs"][reference.rsplit("/", 1)[1]] if reference else part


def schema_problems(schema, part=None, place="#"):
    if part is None:
        jsonschema.Draft202012Validator.check_schema(schema)
        part = schema
    for name, sub in part.get("properties", {}).items():
        if not (sub.get("description") or resolve(schema, sub).get("description")):
            yield f"{place}/properties/{name} is not described"
    if "properties" in part:
        if part.get("additionalProperties") is not False:
            yield f"{place} takes other keys"
        for name in part.get("required", []):
            if name not in part["properties"]:
                yield f"{place} requires the unknown key {name}"
    for key, sub in part.items():
        if isinstance(sub, dict):
            yield from schema_problems(schema, sub, f"{place}/{key}")
        elif isinstance(sub, list):
            for i, item in enumerate(sub):
                if isinstance(item, dict):
                    yield from schema_problems(schema, item, f"{place}/{key}/{i}")


def order_problems(schema, value, part, place=""):
    """Keys that are not in the order of the schema, at any depth."""
    part = resolve(schema, part)
    for option in part.get("oneOf", []):
        yield from order_problems(schema, value, option, place)
    if isinstance(value, dict) and "properties" in part:
        known = [key for key in part["properties"] if key in value]
        if set(known) == set(value) and known != list(value):
            yield f"{place or '/'}: keys are in the order {list(value)}"
        for key in known:
            yield from order_problems(schema, value[key], part["properties"][key], f"{place}/{key}")
    elif isinstance(value, list) and isinstance(part.get("items"), dict):
        for i, item in enumerate(value):
            yield from order_problems(schema, item, part["items"], f"{place}/{i}")


def value_at(record, pointer):
    value = record
    for key in pointer.split("/")[1:]:
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def evidence_problems(record):
    doubted = [d["field"] for d in record["diagnostics"] if d["code"] == "low-confidence"]
    for pointer, evidence in record.get("evidence", {}).items():
        try:
            value = value_at(record, pointer)
        except (KeyError, IndexError, ValueError, TypeError):
            value = None
        if value is None or isinstance(value, (dict, list)):
            yield f"evidence for {pointer}, where no value is"
        if evidence["confidence"] < DOUBT and pointer not in doubted:
            yield f"{pointer} is doubted without a diagnostic"
        if evidence["page"] > record["source"]["pages"]:
            yield f"evidence for {pointer} on a page that is not there"


def record_problems(schema, record):
    # The branch that is meant, for `oneOf` alone would only say that neither fits.
    branch = "failure" if isinstance(record, dict) and "error" in record else "record"
    validator = jsonschema.Draft202012Validator({**schema["$defs"][branch], "$defs": schema["$defs"]})
    problems = [f"{'/'.join(map(str, e.absolute_path)) or '/'}: {e.message[:200]}"
                for e in validator.iter_errors(record)]
    if not problems and not jsonschema.Draft202012Validator(schema).is_valid(record):
        problems.append("is both a record and an error")
    problems += order_problems(schema, record, schema["$defs"][branch])
    if not problems and branch == "record":
        problems += evidence_problems(record)
    return problems


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = parse(file.read())
    problems = [f"{schema_path}: {problem}" for problem in schema_problems(schema)]
    count = 0
    for path in paths:
        records = load(path)
        if not records:
            problems.append(f"{path}: holds no record")
        for i, record in enumerate(records):
            problems += [f"{path}: record {i}: {problem}" for problem in record_problems(schema, record)]
            count += 1
    for problem in problems:
        print(problem)
    print(f"{count} records, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
