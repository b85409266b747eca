#!/usr/bin/python3
"""Tests check_drafts.py, and that the drafts are those that make_drafts.py writes."""
import pathlib
import tempfile
import unittest

import check_drafts
import make_drafts

FILES = pathlib.Path(__file__).parent / 'files'
TRUTH = {'expected': ['title-differs'], 'follows': ['low-confidence'], 'options': []}


def read_all(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob('*') if path.is_file()}


class Comparison(unittest.TestCase):
    def test_asks_for_every_fault_that_was_planted(self):
        problems = list(check_drafts.compare(TRUTH, [('low-confidence', 'warning')]))
        self.assertEqual(problems, ['title-differs is not found; found: low-confidence'])

    def test_refuses_what_was_not_planted(self):
        findings = [('title-differs', 'warning'), ('url-malformed', 'warning'), ('salutation-missing', 'hint')]
        self.assertEqual(list(check_drafts.compare(TRUTH, findings)),
                         ['warning url-malformed is found, and was not planted'])

    def test_is_content_with_the_fault_and_what_follows(self):
        findings = [('title-differs', 'warning'), ('low-confidence', 'warning')]
        self.assertEqual(list(check_drafts.compare(TRUTH, findings)), [])


class Drafts(unittest.TestCase):
    def test_are_those_that_the_generator_writes(self):
        with tempfile.TemporaryDirectory() as folder:
            make_drafts.write_drafts(pathlib.Path(folder))
            self.assertEqual(read_all(pathlib.Path(folder)), read_all(FILES))

    def test_are_sixty_sound_ones_and_sixty_with_a_fault(self):
        names = [path.name for path in FILES.iterdir() if path.is_file()]
        self.assertEqual(len(names), 120)
        for suffix in make_drafts.FORMATS:
            sound = [name for name in names if name.startswith('sound-') and name.endswith(f'.{suffix}')]
            self.assertEqual(len(sound), 20, suffix)


if __name__ == '__main__':
    unittest.main()
