#!/usr/bin/python3
"""The commands for GNU parallel in samples/slurm/README.md: every input once, as in one batch.

usage: check_parallel.py UAPARSE SAMPLES
Exits with 77, skipped, where GNU parallel is missing.
"""

import base64
import collections
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import unittest

from batch_case import BatchCase

SKIPPED = 77
UAPARSE = SAMPLES = ""
LETTERS = 100
AT_ONCE = 25

# The commands, in order.
ON_ONE_HOST, ON_TWO_HOSTS = 0, 1

# Kills the first batch with SIGKILL when it has written one line.
KILLS_ONE = """#!/bin/sh
mkdir {once} 2>/dev/null || exec {uaparse} "$@"
mkfifo {once}/out
{uaparse} "$@" <&0 >{once}/out &
{{ IFS= read -r line; printf '%s\\n' "$line"; kill -9 $!; }} <{once}/out
wait
exit 137
"""

# `ssh HOST -- COMMAND...` without a host: notes its name and runs the command here.
SSH = """#!/bin/sh
echo "$1" >>{hosts}
shift 2
exec sh -c "$*"
"""


def is_gnu_parallel(program):
    run = subprocess.run([program, "--version"], stdin=subprocess.DEVNULL, capture_output=True,
                         check=False)
    return run.stdout.startswith(b"GNU parallel")


class Parallel(BatchCase):
    def setUp(self):
        super().setUp()
        programs = self.folder / "bin"
        programs.mkdir()
        (programs / "uaparse").symlink_to(os.path.abspath(UAPARSE))
        self.environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}",
                            "PARALLEL_HOME": str(self.folder), "SHELL": "/bin/sh"}
        letter = (pathlib.Path(SAMPLES) / "care-of-text" / "source.txt").read_bytes()
        # Texts: what a document is depends on what is in it, not on its name.
        names = [f"{number:04}.pdf".encode() for number in range(LETTERS)]
        names += [b"0010 b.pdf", b"0020\nb.pdf", b"\n.pdf", b"0030\n\n'\"$HOME`.pdf", b"0040\xe9.pdf",
                  b"-o.pdf", b" .pdf"]
        for number, name in enumerate(names):
            self.write(name, letter + b"\n" * number)
        self.write(b"0050 bill.pdf", b"INVOICE 2012-117\n\nTwelve reams of paper\nTotal: 84.00\n")
        self.paths = sorted(os.path.join(os.fsencode(self.inputs), name)
                            for name in os.listdir(os.fsencode(self.inputs)))

    def write(self, name, content):
        with open(os.path.join(os.fsencode(self.inputs), name), "wb") as file:
            file.write(content)

    def write_program(self, name, text):
        path = self.folder / "bin" / name
        path.unlink(missing_ok=True)
        path.write_text(text, encoding="ascii")
        path.chmod(0o755)
        return str(path)

    def kill_one(self):
        self.write_program("uaparse", KILLS_ONE.format(
            once=shlex.quote(str(self.folder / "once")), uaparse=shlex.quote(UAPARSE)))

    def run_command(self, which, without=None):
        """Its exit code, output and messages. `without` is an option that is left out of it."""
        readme = (pathlib.Path(SAMPLES) / "slurm" / "README.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```sh\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
        command = [block for block in blocks if "parallel" in block][which]
        changes = {"/srv/boxes": shlex.quote(str(self.inputs)), " > archive.ndjson": "",
                   "-N200": f"-N{AT_ONCE}", **({without: ""} if without else {})}
        for old, new in changes.items():
            self.assertEqual(command.count(old), 1, command)
            command = command.replace(old, new)
        run = subprocess.run(["sh", "-c", command], env=self.environment, timeout=120,
                             stdin=subprocess.DEVNULL, capture_output=True, check=False)
        return run.returncode, run.stdout, run.stderr.decode("utf-8", "replace")

    def whole(self):
        run = subprocess.run([UAPARSE, "batch", "-q", "-o", "-", self.inputs],
                             stdout=subprocess.PIPE, check=False)
        self.assertEqual(run.returncode, 3)
        return run.stdout

    def check_all_once(self, lines):
        self.assertEqual(collections.Counter(map(path_of, lines.splitlines())),
                         collections.Counter(self.paths))

    def test_gives_the_bytes_of_one_batch_when_it_keeps_the_order(self):
        code, out, err = self.run_command(ON_ONE_HOST)
        self.assertEqual(code, 0, err)
        self.check_all_once(out)
        self.assertEqual(out, self.whole())

    def test_has_every_input_once_in_any_order(self):
        code, out, err = self.run_command(ON_ONE_HOST, without="--keep-order")
        self.assertEqual(code, 0, err)
        self.check_all_once(out)
        self.assertEqual(sorted(out.splitlines()), sorted(self.whole().splitlines()))

    def test_a_batch_that_is_killed_is_tried_again_and_leaves_no_line_twice(self):
        self.kill_one()
        code, out, err = self.run_command(ON_ONE_HOST)
        self.assertEqual(code, 0, err)
        self.assertTrue((self.folder / "once").exists())
        self.assertEqual(out, self.whole())

    def test_a_batch_that_is_killed_is_seen_when_it_is_not_tried_again(self):
        self.kill_one()
        code, out, err = self.run_command(ON_ONE_HOST, without="--retries 3")
        self.assertEqual(code, 1, err)
        self.assertEqual(len(out.splitlines()), len(self.paths) - AT_ONCE + 1)

    def test_runs_on_several_hosts(self):
        self.environment["PARALLEL_SSH"] = self.write_program("ssh-here", SSH.format(
            hosts=shlex.quote(str(self.folder / "hosts"))))
        code, out, err = self.run_command(ON_TWO_HOSTS)
        self.assertEqual(code, 0, err)
        self.assertEqual(out, self.whole())
        self.assertEqual(set((self.folder / "hosts").read_text(encoding="ascii").split()),
                         {"box1.example", "box2.example"})


def path_of(line):
    source = json.loads(line)["source"]
    encoded = source.get("path_base64")
    return base64.b64decode(encoded) if encoded else source["path"].encode("utf-8")


if __name__ == "__main__":
    UAPARSE, SAMPLES = sys.argv[1:3]
    if not (shutil.which("parallel") and is_gnu_parallel("parallel")):
        print("skipped: GNU parallel is not installed (Debian: apt-get install parallel)")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1])
