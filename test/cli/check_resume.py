#!/usr/bin/python3
"""What becomes of a batch that was cut off: the same command goes on, and nothing is lost.

usage: check_resume.py UAPARSE UAPARSE_WITH_FAULTS SAMPLES
"""

import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import threading
import time

from batch_case import (LETTERS, BatchCase, Programs, batch, batch_at_work, finished, letter, main,
                        path_of)


class Resume(BatchCase):
    def run_whole(self, *options, **more):
        code, _, err = finished(batch(str(self.inputs), "-o", str(self.out), *options, **more))
        return code, err

    def reference(self):
        """What one run over all of it writes."""
        other = self.folder / ("reference" + self.out.suffix)
        code, _, err = finished(batch(str(self.inputs), "-q", "-o", str(other)))
        self.assertIn(code, (0, 3), err)
        content = other.read_bytes()
        other.unlink()
        pathlib.Path(f"{other}.journal").unlink()
        return content

    def test_a_run_that_is_killed_again_and_again_comes_to_its_end(self):
        self.write_letters(LETTERS)
        self.kill_until_done(7, 0.12, lambda code: self.assertEqual(self.out.exists(), code == 0))
        self.check_all_once()
        self.assertEqual(self.out.read_bytes(), self.reference())

    def test_what_was_reported_done_is_not_done_again(self):
        self.write_letters(LETTERS)
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "-j", "2")
        run.send_signal(signal.SIGINT)
        code, _, err = finished(run)
        if code == 0:
            self.skipTest("was done before the signal came")
        part = pathlib.Path(f"{self.out}.part").read_bytes()
        journal = pathlib.Path(f"{self.out}.journal").read_bytes()
        code, err = self.run_whole()
        self.assertEqual(code, 0, err)
        self.assertTrue(self.out.read_bytes().startswith(part))
        known = journal.count(b"\trecord\t")
        self.assertGreaterEqual(known, part.count(b"\n"))
        if known:
            self.assertIn(f"{known} not read anew", err)
        self.assertFalse(pathlib.Path(f"{self.out}.part").exists())
        self.check_all_once()

    def test_a_second_run_leaves_an_output_that_is_right_as_it_is(self):
        self.write_letters(20)
        for ending in ("ndjson", "csv", "sqlite"):
            with self.subTest(ending):
                self.out = self.folder / f"again.{ending}"
                self.assertEqual(self.run_whole()[0], 0)
                before = self.out.stat()
                code, err = self.run_whole()
                self.assertEqual(code, 0, err)
                self.assertIn("20 not read anew", err)
                after = self.out.stat()
                self.assertEqual((after.st_ino, after.st_mtime_ns), (before.st_ino, before.st_mtime_ns))
                self.assertEqual(self.out.read_bytes(), self.reference())

    def test_new_and_changed_inputs_come_into_the_output(self):
        self.write_letters(20)
        for ending in ("ndjson", "csv", "sqlite"):
            with self.subTest(ending):
                self.out = self.folder / f"more.{ending}"
                self.assertEqual(self.run_whole()[0], 0)
                (self.inputs / "0007.txt").write_text(letter(f"CHANGED FOR {ending.upper()}"))
                (self.inputs / f"new-{ending}.txt").write_text(letter(f"NEW FOR {ending.upper()}"))
                code, err = self.run_whole()
                self.assertEqual(code, 0, err)
                self.assertIn(f"{len(list(self.inputs.iterdir())) - 2} not read anew", err)
                self.assertEqual(self.out.read_bytes(), self.reference())

    def test_an_output_that_somebody_changed_is_not_replaced_unasked(self):
        self.write_letters(3)
        self.assertEqual(self.run_whole()[0], 0)
        with self.out.open("a", encoding="utf-8") as file:
            file.write("mine\n")
        (self.inputs / "new.txt").write_text(letter("NEW"))
        code, err = self.run_whole()
        self.assertEqual(code, 2, err)
        self.assertTrue(self.out.read_text("utf-8").endswith("mine\n"))
        self.assertEqual(self.run_whole("--on-exists", "skip")[0], 0)
        self.assertTrue(self.out.read_text("utf-8").endswith("mine\n"))
        self.assertEqual(self.run_whole("--on-exists", "replace")[0], 0)
        self.check_all_once()

    def test_two_batches_on_one_output_are_one_too_many(self):
        (self.inputs / "slow.txt").write_text(letter("SLOW"))
        (self.inputs / "other.txt").write_text(letter("OTHER"))
        first = batch_at_work(str(self.inputs), "-o", str(self.out), program=Programs.with_faults)
        code, err = self.run_whole()
        self.assertEqual(code, 2, err)
        self.assertIn("another batch writes to this output", err)
        self.assertEqual(finished(first)[0], 0)
        self.check_all_once()

    def test_a_journal_that_is_of_no_use_is_said_and_set_aside(self):
        self.write_letters(20)
        journal = pathlib.Path(f"{self.out}.journal")
        self.assertEqual(self.run_whole()[0], 0)
        written = self.out.read_bytes()

        def damaged(sound):
            middle = len(sound) // 2
            return sound[:middle] + b"#" + sound[middle + 1:]

        def of_another_version(sound):
            return sound.replace(b'"version":"', b'"version":"0.', 1)

        for name, change, word in (
                ("damaged", damaged, "damaged"),
                ("another version", of_another_version, "another version"),
                ("foreign", lambda _: b"notes of mine\n", "no journal")):
            with self.subTest(name):
                content = change(journal.read_bytes())
                journal.write_bytes(content)
                # Nothing tells any more whose output it is, where the journal was replaced.
                is_foreign = name == "foreign"
                code, err = self.run_whole(*(["--on-exists", "replace"] if is_foreign else []))
                self.assertEqual(code, 0, err)
                self.assertIn(word, err)
                aside = re.search(r"set aside as (\S+),", err)[1]
                self.assertTrue(aside.startswith(f"{journal}.old"))
                self.assertEqual(pathlib.Path(aside).read_bytes(), content)
                self.assertEqual(self.out.read_bytes(), written)
                self.assertNotIn("not read anew", err)

    def test_options_that_come_back_bring_their_records_back(self):
        self.write_letters(5)
        self.assertEqual(self.run_whole()[0], 0)
        first = self.out.read_bytes()
        self.assertEqual(self.run_whole("--evidence")[0], 0)
        self.assertNotEqual(self.out.read_bytes(), first)
        self.assertEqual(self.run_whole()[0], 0)
        self.assertEqual(self.out.read_bytes(), first)

    def test_a_run_over_more_inputs_that_was_interrupted_spoils_none(self):
        self.write_letters(5)
        self.assertEqual(self.run_whole()[0], 0)
        (self.inputs / "0001.txt").write_text(letter("AFTER"))
        more = self.folder / "more"
        more.mkdir()
        for number in range(3):
            (more / f"{number}-slow.txt").write_text(letter(f"MORE {number}"))
        run = batch_at_work(str(self.inputs), str(more), "-o", str(self.out), "-j", "1",
                            "--on-exists", "replace", program=Programs.with_faults)
        time.sleep(0.3)
        run.send_signal(signal.SIGINT)
        self.assertIn(finished(run)[0], (0, 130))
        self.assertEqual(self.run_whole("--on-exists", "replace")[0], 0)
        self.assertEqual(self.out.read_bytes(), self.reference())

    def test_the_output_of_another_batch_is_not_replaced(self):
        self.write_letters(4)
        other = self.folder / "other"
        other.mkdir()
        (other / "a.txt").write_text(letter("OTHER"))
        self.assertEqual(self.run_whole()[0], 0)
        before = self.out.read_bytes()
        for arguments in ([str(other)], [str(self.inputs), "--shard", "1/2"],
                          [str(self.inputs), "--exclude", "0001*"]):
            with self.subTest(arguments):
                code, _, err = finished(batch(*arguments, "-o", str(self.out)))
                self.assertEqual(code, 2, err)
                self.assertEqual(self.out.read_bytes(), before)

    def test_what_is_refused_changes_nothing(self):
        self.write_letters(4)
        self.assertEqual(self.run_whole()[0], 0)
        with self.out.open("a", encoding="utf-8") as file:
            file.write("mine\n")

        def content():
            return {path.name: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}

        before = content()
        for options in ((), ("--evidence",), ("--force",),
                        ("--on-exists", "replace", "--force", "--report", "no/such/folder.json")):
            with self.subTest(options):
                self.assertEqual(self.run_whole(*options)[0], 2)
                self.assertEqual(content(), before)

    def test_a_part_of_somebody_else_is_not_overwritten(self):
        self.write_letters(1)
        part = pathlib.Path(f"{self.out}.part")
        part.write_text("mine\n")
        code, err = self.run_whole()
        self.assertEqual(code, 2, err)
        self.assertEqual(part.read_text(), "mine\n")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["in", part.name])

    def test_a_journal_that_breaks_while_it_is_used_gives_no_output(self):
        self.write_letters(30)
        (self.inputs / "0000-slow.txt").write_text(letter("SLOW"))
        journal = pathlib.Path(f"{self.out}.journal")
        run = batch(str(self.inputs), "-o", str(self.out), "-j", "2", program=Programs.with_faults)
        for _ in range(1000):
            if journal.exists() and b"0007.txt" in journal.read_bytes():
                break
            time.sleep(0.002)
        with journal.open("r+b") as file:
            content = file.read()
            file.seek(content.index(b"0007.txt"))
            file.write(b"########")
        code, _, err = finished(run)
        if code == 0:
            self.skipTest("was done before it broke")
        self.assertEqual(code, 3, err)
        self.assertIn("is not written", err)
        self.assertFalse(self.out.exists())
        self.assertEqual(self.run_whole("--on-exists", "replace")[0], 0)
        self.check_all_once()

    def test_a_link_to_what_is_not_there_yet_stays_a_link(self):
        self.write_letters(2)
        target = self.folder / "elsewhere.ndjson"
        self.out.symlink_to(target)
        self.assertEqual(self.run_whole()[0], 0)
        self.assertTrue(self.out.is_symlink())
        self.assertTrue(target.is_file())
        self.check_all_once()

    def test_devices_take_ndjson(self):
        self.write_letters(2)
        self.out = pathlib.Path("/dev/null")
        self.assertEqual(self.run_whole()[0], 0)

    def test_other_options_make_other_records(self):
        self.write_letters(5)
        self.assertEqual(self.run_whole()[0], 0)
        code, err = self.run_whole("--evidence")
        self.assertEqual(code, 0, err)
        self.assertIn("another version, knowledge or options", err)
        self.assertIn("evidence", self.records()[0])

    def test_force_reads_everything(self):
        self.write_letters(5)
        self.assertEqual(self.run_whole()[0], 0)
        code, err = self.run_whole("--force")
        self.assertEqual(code, 0, err)
        self.assertNotIn("not read anew", err)

    def test_a_hanging_a_crashing_and_a_growing_worker_cost_their_files(self):
        self.write_letters(40)
        for name in ("0003-hangs.txt", "0011-crashes.txt", "0020-grows.txt"):
            (self.inputs / name).write_text(letter(name))
        code, err = self.run_whole("--timeout", "1", "--memory", "400", "-j", "2",
                                   program=Programs.with_faults)
        self.assertEqual(code, 3, err)
        self.check_all_once()
        failed = {path_of(record).rpartition(b"/")[2].decode(): record["error"]["code"]
                  for record in self.records() if "error" in record}
        self.assertEqual(failed.pop("0003-hangs.txt"), "timeout")
        self.assertEqual(failed.pop("0011-crashes.txt"), "crashed")
        # Under AddressSanitizer no limit on memory can be set.
        self.assertIn(failed.pop("0020-grows.txt"), ("out-of-memory", "timeout"))
        self.assertEqual(failed, {})
        # What failed is tried again, and nothing else.
        code, err = self.run_whole()
        self.assertEqual(code, 0, err)
        self.assertIn("40 not read anew", err)

    def test_inputs_that_change_or_go_while_they_are_read_are_there_once(self):
        self.write_letters(LETTERS)
        expected = sorted(os.fsencode(path) for path in self.inputs.iterdir())
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "-j", "2")

        def trouble():
            rng = random.Random(3)
            while run.poll() is None:
                path = self.inputs / f"{rng.randrange(LETTERS):04}.txt"
                if rng.random() < 0.5:
                    path.unlink(missing_ok=True)
                else:
                    path.write_text(letter(f"CHANGED {rng.random()}"))

        troubler = threading.Thread(target=trouble)
        troubler.start()
        code, _, err = finished(run)
        troubler.join()
        self.assertIn(code, (0, 3), err)
        self.assertEqual([path_of(record) for record in self.records()], expected)
        codes = {record["error"]["code"] for record in self.records() if "error" in record}
        # A file that is being written is empty, or not all of it.
        self.assertLessEqual(codes, {"not-found", "empty", "not-an-urgent-action", "io-error"})
        # The next run sees them as they are now.
        self.assertIn(self.run_whole()[0], (0, 3))
        self.check_all_once()
        self.assertEqual(self.out.read_bytes(), self.reference())

    def test_a_disk_that_is_full_is_said_and_loses_nothing(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(disk)],
                                 stderr=subprocess.DEVNULL, check=False)
        if mounted.returncode:
            self.skipTest("no tmpfs can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", str(disk)], check=False)
        self.write_letters(LETTERS)
        for name in ("out.ndjson", "out.csv", "out.sqlite", "folder"):
            with self.subTest(name):
                subprocess.run(["mount", "-o", "remount,size=256k", str(disk)], check=True)
                self.out = disk / name
                code, err = self.run_whole("-q")
                self.assertEqual(code, 3, err)
                self.assertIn("No space left on device" if name != "out.sqlite" or
                              "journal" in err else "no space is left", err)
                self.assertFalse(self.out.is_file())
                self.assertFalse(pathlib.Path(f"{self.out}.part").exists())
                subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
                code, err = self.run_whole()
                self.assertEqual(code, 0, err)
                self.assertIn("not read anew", err)
                if name == "out.ndjson":
                    self.check_all_once()
                if name == "folder":
                    self.assertEqual(len(list(self.out.iterdir())), LETTERS)
                else:
                    self.assertTrue(self.out.is_file())
                for path in disk.iterdir():
                    shutil.rmtree(path) if path.is_dir() else path.unlink()

    def test_an_output_that_can_grow_no_more_is_said(self):
        self.write_letters(LETTERS)
        limit = 200_000
        code, err = self.run_whole(
            "-q", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        self.assertEqual(code, 3, err)
        self.assertIn("File too large", err)
        self.assertFalse(self.out.exists())
        code, err = self.run_whole()
        self.assertEqual(code, 0, err)
        self.check_all_once()

    def test_a_folder_that_vanishes_half_way_is_said(self):
        self.write_letters(LETTERS)
        self.out = self.folder / "gone" / "out"
        self.out.parent.mkdir()
        run = batch_at_work(str(self.inputs), "-o", str(self.out), "-j", "1", "-q")
        for _ in range(1000):
            if run.poll() is None and self.out.is_dir() and len(list(self.out.iterdir())) > 3:
                break
            time.sleep(0.002)
        self.out.parent.rename(self.folder / "elsewhere")
        code, _, err = finished(run)
        self.assertEqual(code, 3, err)
        self.assertIn("cannot be ", err)

    def test_ten_thousand_files_in_a_folder(self):
        for number in range(10_000):
            (self.inputs / f"{number:05}.txt").write_text(f"Invoice {number}: paper, ink, string\n")
        code, err = self.run_whole("-q")
        self.assertEqual(code, 3, err)
        self.check_all_once()

    def test_names_that_break_off_are_the_names_that_came(self):
        self.write_letters(3)
        read, write = os.pipe()
        run = batch("--files-from", "-", "-o", str(self.out), stdin=read)
        os.close(read)
        os.write(write, f"{self.inputs}/0000.txt\n{self.inputs}/0001.txt".encode())
        os.close(write)
        code, _, err = finished(run)
        self.assertEqual(code, 0, err)
        self.assertEqual(len(self.records()), 2)

    def test_standard_streams_that_are_closed_do_no_harm(self):
        self.write_letters(3)
        (self.inputs / "bad.txt").write_text("an invoice")
        for closed in (0, 1, 2):
            with self.subTest(closed):
                self.out = self.folder / f"closed-{closed}.ndjson"
                code, _ = self.run_whole(preexec_fn=lambda number=closed: os.close(number))
                self.assertEqual(code, 3)
                self.check_all_once()


if __name__ == "__main__":
    main()
