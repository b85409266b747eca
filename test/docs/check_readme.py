#!/usr/bin/python3
"""Checks that the sample output in README.md is what the program prints.

usage: check_readme.py PROGRAM ROOT

A block is checked when a comment above it names its command:

    <!-- output: uaparse extract samples/care-of-text/source.txt -->
    ```yaml
    what the command prints
    ...
    ```

The command runs in ROOT, without a shell. A line that is only `...` stands for any lines.
"""

import difflib
import pathlib
import re
import shlex
import subprocess
import sys

BLOCK = re.compile(r"^<!-- output: (?P<command>.+?) -->\n+(?P<fence>```+)[^\n]*\n"
                   r"(?P<text>.*?)^(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL)
MARKER = re.compile(r"^<!-- output:", re.MULTILINE)


def find_blocks(readme):
    """The (command, text) of every marked block."""
    return [(match["command"], match["text"]) for match in BLOCK.finditer(readme)]


def is_output(text, output):
    parts = re.split(r"^\.\.\.\n", text, flags=re.MULTILINE)
    return re.fullmatch(r"(?:^.*\n)*?".join(map(re.escape, parts)), output, re.MULTILINE) is not None


def run(program, root, command):
    words = shlex.split(command)
    if words[0] != "uaparse":
        raise ValueError(f"'{command}' does not call uaparse")
    done = subprocess.run([program, *words[1:]], cwd=root, capture_output=True, text=True,
                          encoding="utf-8")
    return done.stdout


def find_problems(readme, run_command):
    blocks = find_blocks(readme)
    if not blocks:
        yield "no block is marked with <!-- output: COMMAND -->"
    if len(blocks) != len(MARKER.findall(readme)):
        yield "a mark <!-- output: ... --> has no fenced block right below it"
    for command, text in blocks:
        output = run_command(command)
        if not is_output(text, output):
            diff = difflib.unified_diff(text.splitlines(), output.splitlines(), "README.md", command,
                                        lineterm="")
            yield "\n".join(diff)


def main(program, root):
    readme = (pathlib.Path(root) / "README.md").read_text(encoding="utf-8")
    problems = list(find_problems(readme, lambda command: run(program, root, command)))
    for problem in problems:
        print(f"README.md: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
