#!/usr/bin/python3
"""The hook of .pre-commit-hooks.yaml under a real pre-commit, in a project of one draft.

usage: check_hooks.py UAPARSE SOURCE_FOLDER
Exits with 77, skipped, where pre-commit or git are missing.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import yaml

SKIPPED = 77
UAPARSE = ""
SOURCE = pathlib.Path()


class Hook(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "project"
        self.environment = {
            **os.environ,
            "PATH": f"{pathlib.Path(UAPARSE).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": folder.name, "PRE_COMMIT_HOME": str(self.folder / "cache"),
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@a.example",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@a.example"}
        for name in [name for name in self.environment if name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE")]:
            del self.environment[name]
        self.make_project(self.make_hooks())

    def git(self, folder, *arguments):
        run = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True,
                             timeout=60, check=False, env=self.environment)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout.strip()

    def make_hooks(self):
        """A repository of the hooks alone, and the commit that they are at."""
        hooks = self.folder / "uaparse"
        hooks.mkdir()
        shutil.copy(SOURCE / ".pre-commit-hooks.yaml", hooks)
        self.git(hooks, "init", "-q")
        self.git(hooks, "add", "-A")
        self.git(hooks, "commit", "-q", "-m", "hooks")
        return hooks, self.git(hooks, "rev-parse", "HEAD")

    def make_project(self, hooks):
        """One that takes the hook as the sample says."""
        config = yaml.safe_load((SOURCE / "samples/ci/pre-commit-config.yaml").read_text("utf-8"))
        [repository] = config["repos"]
        repository["repo"], repository["rev"] = str(hooks[0]), hooks[1]
        (self.project / "drafts").mkdir(parents=True)
        (self.project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
        self.draft = self.project / "drafts/draft.txt"
        self.draft.write_text((SOURCE / "samples/prose-traps/source.txt").read_text("utf-8"), "utf-8")
        (self.project / "notes.txt").write_text("no Urgent Action\n", "utf-8")
        self.git(self.project, "init", "-q")
        self.git(self.project, "add", "-A")

    def run_hooks(self):
        self.git(self.project, "add", "-A")
        return subprocess.run(["pre-commit", "run", "--all-files", "--color", "never"],
                              cwd=self.project, capture_output=True, text=True, timeout=120,
                              check=False, env=self.environment)

    def test_passes_a_sound_draft_and_looks_at_drafts_only(self):
        run = self.run_hooks()
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertRegex(run.stdout, r"check Urgent Actions\.*Passed")

    def test_fails_on_a_finding_and_shows_it(self):
        self.draft.write_text(self.draft.read_text("utf-8") + "\nEmail: minister@@justice.example\n"
                              "Name: XXXX\n", "utf-8")
        (self.project / "drafts/notes.txt").write_text("no Urgent Action\n", "utf-8")
        run = self.run_hooks()
        self.assertEqual(run.returncode, 1, run.stdout + run.stderr)
        self.assertRegex(run.stdout, r"check Urgent Actions\.*Failed")
        self.assertIn("drafts/notes.txt: is not an Urgent Action", run.stdout)


if __name__ == "__main__":
    missing = [name for name in ("pre-commit", "git") if shutil.which(name) is None]
    if missing:
        print(f"skipped: {' and '.join(missing)} not installed (Debian: apt-get install {' '.join(missing)})")
        sys.exit(SKIPPED)
    UAPARSE, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
