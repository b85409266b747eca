#!/usr/bin/python3
"""The files of samples/ci: YAML of the shape that GitHub takes, and shell steps that do what they say.

usage: check_action.py UAPARSE SOURCE_FOLDER
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import yaml

UAPARSE = ""
CI = pathlib.Path()
SOURCE = pathlib.Path()


def load(name):
    # GitHub reads YAML 1.2, where `on` is a word.
    return yaml.load((CI / name).read_text("utf-8"), yaml.BaseLoader)


class Action(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "drafts").mkdir()
        text = (SOURCE / "samples/odd-date/source.txt").read_text("utf-8")
        (self.folder / "drafts/a b;$(touch x).txt").write_text(text, "utf-8")

    def run_action(self, **inputs):
        """The one step of the action as GitHub's runner starts it."""
        action = load("action.yml")
        self.assertEqual(action["runs"]["using"], "composite")
        [step] = action["runs"]["steps"]
        self.assertEqual(step["shell"], "bash")
        given = {name: inputs.get(name.replace("-", "_"), described["default"])
                 for name, described in action["inputs"].items()}
        environment = {}
        for name, value in step["env"].items():
            input_name = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)[1]
            environment[name] = given.pop(input_name)
        self.assertEqual(given, {}, "inputs that nothing takes")
        self.assertNotIn("${{", step["run"], "inputs must come as variables")
        path = f"{pathlib.Path(UAPARSE).parent}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                              cwd=self.folder, capture_output=True, text=True, timeout=60,
                              check=False, env={**os.environ, "PATH": path, **environment})

    def test_annotates_and_fails(self):
        run = self.run_action()
        self.assertEqual(run.returncode, 1, run.stderr)
        self.assertRegex(run.stdout, r"(?m)^::error file=(\./)?drafts/a b;\$\(touch x\)\.txt,line=\d+,"
                                     r"title=date-not-real::")
        self.assertFalse((self.folder / "x").exists())

    def test_takes_several_paths_and_writes_what_is_asked_for(self):
        run = self.run_action(paths="drafts\n\n" + str(SOURCE / "samples/prose-traps/source.txt") + "\n",
                              sarif="a.sarif", junit="a.xml", today="2012-04-10", fail_on="warning")
        self.assertEqual(run.returncode, 1, run.stderr)
        self.assertEqual(json.loads((self.folder / "a.sarif").read_text("utf-8"))["version"], "2.1.0")
        self.assertIn("prose-traps", (self.folder / "a.xml").read_text("utf-8"))

    def test_takes_a_baseline(self):
        subprocess.run([UAPARSE, "check", "-q", "--write-baseline", "known.json", "."], cwd=self.folder,
                       check=True, timeout=60)
        run = self.run_action(baseline="known.json")
        self.assertEqual((run.returncode, run.stdout), (0, ""), run.stderr)

    def test_is_called_with_inputs_that_it_has(self):
        workflow = load("check-drafts.yml")
        self.assertEqual(set(workflow), {"name", "on", "permissions", "jobs"})
        inputs = load("action.yml")["inputs"]
        calls = [step for job in workflow["jobs"].values() for step in job["steps"]
                 if step.get("uses", "").startswith("./")]
        self.assertEqual(len(calls), 1)
        self.assertLessEqual(set(calls[0]["with"]), set(inputs))

    def test_comes_after_steps_that_are_bash(self):
        for job in load("check-drafts.yml")["jobs"].values():
            for step in job["steps"]:
                if "run" in step:
                    subprocess.run(["bash", "-n", "-c", step["run"]], check=True, timeout=60)


if __name__ == "__main__":
    UAPARSE, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
    CI = SOURCE / "samples/ci"
    unittest.main(argv=sys.argv[:1])
