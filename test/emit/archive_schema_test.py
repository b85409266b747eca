#!/usr/bin/python3
"""What archive.sql promises by itself, to any program: cases, full text that follows, cascades.

usage: archive_schema_test.py ARCHIVE.sql
"""

import contextlib
import sqlite3
import sys
import unittest

SCHEMA = ""


class Schema(unittest.TestCase):
    def setUp(self):
        self.database = self.enterContext(contextlib.closing(sqlite3.connect(":memory:")))
        with open(SCHEMA, encoding="utf-8") as file:
            self.database.executescript(file.read())
        self.database.execute("PRAGMA foreign_keys = ON")

    def rows(self, sql, *values):
        return self.database.execute(sql, values).fetchall()

    def add(self, path, **columns):
        names = ", ".join(["path", *columns])
        marks = ", ".join("?" * (len(columns) + 1))
        self.rows(f"INSERT INTO documents ({names}) VALUES ({marks})", path, *columns.values())

    def matches(self, words):
        return [row[0] for row in self.rows("SELECT path FROM search JOIN documents ON id = search.rowid"
                                            " WHERE search MATCH ? ORDER BY path", words)]


class Cases(Schema):
    def test_thread_documents_by_number_in_the_order_of_issue(self):
        self.add("c", ua_number="50/12", issued="2012-06-01", kind="stop-action")
        self.add("undated", ua_number="50/12", kind="update")
        self.add("x", ua_number="9/13", issued="2013-01-09")
        self.add("a", ua_number="50/12", issued="2012-02-28", kind="urgent-action")
        self.add("b", ua_number="50/12", issued="2012-04-02", kind="update")
        self.add("old", ua_number="131/93", issued="1993-05-01")
        self.add("none", issued="2012-04-02")
        self.assertEqual(self.rows("SELECT ua_number, seq, path, opened, documents FROM cases"), [
            ("131/93", 1, "old", "1993-05-01", 1),
            ("50/12", 1, "a", "2012-02-28", 4), ("50/12", 2, "b", "2012-02-28", 4),
            ("50/12", 3, "c", "2012-02-28", 4), ("50/12", 4, "undated", "2012-02-28", 4),
            ("9/13", 1, "x", "2013-01-09", 1)])

    def test_keep_the_series_extra_apart(self):
        self.add("a", ua_number="73/91", issued="1991-03-01")
        self.add("b", ua_number="EXTRA 73/91", issued="1991-07-01")
        self.assertEqual(self.rows("SELECT ua_number, is_extra, seq FROM cases"),
                         [("73/91", 0, 1), ("EXTRA 73/91", 1, 1)])


class Search(Schema):
    def test_follows_whatever_is_done_to_documents(self):
        self.add("a", title="FEAR FOR SAFETY", names="José Sapt", text="Arrested in the port.")
        self.add("b", title="TORTURE", text="Fear no more.")
        self.assertEqual(self.matches("fear"), ["a", "b"])
        self.assertEqual(self.matches("title: fear"), ["a"])
        self.assertEqual(self.matches("names: jose"), ["a"])
        self.rows("UPDATE documents SET title = 'RELEASED', id = 7 WHERE path = 'a'")
        self.assertEqual(self.matches("fear"), ["b"])
        self.assertEqual(self.matches("released"), ["a"])
        self.rows("DELETE FROM documents WHERE path = 'b'")
        self.assertEqual(self.matches("fear"), [])
        self.rows("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


class Keys(Schema):
    def test_allow_a_path_once(self):
        self.add("a")
        with self.assertRaises(sqlite3.IntegrityError):
            self.add("a")
        self.add("a", path_base64="YQ==")

    def test_take_all_of_a_document_with_it(self):
        self.add("a", id=1)
        self.rows("INSERT INTO addressees (id, document_id, role, seq) VALUES (5, 1, 'copy', 1)")
        self.rows("INSERT INTO contacts (addressee_id, kind, seq, value) VALUES (5, 'fax', 1, '+1')")
        self.rows("INSERT INTO languages (document_id, seq, tag) VALUES (1, 1, 'en')")
        self.rows("DELETE FROM documents")
        for table in ("addressees", "contacts", "languages"):
            self.assertEqual(self.rows(f"SELECT count(*) FROM {table}"), [(0,)], table)


if __name__ == "__main__":
    SCHEMA = sys.argv.pop(1)
    unittest.main()
