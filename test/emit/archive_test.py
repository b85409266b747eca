#!/usr/bin/python3
"""Reads the archive of write_archive with Python's sqlite3, and compares it to records and strings.

usage: archive_test.py WRITE_ARCHIVE TRICKY_STRINGS.json RECORDS.json
"""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest

WRITE_ARCHIVE = STRINGS = RECORDS = ""
SCALARS = ("language", "kind", "title", "ua_number", "index_key", "issued", "country",
           "country_code", "deadline", "schema_version")


def write(archive, chunk):
    subprocess.run([WRITE_ARCHIVE, archive, str(chunk)], check=True)


def dump(archive):
    with contextlib.closing(sqlite3.connect(archive)) as database:
        return list(database.iterdump())


class Archive(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.path = os.path.join(cls.folder, "archive.sqlite")
        write(cls.path, 50)
        cls.database = sqlite3.connect(cls.path)
        cls.addClassCleanup(cls.database.close)
        cls.database.row_factory = sqlite3.Row
        with open(RECORDS, encoding="utf-8") as file:
            cls.records = json.load(file)
        with open(STRINGS, encoding="utf-8") as file:
            cls.strings = json.load(file)

    def rows(self, sql, *values):
        return self.database.execute(sql, values).fetchall()

    def test_is_sound(self):
        self.assertEqual([tuple(row) for row in self.rows("PRAGMA integrity_check")], [("ok",)])
        self.assertEqual(self.rows("PRAGMA foreign_key_check"), [])
        self.rows("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        self.database.rollback()

    def test_holds_what_the_json_has(self):
        documents = self.rows("SELECT * FROM documents ORDER BY id LIMIT 3")
        for document, record in zip(documents, self.records):
            self.assertEqual(document["path"], record["source"]["path"])
            self.assertEqual(document["path_base64"], record["source"].get("path_base64"))
            self.assertEqual(document["error_code"], record.get("error", {}).get("code"))
            for key in SCALARS:
                self.assertEqual(document[key], record.get(key), key)
            self.assertEqual(document["ai_index"], record.get("index"))
            self.assertEqual(document["text"], record.get("text"))
            evidence = record.get("evidence", {})
            for key in ("title", "deadline", "country"):
                self.assertEqual(document[f"{key}_confidence"],
                                 evidence.get(f"/{key}", {}).get("confidence"))
            least = min((value["confidence"] for value in evidence.values()), default=None)
            self.assertEqual(document["min_confidence"], least)

    def test_holds_the_lists_of_the_json(self):
        for number, record in enumerate(self.records, 1):
            names = [row["name"] for row in
                     self.rows("SELECT name FROM subjects WHERE document_id = ? ORDER BY seq", number)]
            self.assertEqual(names, [item["name"] for item in record.get("subjects", [])])
            codes = [row["code"] for row in
                     self.rows("SELECT code FROM diagnostics WHERE document_id = ? ORDER BY seq", number)]
            self.assertEqual(codes, [item["code"] for item in record.get("diagnostics", [])])
            contacts = [tuple(row) for row in self.rows(
                "SELECT kind, value FROM contacts JOIN addressees ON addressee_id = id"
                " WHERE document_id = ? ORDER BY role DESC, addressees.seq, kind, contacts.seq", number)]
            self.assertEqual(contacts, [
                (kind, value) for role in ("recipients", "copies") for addressee in record.get(role, [])
                for kind in ("address", "email", "fax", "phone", "web") for value in addressee[kind]])

    def test_gives_every_string_back(self):
        self.assertGreaterEqual(len(self.strings), 195)
        for entry in self.strings:
            want = entry.get("want", entry.get("text"))
            with self.subTest(entry["name"]):
                [document] = self.rows("SELECT id, title, text FROM documents WHERE path = ?", entry["name"])
                self.assertEqual(document["title"], want)
                self.assertEqual(document["text"], want + "\n")
                tags = self.rows("SELECT tag FROM languages WHERE document_id = ?", document["id"])
                self.assertEqual([row["tag"] for row in tags], [want, want])

    def test_is_the_same_each_time(self):
        again = os.path.join(self.folder, "again.sqlite")
        write(again, 50)
        self.assertEqual(dump(again), dump(self.path))
        with open(again, "rb") as one, open(self.path, "rb") as other:
            self.assertEqual(one.read(), other.read())

    def test_holds_the_same_whatever_the_chunks(self):
        other = os.path.join(self.folder, "other.sqlite")
        write(other, 7)
        tables = ("documents", "addressees", "contacts", "subjects", "related", "languages", "diagnostics")
        with contextlib.closing(sqlite3.connect(other)) as database:
            for table in tables:
                self.assertEqual(database.execute(f"SELECT * FROM {table}").fetchall(),
                                 [tuple(row) for row in self.rows(f"SELECT * FROM {table}")], table)


if __name__ == "__main__":
    WRITE_ARCHIVE, STRINGS, RECORDS = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1])
