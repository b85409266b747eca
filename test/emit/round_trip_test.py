#!/usr/bin/python3
"""Each reader of the round trip reports a string that comes back as something else.

usage: round_trip_test.py TRICKY_STRINGS.json FOLDER

The title 0x1F loses its quotes in a copy of what write_samples wrote, and is a number for everyone.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
READERS = {"PyYAML": ["round_trip.py"], "Psych": ["run_reader.py", "ruby"],
           "js-yaml": ["run_reader.py", "js-yaml"]}
SKIPPED = 77


def spoil(folder, copy):
    for name in ("tricky.yaml", "tricky.json", "tricky.ndjson"):
        shutil.copy(pathlib.Path(folder) / name, copy)
    path = pathlib.Path(copy) / "tricky.yaml"
    text = path.read_bytes()
    path.write_bytes(text.replace(b'\ntitle: "0x1F"\n', b"\ntitle: 0x1F\n"))
    return path.read_bytes() != text


class Readers(unittest.TestCase):
    def test_a_number_in_place_of_a_string_is_reported(self):
        with tempfile.TemporaryDirectory() as copy:
            self.assertTrue(spoil(FOLDER, copy), "tricky.yaml has no title 0x1F")
            for name, (script, *reader) in READERS.items():
                with self.subTest(name):
                    command = [sys.executable, "-B", HERE / script, *reader, STRINGS, copy]
                    run = subprocess.run(command, capture_output=True, text=True)
                    if run.returncode == SKIPPED:
                        self.skipTest(run.stdout)
                    self.assertEqual(run.returncode, 1, run.stderr)
                    self.assertIn("tricky.yaml: number 0x1F: title is 31", run.stdout)


if __name__ == "__main__":
    STRINGS, FOLDER = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main()
