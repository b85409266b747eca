#!/usr/bin/python3
"""What a batch writes to a folder and to SQLite, and what it leaves alone.

usage: check_batch_outputs.py UAPARSE UAPARSE_WITH_FAULTS SAMPLES
"""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess

from batch_case import LETTERS, BatchCase, Programs, batch, finished, letter, main


class Folder(BatchCase):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"

    def files(self):
        return sorted(str(path.relative_to(self.out)) for path in self.out.rglob("*") if path.is_file())

    def run_whole(self, *options):
        code, _, err = finished(batch(str(self.inputs), "-o", str(self.out), *options))
        return code, err

    def test_mirrors_the_tree_with_what_extract_prints(self):
        (self.inputs / "1992").mkdir()
        (self.inputs / "1992" / "a.txt").write_text(letter("FIRST"))
        (self.inputs / "b.txt").write_text("an invoice")
        for form, options in (("yaml", ()), ("json", ("-f", "json"))):
            with self.subTest(form):
                shutil.rmtree(self.out, ignore_errors=True)
                pathlib.Path(f"{self.out}.journal").unlink(missing_ok=True)
                code, err = self.run_whole(*options)
                self.assertEqual(code, 3, err)
                self.assertEqual(self.files(), [f"1992/a.txt.{form}", f"b.txt.{form}"])
                for name in ("1992/a.txt", "b.txt"):
                    printed = subprocess.run(
                        [Programs.uaparse, "extract", "-q", "-f", form, str(self.inputs / name)],
                        stdout=subprocess.PIPE, check=False).stdout
                    self.assertEqual((self.out / f"{name}.{form}").read_bytes(), printed)

    def test_names_of_any_bytes_have_a_file(self):
        names = [b"x" * 251 + b".txt", "\u00e4".encode() * 125 + b"a.txt", b"a\nb.txt", b"caf\xe9.txt"]
        for number, name in enumerate(names):
            with open(os.path.join(os.fsencode(self.inputs), name), "w", encoding="utf-8") as file:
                file.write(letter(f"NUMBER {number}"))
        code, err = self.run_whole()
        self.assertEqual(code, 0, err)
        written = os.listdir(os.fsencode(self.out))
        self.assertEqual(len(written), len(names))
        self.assertIn(b"a\nb.txt.yaml", written)
        self.assertIn(b"caf\xe9.txt.yaml", written)

    def test_keeps_what_somebody_changed_until_its_input_changes(self):
        self.write_letters(3)
        self.assertEqual(self.run_whole()[0], 0)
        record = self.out / "0001.txt.yaml"
        record.write_text("corrected by hand\n")
        (self.out / "0002.txt.yaml").unlink()
        self.assertEqual(self.run_whole()[0], 0)
        self.assertEqual(record.read_text(), "corrected by hand\n")
        self.assertTrue((self.out / "0002.txt.yaml").exists())
        (self.inputs / "0001.txt").write_text(letter("CHANGED"))
        self.assertEqual(self.run_whole()[0], 0)
        self.assertIn("CHANGED", record.read_text())

    def test_keeps_what_somebody_changed_whatever_makes_it_be_read_again(self):
        self.write_letters(3)
        self.assertEqual(self.run_whole()[0], 0)
        record = self.out / "0001.txt.yaml"
        record.write_text("corrected by hand\n")
        for options in (("--force",), ("--min-confidence", "0.2"), ("--evidence",)):
            with self.subTest(options):
                os.utime(self.inputs / "0001.txt")
                code, err = self.run_whole(*options)
                self.assertEqual(code, 0, err)
                self.assertIn("1 changed since they were written, left alone", err)
                self.assertEqual(record.read_text(), "corrected by hand\n")
        self.assertIn("evidence", (self.out / "0002.txt.yaml").read_text())

    def test_other_fields_make_other_files(self):
        self.write_letters(2)
        self.assertEqual(self.run_whole("-f", "json")[0], 0)
        self.assertEqual(self.run_whole("-f", "json", "--fields", "title")[0], 0)
        self.assertEqual(list(json.loads((self.out / "0001.txt.json").read_text())), ["title"])

    def test_another_format_adopts_no_file_of_somebody_else(self):
        self.write_letters(2)
        self.assertEqual(self.run_whole()[0], 0)
        (self.out / "0001.txt.json").write_text("mine\n")
        code, err = self.run_whole("-f", "json")
        self.assertEqual(code, 2, err)
        self.assertEqual((self.out / "0001.txt.json").read_text(), "mine\n")

    def test_a_report_below_it_is_refused(self):
        self.write_letters(1)
        code, err = self.run_whole("--report", str(self.out / "report.json"))
        self.assertEqual(code, 2, err)

    def test_files_of_somebody_else_are_safe(self):
        self.write_letters(3)
        self.out.mkdir()
        (self.out / "0001.txt.yaml").write_text("mine\n")
        code, err = self.run_whole()
        self.assertEqual(code, 2, err)
        self.assertIn("0001.txt.yaml: is there already", err)
        self.assertEqual(self.files(), ["0001.txt.yaml"])
        self.assertFalse(pathlib.Path(f"{self.out}.journal").exists())
        code, err = self.run_whole("--on-exists", "skip")
        self.assertEqual(code, 0, err)
        self.assertIn("1 input skipped", err)
        self.assertEqual(len(self.files()), 3)
        self.assertEqual((self.out / "0001.txt.yaml").read_text(), "mine\n")
        self.assertEqual(self.run_whole("--on-exists", "replace")[0], 0)
        self.assertIn("VILLAGERS", (self.out / "0001.txt.yaml").read_text())

    def test_two_inputs_of_one_output_are_refused_before_the_start(self):
        other = self.folder / "in2"
        other.mkdir()
        for folder in (self.inputs, other):
            (folder / "a.txt").write_text(letter("FIRST"))
        code, _, err = finished(batch(str(self.inputs), str(other), "-o", str(self.out)))
        self.assertEqual(code, 2, err)
        self.assertIn("cannot have an output of its own", err)
        self.assertFalse(self.out.exists())

    def test_a_run_that_is_killed_leaves_whole_files_alone(self):
        self.write_letters(LETTERS)

        def look(_):
            for path in self.out.glob("*.yaml"):
                self.assertTrue(path.read_text().endswith("\n"), path)

        self.kill_until_done(11, 0.2, look)
        self.assertEqual(self.files(), [f"{number:04}.txt.yaml" for number in range(LETTERS)])


