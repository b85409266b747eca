#!/usr/bin/python3
"""Validates reports of batches against the schema, and the schema against its own rules.

usage: validate_report.py SCHEMA.json REPORT.json...

Beyond what JSON Schema can say, it checks that keys are in the order of the schema, that every input
is counted once, and that the review list is in order.
"""

import pathlib
import sys

import jsonschema

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from validate_records import load, order_problems, parse, schema_problems  # noqa: E402


def count_problems(report):
    if report["inputs"] != report["not_done"] + report["records"] + sum(report["errors"].values()):
        yield "inputs are not all counted"
    if report["records"] != sum(report["generations"].values()):
        yield "generations are not those of the records"
    failed = sum(count for code, count in report["errors"].items() if code != "not-an-urgent-action")
    if failed != len(report["failed"]) + report["failed_omitted"]:
        yield "failures are not all counted"
    attention = [document["attention"] for document in report["review"]]
    if attention != sorted(attention, reverse=True):
        yield "the review list is not in the order of attention"
    for document in report["review"]:
        if sum(reason["weight"] for reason in document["reasons"]) > document["attention"] + 0.1:
            yield f"{document['path']}: the reasons weigh more than the attention"


def report_problems(schema, report):
    validator = jsonschema.Draft202012Validator(schema)
    problems = [f"{'/'.join(map(str, e.absolute_path)) or '/'}: {e.message[:200]}"
                for e in validator.iter_errors(report)]
    problems += order_problems(schema, report, schema)
    return problems or list(count_problems(report))


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = parse(file.read())
    problems = [f"{schema_path}: {problem}" for problem in schema_problems(schema)]
    for path in paths:
        for report in load(path):
            problems += [f"{path}: {problem}" for problem in report_problems(schema, report)]
    for problem in problems:
        print(problem)
    print(f"{len(paths)} reports, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
