#!/usr/bin/python3
"""What uaparse batch outlives: every input is accounted for exactly once, whatever happens.

usage: check_batch.py UAPARSE UAPARSE_WITH_FAULTS SAMPLES
"""

import os
import pathlib
import random
import resource
import signal
import threading
import time

from batch_case import (LETTERS, BatchCase, Programs, batch, batch_at_work, children_of, finished,
                        letter, main, path_of, without_leak_check)


class Batch(BatchCase):
    def test_workers_that_are_killed_cost_nothing(self):
        self.write_letters(LETTERS)
        run = batch(str(self.inputs), "-o", str(self.out), "-j", "2", env=without_leak_check())
        killed = 0

        def kill_now_and_then():
            nonlocal killed
            rng = random.Random(1)
            while run.poll() is None:
                for child in children_of(run.pid):
                    if rng.random() < 0.3:
                        try:
                            os.kill(child, rng.choice([signal.SIGKILL, signal.SIGSEGV]))
                            killed += 1
                        except ProcessLookupError:
                            pass
                time.sleep(0.02)

        killer = threading.Thread(target=kill_now_and_then)
        killer.start()
        code, _, err = finished(run)
        killer.join()
        self.assertGreater(killed, 0)
        self.assertIn(code, (0, 3), err)
        self.check_all_once()
        codes = {record["error"]["code"] for record in self.records() if "error" in record}
        self.assertLessEqual(codes, {"crashed", "out-of-memory"})
        self.assertEqual(code == 3, bool(codes))

    def test_an_interrupted_run_keeps_what_is_done(self):
        self.write_letters(LETTERS)
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "-j", "2")
        run.send_signal(signal.SIGINT)
        code, _, err = finished(run)
        if code == 0:
            self.skipTest("was done before the signal came")
        self.assertEqual(code, 130, err)
        self.assertIn("interrupted", err)
        expected = sorted(os.fsencode(path) for path in self.inputs.iterdir())
        self.assertFalse(self.out.exists())
        self.out = self.folder / "out.ndjson.part"
        done = [path_of(record) for record in self.records()]
        self.assertEqual(done, expected[:len(done)])
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()),
                         ["in", "out.ndjson.journal", "out.ndjson.part"])

    def test_an_interrupted_run_leaves_an_older_output_alone(self):
        self.write_letters(LETTERS)
        self.out.write_text("mine\n")
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "--on-exists", "replace",
                            "-j", "1")
        run.send_signal(signal.SIGTERM)
        code, _, err = finished(run)
        self.assertIn(code, (0, 130), err)
        if code == 130:
            self.assertEqual(self.out.read_text(), "mine\n")

    def test_too_few_descriptors_cost_no_input(self):
        self.write_letters(LETTERS)
        code, _, err = finished(batch(
            str(self.inputs), "-o", str(self.out), "-j", "50",
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))))
        self.assertEqual(code, 0, err)
        self.check_all_once()

    def test_a_reader_that_stalls_costs_no_input(self):
        self.write_letters(LETTERS)
        run = batch(str(self.inputs), "-o", "-", "-j", "4", "--timeout", "1")
        time.sleep(1.5)
        code, out, err = finished(run)
        self.assertEqual(code, 0, err)
        self.assertEqual(out.count(b"\n"), LETTERS)

    def test_the_output_is_no_input(self):
        self.write_letters(1)
        letter = (self.inputs / "0000.txt").read_bytes()
        target = self.inputs / "x.ndjson"
        target.write_bytes(letter)
        code, _, err = finished(batch(str(target), "-o", str(target), "--on-exists", "replace"))
        self.assertEqual(code, 2, err)
        self.assertEqual(target.read_bytes(), letter)

    def test_a_second_signal_stops_at_once(self):
        self.write_letters(LETTERS)
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "-j", "1")
        run.send_signal(signal.SIGTERM)
        run.send_signal(signal.SIGINT)
        code, _, err = finished(run)
        self.assertIn(code, (0, 130), err)

    def test_a_killed_run_leaves_no_output(self):
        self.write_letters(LETTERS)
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "-j", "2")
        children = children_of(run.pid)
        run.kill()
        code, _, _ = finished(run)
        self.assertIn(code, (0, -signal.SIGKILL))
        if code:
            self.assertFalse(self.out.exists())
        for child in children:
            self.assertFalse(pathlib.Path(f"/proc/{child}/exe").exists() and
                             self.is_alive_soon(child))

    @staticmethod
    def is_alive_soon(process):
        for _ in range(200):
            try:
                state = pathlib.Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
            except OSError:
                return False
            if state.rpartition(")")[2].split()[0] == "Z":
                return False
            time.sleep(0.05)
        return True

    def test_names_are_any_bytes(self):
        source = letter().encode("utf-8")
        names = [b"a\nb.txt", b"caf\xe9.txt", b"\x01.txt", b" .txt", b"-o.txt", b"x" * 251 + b".txt"]
        for name in names:
            with open(os.path.join(os.fsencode(self.inputs), name), "wb") as file:
                file.write(source)
        code, _, err = finished(batch(str(self.inputs), "-o", str(self.out)))
        self.assertEqual(code, 0, err)
        self.check_all_once()

    def test_a_fifo_and_a_device_are_refused(self):
        self.write_letters(1)
        os.mkfifo(self.folder / "pipe.txt")
        code, _, err = finished(batch(str(self.folder / "pipe.txt"), "/dev/zero", str(self.inputs),
                                      "-o", str(self.out)))
        self.assertEqual(code, 3, err)
        self.assertEqual(["error" in record for record in self.records()], [True, True, False])

    def test_an_input_that_is_gone_is_said(self):
        self.write_letters(3)
        (self.folder / "list").write_text(f"{self.inputs}/0000.txt\n{self.inputs}/gone.txt\n")
        code, _, err = finished(batch("--files-from", str(self.folder / "list"),
                                      "-o", str(self.out)))
        self.assertEqual(code, 3, err)
        self.assertEqual([record.get("error", {}).get("code") for record in self.records()],
                         [None, "not-found"])

    def test_a_full_disk_is_said(self):
        self.write_letters(LETTERS)
        self.out.symlink_to("/dev/full")
        code, _, err = finished(batch(str(self.inputs), "-q", "-o", str(self.out)))
        self.assertEqual(code, 3)
        self.assertIn("No space left on device", err)

    def test_a_reader_that_goes_away_is_no_failure(self):
        self.write_letters(LETTERS)
        run = batch(str(self.inputs), "-q", "-o", "-")
        run.stdout.readline()
        run.stdout.close()
        run.wait(timeout=120)
        self.assertEqual(run.returncode, 0, run.stderr.read())
        run.stderr.close()


if __name__ == "__main__":
    main()
