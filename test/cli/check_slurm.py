#!/usr/bin/python3
"""The job scripts of samples/slurm on a real Slurm of one node, which lives as long as this test.

usage: check_slurm.py UAPARSE SAMPLES
Exits with 77, skipped, where Slurm or munge are missing or cannot run.
"""

import base64
import collections
import contextlib
import ctypes
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

SKIPPED = 77
UAPARSE = SAMPLES = ""
CLUSTER = None
LETTERS = 40
SHARDS = 3
PROGRAMS = {"slurmctld": "slurm-wlm", "slurmd": "slurm-wlm", "sbatch": "slurm-wlm",
            "sinfo": "slurm-wlm", "scontrol": "slurm-wlm", "munged": "munge"}
PATIENCE = 60  # seconds that a daemon may take to be ready, and a job to end
PR_SET_PDEATHSIG = 1

# No cgroups, which containers lack, and no accounting. The scheduler looks at jobs at once.
CONFIGURATION = """\
ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
ReturnToService=2
MailProg=/bin/true
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,bf_interval=1
NodeName=node NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[1]} CPUs=2 State=UNKNOWN
PartitionName=all Nodes=node Default=YES MaxTime=INFINITE State=UP
"""

# Ends the job that is to read the shard 2, as a machine that goes away does.
KILLS_TWO = """#!/bin/sh
case "$*" in *'--shard 2/'*) kill -9 $PPID; exit 1 ;; esac
exec {uaparse} "$@"
"""


class CannotRun(Exception):
    pass


