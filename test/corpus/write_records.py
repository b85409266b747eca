#!/usr/bin/python3
"""Writes the records of samples and corpus in every format, and validates them all.

usage: write_records.py PROGRAM VALIDATOR SCHEMA FOLDER DOCUMENTS...

FOLDER is where the files are written: as users get them, and with evidence and text.
"""

import pathlib
import subprocess
import sys

OPTIONS = {"plain": [], "full": ["--evidence", "--text"]}


def write(program, path, options, documents):
    run = subprocess.run([program, "extract", "--quiet", "--format", path.suffix[1:], *options,
                          "--output", str(path), *documents], capture_output=True, text=True)
    # 3: look-alikes are refused, and what is written in place of a record is validated too.
    if run.returncode not in (0, 3):
        raise SystemExit(f"{program} ends with {run.returncode}: {run.stderr}")


def main(program, validator, schema, folder, *documents):
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    paths = []
    for name, options in OPTIONS.items():
        for suffix in ("yaml", "json", "ndjson"):
            paths.append(pathlib.Path(folder) / f"{name}.{suffix}")
            write(program, paths[-1], options, documents)
    return subprocess.run([sys.executable, "-B", validator, schema, *map(str, paths)]).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
