"""What tests of uaparse batch share: starting it, ending it, and reading what it wrote."""

import base64
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unittest

LETTERS = 400


class Programs:
    """Their paths, from the arguments of the test."""
    uaparse = with_faults = samples = ""


def batch(*arguments, program=None, **options):
    return subprocess.Popen([program or Programs.uaparse, "batch", *arguments],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def batch_at_work(*arguments, **options):
    """One that has its workers already, unless it is done."""
    run = batch(*arguments, **options)
    while run.poll() is None and not children_of(run.pid):
        time.sleep(0.001)
    return run


def finished(run):
    try:
        out, err = run.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        run.kill()
        raise
    return run.returncode, out, err.decode("utf-8", "replace")


def without_leak_check():
    """LeakSanitizer looks at a program that ends from a child of it, and waits for ever for one that
    was killed."""
    options = os.environ.get("ASAN_OPTIONS")
    return {**os.environ, "ASAN_OPTIONS": (options + ":" if options else "") + "detect_leaks=0"}


def is_sanitized():
    """Killed again and again, a program under AddressSanitizer comes to no end here: it takes too long
    to start, and what is left of it may keep our pipes open."""
    return b"__asan_init" in pathlib.Path(Programs.uaparse).read_bytes()


def path_of(record):
    source = record["source"]
    encoded = source.get("path_base64")
    return base64.b64decode(encoded) if encoded else source["path"].encode("utf-8")


def children_of(process):
    try:
        text = pathlib.Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(child) for child in text.split()]


def letter(title=None):
    """A sound Urgent Action, of another title where one is given."""
    text = (pathlib.Path(Programs.samples) / "care-of-text" / "source.txt").read_text("utf-8")
    printed = "VILLAGERS TAKEN BACK OVER THE PASS"
    assert printed in text
    return text.replace(printed, title) if title else text


class BatchCase(unittest.TestCase):
    """Inputs in a folder of their own, and an output beside it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.inputs = self.folder / "in"
        self.inputs.mkdir()
        self.out = self.folder / "out.ndjson"

    def write_letters(self, count):
        """All different: one content would be read once."""
        text = letter()
        for number in range(count):
            (self.inputs / f"{number:04}.txt").write_text(f"{text}\n{number}\n", "utf-8")

    def kill_until_done(self, seed, longest, look):
        """Kills one run over all inputs after the other, until one ends by itself; `look` after each."""
        if is_sanitized():
            self.skipTest("is not for a sanitizer")
        rng = random.Random(seed)
        for number in range(60):
            run = batch(str(self.inputs), "-o", str(self.out), "-j", "2")
            # Longer by and by: a busy machine may take all of it to start.
            time.sleep(rng.uniform(0.02, longest) * 1.15 ** number)
            run.kill()
            code, _, err = finished(run)
            look(code)
            if code == 0:
                break
        self.assertEqual(code, 0, err)

    def records(self):
        return [json.loads(line) for line in self.out.read_bytes().split(b"\n")[:-1]]

    def check_all_once(self):
        expected = sorted(os.fsencode(path) for path in self.inputs.iterdir())
        self.assertEqual([path_of(record) for record in self.records()], expected)


def main():
    Programs.uaparse, Programs.with_faults, Programs.samples = sys.argv[1:4]
    unittest.main(module="__main__", argv=sys.argv[:1])