def end_with_the_test():
    """What would be left running by a test that is killed."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def free_ports(count):
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


class Cluster:
    """munged, slurmctld and slurmd with all of their files in one folder."""

    def __init__(self, folder):
        self.folder = folder
        self.daemons = {}
        self.environment = {**os.environ, "SLURM_CONF": str(folder / "slurm.conf")}
        for name in ("state", "spool"):
            (folder / name).mkdir()
        key = folder / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        (folder / "slurm.conf").write_text(CONFIGURATION.format(
            host=socket.gethostname().partition(".")[0], ports=free_ports(2), folder=folder),
            encoding="ascii")
        # Nothing of cgroups is used, but slurmd looks for those of version 2 unless told so.
        (folder / "cgroup.conf").write_text("CgroupPlugin=cgroup/v1\n", encoding="ascii")

    def start(self):
        # By force: it would refuse a folder that others may look into, or may not.
        self.start_daemon("munged", "--foreground", "--force",
                          *(f"--{name}-file={self.folder}/munge.{name}"
                            for name in ("key", "pid", "seed", "log")),
                          f"--socket={self.folder}/munge.socket")
        self.wait_for("munged", (self.folder / "munge.socket").exists)
        configuration = str(self.folder / "slurm.conf")
        self.start_daemon("slurmctld", "-D", "-i", "-f", configuration)
        self.start_daemon("slurmd", "-D", "-N", "node", "-f", configuration)
        self.wait_for("slurmd", self.is_idle)

    def start_daemon(self, name, *arguments):
        with open(self.folder / f"{name}.out", "wb") as log:
            self.daemons[name] = subprocess.Popen(
                [find_program(name), *arguments], env=self.environment, cwd=self.folder,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=end_with_the_test)

    def wait_for(self, name, is_ready):
        end = time.monotonic() + PATIENCE
        while not is_ready():
            gone = [name for name, daemon in self.daemons.items() if daemon.poll() is not None]
            if gone or time.monotonic() > end:
                raise CannotRun(f"{(gone or [name])[0]} cannot run here: "
                                f"{self.last_words((gone or [name])[0])}")
            time.sleep(0.1)

    def last_words(self, name):
        lines = (self.folder / f"{name}.out").read_text("utf-8", "replace").splitlines()
        errors = [line for line in lines if "rror" in line or "fatal" in line] or lines
        return " | ".join(errors[-3:]) or "it says nothing"

    def is_idle(self):
        run = subprocess.run(["sinfo", "-h", "-o", "%T"], env=self.environment, check=False,
                             capture_output=True, text=True)
        return run.stdout.strip() == "idle"

    def stop(self):
        for name in reversed(self.daemons):
            self.daemons[name].terminate()
            try:
                self.daemons[name].wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.daemons[name].kill()
                self.daemons[name].wait()


def find_program(name):
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


class Slurm(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.programs = self.folder / "bin"
        self.programs.mkdir()
        (self.programs / "uaparse").symlink_to(UAPARSE)
        self.environment = {**CLUSTER.environment,
                            "PATH": f"{self.programs}:{os.environ['PATH']}"}
        self.boxes = self.folder / "the boxes"
        self.shards = self.folder / "the shards"
        self.archive = self.folder / "the archive.ndjson"
        letter = (pathlib.Path(SAMPLES) / "care-of-text" / "source.txt").read_bytes()
        names = [f"{number % 3}/{number:02}.txt".encode() for number in range(LETTERS)]
        names += [b"new\nline.txt", b"caf\xe9.txt", b"-o.txt"]
        for number, name in enumerate(names):
            self.write(name, letter + b"\n" * number)  # what is the same is only read once
        self.write(b"bill.txt", b"INVOICE 2012-117\n\nTwelve reams of paper\nTotal: 84.00\n")

    def write(self, name, content):
        path = os.path.join(os.fsencode(self.boxes), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)

    def submit(self, *arguments):
        """Its number. Its words are in a file of that name, or of that and the number of a task."""
        run = subprocess.run(["sbatch", "--parsable", f"--output={self.folder}/job-%A.%a",
                              "--open-mode=append", *map(str, arguments)], env=self.environment,
                             check=False, capture_output=True, text=True, cwd=self.folder)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout.strip()

    def submit_extract(self, tasks=f"1-{SHARDS}"):
        return self.submit(f"--array={tasks}", script("extract-archive.sbatch"), self.boxes, SHARDS,
                           self.shards)

    def submit_merge(self, *options):
        return self.submit(*options, script("merge-archive.sbatch"), SHARDS, self.shards,
                           self.archive)

    def states_of(self, job):
        """What each task of it came to, sorted: `COMPLETED`, `FAILED`, `CANCELLED` ..."""
        end = time.monotonic() + PATIENCE
        while True:
            run = subprocess.run(["scontrol", "-o", "show", "job", job], env=self.environment,
                                 check=True, capture_output=True, text=True)
            states = [word.partition("=")[2] for word in run.stdout.split()
                      if word.startswith("JobState=")]
            if not {"PENDING", "RUNNING", "COMPLETING", "CONFIGURING"} & set(states):
                return sorted(states)
            self.assertLess(time.monotonic(), end, run.stdout + self.words())
            time.sleep(0.1)

    def words(self):
        return "\n".join(f"{path.name}: {path.read_text('utf-8', 'replace')}"
                         for path in sorted(self.folder.glob("job-*")))

    def check_ends(self, job, *states):
        self.assertEqual(self.states_of(job), sorted(states), self.words())

    def lines(self):
        return [line for number in range(1, SHARDS + 1)
                for line in self.shard(number).read_bytes().splitlines()]

    def shard(self, number):
        return self.shards / f"shard-{number}-of-{SHARDS}.ndjson"

    def check_all_once(self, lines):
        expected = [os.path.join(folder, name)
                    for folder, _, names in os.walk(os.fsencode(self.boxes)) for name in names]
        self.assertEqual(collections.Counter(map(path_of, lines)), collections.Counter(expected))

    def test_every_input_is_in_one_shard_whatever_became_of_it(self):
        self.check_ends(self.submit_extract(), *["COMPLETED"] * SHARDS)
        self.check_all_once(self.lines())

    def whole(self):
        run = subprocess.run([UAPARSE, "batch", "-q", "-o", "-", self.boxes], check=False,
                             stdout=subprocess.PIPE)
        self.assertEqual(run.returncode, 3)
        return run.stdout

    def test_the_merged_shards_are_what_one_batch_gives(self):
        job = self.submit_extract()
        merge = self.submit_merge(f"--dependency=afterok:{job}", "--kill-on-invalid-dep=yes")
        self.check_ends(job, *["COMPLETED"] * SHARDS)
        self.check_ends(merge, "COMPLETED")
        self.assertEqual(self.archive.read_bytes(), self.whole())

    def test_no_archive_is_merged_while_a_shard_is_missing(self):
        self.check_ends(self.submit_extract(), *["COMPLETED"] * SHARDS)
        self.shard(2).unlink()
        self.check_ends(self.submit_merge(), "FAILED")
        self.assertFalse(self.archive.exists())
        self.assertIn(self.shard(2).name, self.words())

    def test_a_task_that_is_submitted_again_reads_nothing_anew(self):
        self.check_ends(self.submit_extract(), *["COMPLETED"] * SHARDS)
        before = self.lines()
        self.shard(2).unlink()
        job = self.submit_extract("2-3")
        self.check_ends(job, "COMPLETED", "COMPLETED")
        self.assertEqual(self.lines(), before)
        for number in (2, 3):
            count = len(self.shard(number).read_bytes().splitlines())
            self.assertIn(f", {count} not read anew\n",
                          (self.folder / f"job-{job}.{number}").read_text("utf-8", "replace"))

    def test_a_task_that_is_killed_keeps_the_merge_waiting_until_it_is_done(self):
        program = self.programs / "uaparse"
        program.unlink()
        program.write_text(KILLS_TWO.format(uaparse=UAPARSE), encoding="utf-8")
        program.chmod(0o755)
        job = self.submit_extract()
        merge = self.submit_merge(f"--dependency=afterok:{job}", "--kill-on-invalid-dep=yes")
        self.check_ends(job, *["COMPLETED"] * (SHARDS - 1), "FAILED")
        self.check_ends(merge, "CANCELLED")
        self.assertFalse(self.shard(2).exists())
        self.assertFalse(self.archive.exists())
        program.unlink()
        program.symlink_to(UAPARSE)
        job = self.submit_extract("2")
        merge = self.submit_merge(f"--dependency=afterok:{job}", "--kill-on-invalid-dep=yes")
        self.check_ends(merge, "COMPLETED")
        self.assertEqual(self.archive.read_bytes(), self.whole())


def script(name):
    return pathlib.Path(SAMPLES) / "slurm" / name


def path_of(line):
    source = json.loads(line)["source"]
    encoded = source.get("path_base64")
    return base64.b64decode(encoded) if encoded else source["path"].encode("utf-8")


def why_not():
    missing = sorted({package for program, package in PROGRAMS.items()
                      if not find_program(program)})
    if missing:
        return f"{', '.join(missing)} not installed (Debian: ./dev cluster installs them)"
    return None if os.geteuid() == 0 else "slurmd runs jobs as root only"


def run_tests():
    global CLUSTER
    with tempfile.TemporaryDirectory() as folder:
        CLUSTER = Cluster(pathlib.Path(folder))
        try:
            CLUSTER.start()
            return unittest.main(argv=sys.argv[:1], exit=False).result.wasSuccessful()
        finally:
            CLUSTER.stop()


def main():
    reason = why_not()
    try:
        if not reason:
            return 0 if run_tests() else 1
    except CannotRun as error:
        reason = str(error)
    print(f"skipped: {reason}")
    return SKIPPED


if __name__ == "__main__":
    UAPARSE, SAMPLES = map(os.path.abspath, sys.argv[1:3])
    sys.exit(main())
