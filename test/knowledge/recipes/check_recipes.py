#!/usr/bin/python3
"""Follows the recipes "a language" and "a generation" of CONTRIBUTING.md to the letter.

usage: check_recipes.py UAPARSE SOURCE_DIR

Runs the commands of each recipe in an empty folder, in which `uaparse` is the program just built and
`$SOURCE` the source tree, and compares the record that the last one prints with what stands beside
the recipe's document. Both were read by eye against the document.
"""

import difflib
import os
import re
import subprocess
import sys
import tempfile

RECIPES = {"a language": "language", "a generation": "generation"}


def commands_of(text, title):
    section = text.split(f"### {title}\n", 1)[1].split("\n### ", 1)[0]
    return "".join(re.findall(r"^ *```sh\n(.*?)^ *```$", section, re.DOTALL | re.MULTILINE))


def follow(commands, uaparse, source, folder):
    environment = {"PATH": os.path.dirname(uaparse) + ":/usr/bin:/bin", "SOURCE": source}
    return subprocess.run(["/bin/bash", "-euc", commands], cwd=folder, env=environment,
                          capture_output=True, text=True, check=False)


def normalised(record):
    """Without the version and digest, which change with every release and lexicon."""
    return re.sub(r'^(  (?:version|knowledge): ).*$', r'\1"..."', record, flags=re.MULTILINE)


def check(title, name, uaparse, source):
    with open(f"{source}/CONTRIBUTING.md", encoding="utf-8") as file:
        commands = commands_of(file.read(), title)
    if not commands:
        return [f"CONTRIBUTING.md has no commands for {title}"]
    with tempfile.TemporaryDirectory() as folder:
        ran = follow(commands, uaparse, source, folder)
    if ran.returncode != 0 or ran.stderr:
        return [f"{title}: exit code {ran.returncode}: {ran.stderr}"]
    expected_path = f"{source}/test/knowledge/recipes/{name}/expected.yaml"
    if os.environ.get("UPDATE_GOLDEN"):
        with open(expected_path, "w", encoding="utf-8") as file:
            file.write(normalised(ran.stdout))
        return [f"{title}: {expected_path} is written; read it"]
    with open(expected_path, encoding="utf-8") as file:
        expected = file.read()
    return list(difflib.unified_diff(expected.splitlines(), normalised(ran.stdout).splitlines(),
                                     "expected", "printed", lineterm=""))


def main(uaparse, source):
    problems = [problem for title, name in RECIPES.items()
                for problem in check(title, name, uaparse, source)]
    print("\n".join(problems) or f"{len(RECIPES)} recipes followed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
