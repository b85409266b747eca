#!/usr/bin/python3
"""What uaparse merge makes of shards is what one machine would have written, or nothing.

usage: check_merge.py UAPARSE SAMPLES
"""

import base64
import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

UAPARSE = SAMPLES = ""
INVOICE = "INVOICE 2012-117\n\nTwelve reams of paper\nTotal: 84.00\nPayable within thirty days.\n"
SHARDS = 3
MANY = 20  # more than there are inputs
TABLES = ("documents", "addressees", "contacts", "subjects", "related", "languages", "diagnostics",
          "shards")


def uaparse(*arguments):
    ran = subprocess.run([UAPARSE, *arguments], capture_output=True, check=False, timeout=120)
    return ran.returncode, ran.stdout, ran.stderr.decode("utf-8", "replace")


def marked(line, shard):
    """The line as a shard has it: the mark is the last key of the source."""
    outcome = json.loads(line)
    outcome["source"]["shard"] = shard
    return json.dumps(outcome, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def path_of(line):
    source = json.loads(line)["source"]
    encoded = source.get("path_base64")
    return base64.b64decode(encoded) if encoded else source["path"].encode()


def dump(archive):
    with contextlib.closing(sqlite3.connect(archive)) as database:
        database.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
        rows = {table: database.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
        rows["search"] = database.execute(
            "SELECT rowid FROM search WHERE search MATCH 'ejemplo OR urgent OR please' ORDER BY rowid").fetchall()
        return rows


class Merge(unittest.TestCase):
    ending = ""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.out = self.folder / f"out.{self.ending}"
        self.before = set()

    def write_inputs(self):
        inputs = self.folder / "in"
        inputs.mkdir()
        letter = (pathlib.Path(SAMPLES) / "care-of-text" / "source.txt").read_bytes()
        for number in range(9):
            (inputs / f"{number}.txt").write_bytes(letter + b"\n" * number)
        (inputs / "invoice.txt").write_text(INVOICE)
        with open(os.path.join(os.fsencode(inputs), b"caf\xe9.txt"), "wb") as file:
            file.write(letter)
        return inputs

    def merge(self, *shards, out=None, options=()):
        self.before = {path.name for path in self.folder.iterdir()}
        return uaparse("merge", *map(str, shards), "-o", str(out or self.out), *options)

    def batch_shards(self):
        """Those that batch writes of the inputs, some of them maybe empty."""
        shards = [self.folder / f"batch-{number}.{self.ending}" for number in range(1, MANY + 1)]
        for number, shard in enumerate(shards, 1):
            code, _, err = uaparse("batch", str(self.folder / "in"), "-q", "--shard",
                                   f"{number}/{MANY}", "-o", str(shard))
            self.assertIn(code, (0, 3), err)
            self.assertTrue(shard.exists(), err)
        return shards

    def check_nothing_is_left(self):
        self.assertEqual({path.name for path in self.folder.iterdir()}, self.before)


class MergeOfLines(Merge):
    ending = "ndjson"

    def write(self, name, *lines):
        path = self.folder / name
        path.write_bytes(b"".join(lines))
        return path

    def whole(self):
        whole = self.folder / "whole.ndjson"
        code, _, err = uaparse("batch", str(self.write_inputs()), "-q", "-o", str(whole))
        self.assertEqual(code, 3, err)  # the invoice
        return whole.read_bytes()

    def shards(self, lines):
        return [self.write(f"{number}.ndjson", *(marked(line, f"{number}/{SHARDS}")
                                                 for line in lines[number - 1::SHARDS]))
                for number in range(1, SHARDS + 1)]

    def test_gives_what_one_machine_would_have_written(self):
        whole = self.whole()
        shards = self.shards(whole.splitlines())
        code, _, err = self.merge(*shards)
        self.assertEqual(code, 0, err)
        self.assertEqual(self.out.read_bytes(), whole)
        self.assertIn("3 files, 11 inputs, 10 records, 1 failed", err)
        code, out, err = self.merge(*reversed(shards), out="-", options=("-q",))
        self.assertEqual((code, out, err), (0, whole, ""))

    def test_takes_no_part_for_a_shard(self):
        whole = self.whole()
        shards = self.shards(whole.splitlines())
        part = f"{shards[1]}.part"
        pathlib.Path(shards[1]).rename(part)
        code, _, err = self.merge(shards[0], part, shards[2])
        self.assertEqual(code, 2, err)
        self.assertIn("what an interrupted batch has done", err)
        self.assertFalse(self.out.exists())

    def test_takes_what_batch_writes(self):
        whole = self.whole()
        code, _, err = self.merge(*self.batch_shards())
        self.assertEqual(code, 0, err)
        self.assertEqual(self.out.read_bytes(), whole)

    def test_orders_by_the_bytes_of_paths(self):
        lines = [json.dumps({"source": source, "error": {"code": "empty", "message": "m"}}).encode()
                 for source in ({"path": "caf\ufffd", "path_base64": "Y2Fm6Q=="}, {"path": "é"},
                                {"path": "b"}, {"path": "Z"}, {"path": ""}, {"path": "caf"})]
        code, _, err = self.merge(self.write("a.ndjson", *(line + b"\n" for line in lines)))
        self.assertEqual(code, 0, err)
        paths = [path_of(line) for line in self.out.read_bytes().splitlines()]
        self.assertEqual(paths, [b"", b"Z", b"b", b"caf", b"caf\xe9", "é".encode()])

    def test_names_the_shards_that_are_missing(self):
        line = json.dumps({"source": {"path": "a"}, "error": {"code": "empty", "message": "m"}})
        shards = [self.write(f"{number}.ndjson", marked(line, f"{number}/8"))
                  for number in (1, 2, 4, 5, 6, 8)]
        code, _, err = self.merge(*shards)
        self.assertEqual((code, err), (3, "uaparse: shards 3 and 7 of 8 are missing\n"))
        self.check_nothing_is_left()
        empty = self.write("3.ndjson")
        code, _, err = self.merge(*shards, empty)
        self.assertEqual(code, 3)
        self.assertIn("one empty file stands for one shard only", err)
        code, _, err = self.merge(*shards, empty, self.write("7.ndjson"))
        self.assertEqual(code, 0, err)

    def test_refuses_lines_that_are_none_of_ours(self):
        good = marked('{"source":{"path":"a"},"error":{"code":"empty","message":"m"}}', "1/1")
        for name, bad, said in (
                ("torn", good[:-9], "line 2: is cut off"),
                ("torn before another", good[:-9] + b"\n" + good, "line 2: is no outcome of uaparse"),
                ("empty", b"\n", "line 2: is no outcome of uaparse"),
                ("foreign", b'{"name": "x"}\n', "line 2: is no outcome of uaparse"),
                ("no shard", marked(good, "9/8"), "line 2: '9/8' is none of the shards 1/8 to 8/8"),
                ("other shards", marked(good, "1/2"), "line 2: '1/2' is of another batch")):
            with self.subTest(name):
                shard = self.write("x.ndjson", good, bad)
                code, _, err = self.merge(shard)
                self.assertEqual(code, 3)
                self.assertIn(f"uaparse: {shard}: {said}", err)
                self.check_nothing_is_left()

    def test_keeps_records_rather_than_errors_and_the_later_record(self):
        lines = [json.loads(line) for line in self.whole().splitlines()]
        record = next(line for line in lines if "title" in line)
        record["source"]["path"] = "a"
        later = {**record, "title": "LATER"}
        error = {"source": {"path": "a"}, "error": {"code": "timeout", "message": "m"}}
        files = [self.write(f"{number}.ndjson", json.dumps(line).encode() + b"\n")
                 for number, line in enumerate((record, record, later, error))]
        code, _, err = self.merge(*files)
        self.assertEqual(code, 0, err)
        self.assertEqual([json.loads(line) for line in self.out.read_bytes().splitlines()], [later])
        self.assertIn("3 duplicates dropped, 2 of them unlike what is kept", err)

    def test_refuses_what_cannot_be_read_twice_or_at_all(self):
        os.mkfifo(self.folder / "pipe")
        for name, said in (("gone.ndjson", "No such file or directory"), ("pipe", "is no file"),
                           (".", "is no file")):
            code, _, err = self.merge(self.folder / name)
            self.assertEqual(code, 3)
            self.assertIn(said, err)
            self.check_nothing_is_left()

    def test_replaces_no_file_unasked_and_never_a_shard(self):
        shard = self.write("a.ndjson", b'{"source":{"path":"a"},"error":{"code":"x","message":"m"}}\n')
        self.out.write_text("mine\n")
        code, _, err = self.merge(shard)
        self.assertEqual(code, 2)
        self.assertIn("is there already (--on-exists replace to replace it)", err)
        self.assertEqual(self.out.read_text(), "mine\n")
        code, _, err = self.merge(shard, options=("--on-exists", "replace"))
        self.assertEqual(code, 0, err)
        self.assertEqual(self.out.read_bytes(), shard.read_bytes())
        code, _, err = self.merge(shard, out=shard, options=("--on-exists", "replace"))
        self.assertEqual(code, 2)
        self.assertIn("is a shard and the output", err)

    def test_says_when_the_output_is_full(self):
        shard = self.write("a.ndjson", b'{"source":{"path":"a"},"error":{"code":"x","message":"m"}}\n')
        self.out.symlink_to("/dev/full")
        code, _, err = self.merge(shard)
        self.assertEqual(code, 3)
        self.assertIn("No space left on device", err)

    def test_merges_more_shards_than_files_may_be_open(self):
        count = 500
        shards = [self.write(f"{number}.ndjson",
                             marked(json.dumps({"source": {"path": f"{number % 7}/{number}/{part}"},
                                                "error": {"code": "x", "message": "m"}}),
                                    f"{number}/{count}"))
                  for number in range(1, count + 1) for part in (1,)]
        code, _, err = self.merge(*shards)
        self.assertEqual(code, 0, err)
        paths = [path_of(line) for line in self.out.read_bytes().splitlines()]
        self.assertEqual(len(paths), count)
        self.assertEqual(paths, sorted(paths))


class MergeOfArchives(Merge):
    ending = "sqlite"

    def setUp(self):
        super().setUp()
        self.whole = self.folder / "whole.sqlite"
        code, _, err = uaparse("batch", str(self.write_inputs()), "-q", "-o", str(self.whole))
        if code == 2:
            self.skipTest("batch writes no SQLite: " + err)

    def shard(self, number, count, name=None):
        """A copy of the whole that holds the documents of one shard."""
        shard = self.folder / (name or f"{number}.sqlite")
        shard.write_bytes(self.whole.read_bytes())
        with contextlib.closing(sqlite3.connect(shard)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("DELETE FROM documents WHERE id % ? <> ? % ?", (count, number, count))
            database.execute("INSERT INTO shards VALUES (?, ?)", (number, count))
            database.commit()
        return shard

    def shards(self):
        return [self.shard(number, SHARDS) for number in range(1, SHARDS + 1)]

    def test_gives_the_rows_that_one_machine_would_have_written(self):
        shards = self.shards()
        code, _, err = self.merge(*shards)
        self.assertEqual(code, 0, err)
        self.assertEqual(dump(self.out), dump(self.whole))
        self.assertIn("3 files, 11 inputs, 10 records, 1 failed", err)

    def test_takes_what_batch_writes(self):
        code, _, err = self.merge(*self.batch_shards())
        self.assertEqual(code, 0, err)
        self.assertEqual(dump(self.out), dump(self.whole))

    def test_gives_the_same_bytes_in_whatever_order_shards_are_named(self):
        shards = self.shards()
        again = self.folder / "again.sqlite"
        self.assertEqual(self.merge(*shards)[0], 0)
        self.assertEqual(self.merge(*reversed(shards), out=again)[0], 0)
        self.assertEqual(self.out.read_bytes(), again.read_bytes())
        self.assertEqual({path.name for path in self.folder.iterdir()}, self.before | {again.name})

    def test_merges_more_shards_than_can_be_attached(self):
        code, _, err = self.merge(*(self.shard(number, 15) for number in range(1, 16)))
        self.assertEqual(code, 0, err)
        self.assertEqual(dump(self.out), dump(self.whole))

    def test_takes_names_that_look_like_options_of_a_uri(self):
        names = ["a?mode=memory.sqlite", "b%41#.sqlite", "c é.sqlite"]
        shards = [self.shard(number, SHARDS, name) for number, name in enumerate(names, 1)]
        code, _, err = self.merge(*shards)
        self.assertEqual(code, 0, err)
        self.assertEqual(dump(self.out), dump(self.whole))

    def test_names_the_shards_that_are_missing(self):
        code, _, err = self.merge(*(self.shard(number, 8) for number in (1, 2, 4, 5, 6, 8)))
        self.assertEqual((code, err), (3, "uaparse: shards 3 and 7 of 8 are missing\n"))
        self.check_nothing_is_left()

    def test_refuses_what_is_no_shard(self):
        good = self.shard(1, 1)
        text = self.folder / "text"
        text.write_text("This is a letter of some length and no database at all.\n")
        foreign = self.folder / "foreign"
        with contextlib.closing(sqlite3.connect(foreign)) as database:
            database.execute("CREATE TABLE things (id)")
            database.commit()
        for bad, said in ((text, "is no SQLite database"),
                          (foreign, "is a database of another program"),
                          (self.folder / "gone", "cannot be opened: No such file or directory"),
                          (self.whole, "is no shard, but")):
            with self.subTest(bad.name):
                code, _, err = self.merge(good, bad)
                self.assertEqual(code, 3)
                self.assertIn(f"uaparse: {bad}: {said}", err)
                self.check_nothing_is_left()

    def test_keeps_a_record_rather_than_an_error(self):
        first, second = self.shard(1, 1), self.shard(1, 1, "second.sqlite")
        with contextlib.closing(sqlite3.connect(second)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("DELETE FROM addressees WHERE document_id = 1")
            database.execute("UPDATE documents SET error_code = 'timeout', error_message = 'm'"
                             " WHERE id = 1")
            database.execute("UPDATE documents SET title = 'LATER', sha256 = 'x' WHERE id = 2")
            database.commit()
        code, _, err = self.merge(first, second)
        self.assertEqual(code, 0, err)
        self.assertIn("11 duplicates dropped, 1 of them unlike what is kept", err)
        want = dump(self.whole)
        title = [row[1] for row in sqlite3.connect(self.whole).execute("PRAGMA table_info(documents)")]
        want["documents"][1] = tuple(
            {"title": "LATER", "sha256": "x"}.get(name, value)
            for name, value in zip(title, want["documents"][1]))
        self.assertEqual(dump(self.out), want)


if __name__ == "__main__":
    UAPARSE, SAMPLES = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
