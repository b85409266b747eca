#!/usr/bin/python3
"""Man page and completions say what --help says, and the shells take them.

usage: check_cli_documents.py UAPARSE FOLDER

FOLDER holds what describe_cli wrote. A linter or shell that is not installed is passed over and named.
"""

import os
import re
import shutil
import subprocess
import sys
import unittest

UAPARSE = FOLDER = ""
FILES = ("uaparse.1", "uaparse.bash", "_uaparse", "uaparse.fish")


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return file.read()


def help_of(*command):
    return run(UAPARSE, *command, "--help").stdout


def commands():
    return re.findall(r"^  ([a-z]+) ", help_of().split("Subcommands:")[1].split("\nExamples")[0],
                      re.MULTILINE)


def options_of(*command):
    return set(re.findall(r"^  (?:-\w,)?(--[a-z-]+)", help_of(*command), re.MULTILINE))


def complete(*words):
    """What bash offers when the last word is completed."""
    script = (f'source "{FOLDER}/uaparse.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
              '_uaparse; printf "%s\\n" "${COMPREPLY[@]}"')
    ran = run("/bin/bash", "-c", script, "bash", *words, cwd="/usr")
    assert ran.stderr == "", ran.stderr
    return ran.stdout.split()


class Documents(unittest.TestCase):
    def test_name_every_command_and_option_of_the_help(self):
        self.assertIn("extract", commands())
        pages = {name: read(name).replace("\\-", "-") for name in FILES}
        for command in [(), *((name,) for name in commands())]:
            options = options_of(*command)
            self.assertIn("--help", options)
            for name, page in pages.items():
                for word in [*command, *options]:
                    sought = "-l " + word[2:] if "fish" in name and word.startswith("--") else word
                    self.assertRegex(page, re.escape(sought) + r"(?![a-z-])", f"{name}: {command}")

    def test_show_the_examples_and_exit_codes(self):
        page = read("uaparse.1").replace("\\-", "-")
        for text in ("uaparse extract -f ndjson -o records.ndjson letters/", "Exit codes", "Limits"):
            self.assertIn(text, page)

    def test_are_the_same_each_time(self):
        self.assertNotRegex(read("uaparse.1"), r"20\d\d")


class ManPage(unittest.TestCase):
    def lint(self, *command):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not installed")
        ran = run(*command, os.path.join(FOLDER, "uaparse.1"))
        self.assertEqual(ran.stderr, "")
        return ran.stdout

    def test_is_sound_to_groff(self):
        printed = self.lint("groff", "-man", "-Tutf8", "-ww")
        self.assertIn("uaparse extract", printed)

    def test_is_sound_to_mandoc(self):
        # It wants a date, which would make each build another.
        printed = self.lint("mandoc", "-T", "lint", "-W", "warning")
        self.assertEqual([line for line in printed.splitlines() if "missing date" not in line], [])


class Bash(unittest.TestCase):
    def test_takes_the_script(self):
        self.assertEqual(run("/bin/bash", "-n", f"{FOLDER}/uaparse.bash").stderr, "")

    def test_completes_commands(self):
        self.assertEqual(complete("uaparse", "ext"), ["extract"])
        self.assertEqual(set(complete("uaparse", "")), set(commands()))

    def test_completes_options(self):
        self.assertEqual(complete("uaparse", "extract", "--ev"), ["--evidence"])
        self.assertEqual(complete("uaparse", "extract", "a.pdf", "--kn"), ["--knowledge"])
        self.assertEqual(complete("uaparse", "--ver"), ["--version"])
        self.assertEqual(complete("uaparse", "schema", "--ev"), [])

    def test_completes_values(self):
        self.assertEqual(complete("uaparse", "extract", "-f", "nd"), ["ndjson"])
        self.assertEqual(complete("uaparse", "extract", "--knowledge", "shar"), ["share"])

    def test_leaves_files_to_the_shell(self):
        self.assertEqual(complete("uaparse", "extract", "-o", "sh"), [])
        self.assertEqual(complete("uaparse", "extract", "sh"), [])


class OtherShells(unittest.TestCase):
    def check(self, shell, name):
        if not shutil.which(shell):
            self.skipTest(f"{shell} is not installed")
        self.assertEqual(run(shell, "-n", f"{FOLDER}/{name}").stderr, "")

    def test_zsh_takes_the_script(self):
        self.check("zsh", "_uaparse")

    def test_fish_takes_the_script(self):
        self.check("fish", "uaparse.fish")

    def test_fish_completes_options(self):
        if not shutil.which("fish"):
            self.skipTest("fish is not installed")
        ran = run("fish", "--no-config", "-c",
                  f"source {FOLDER}/uaparse.fish; complete -C 'uaparse extract --ev'")
        self.assertEqual(ran.stdout.split("\t")[0], "--evidence", ran.stderr)


if __name__ == "__main__":
    UAPARSE, FOLDER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