class Sqlite(BatchCase):
    def test_what_an_older_archive_left_beside_it_does_no_harm(self):
        self.out = self.folder / "out.sqlite"
        self.write_letters(3)
        self.assertEqual(finished(batch(str(self.inputs), "-o", str(self.out)))[0], 0)
        reader = ("import os, sqlite3, sys; d = sqlite3.connect(sys.argv[1]); "
                  "d.execute('PRAGMA journal_mode=WAL'); d.execute('DELETE FROM related'); d.commit(); "
                  "d.execute('UPDATE documents SET title = 1'); d.commit(); os._exit(0)")
        subprocess.run(["/usr/bin/python3", "-c", reader, str(self.out)], check=True)
        self.assertTrue(pathlib.Path(f"{self.out}-wal").exists())
        (self.inputs / "new.txt").write_text(letter("NEW"))
        code, _, err = finished(batch(str(self.inputs), "-o", str(self.out), "--on-exists", "replace"))
        self.assertEqual(code, 0, err)
        database = sqlite3.connect(self.out)
        self.addCleanup(database.close)
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        self.assertEqual(database.execute("SELECT count(*) FROM documents").fetchone(), (4,))

    def test_holds_every_input_once(self):
        self.out = self.folder / "out.sqlite"
        self.write_letters(20)
        (self.inputs / "bad.txt").write_text("an invoice")
        code, _, err = finished(batch(str(self.inputs), "-o", str(self.out)))
        self.assertEqual(code, 3, err)
        database = sqlite3.connect(self.out)
        self.addCleanup(database.close)
        paths = [row[0] for row in database.execute("SELECT path FROM documents ORDER BY id")]
        self.assertEqual(paths, sorted(str(path) for path in self.inputs.iterdir()))
        self.assertEqual(database.execute("SELECT count(*) FROM search WHERE search MATCH 'villagers'")
                         .fetchone(), (20,))


if __name__ == "__main__":
    main()
