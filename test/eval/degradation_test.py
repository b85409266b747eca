#!/usr/bin/python3
"""Damage is repeatable, is done, and is no more than was asked for."""

import random
import unittest

from degradation import degrade, misspell

TEXT = "\n".join(["Please send appeals to arrive as quickly as possible, in English or your own",
                  "language, and fax them to +1 555 0100 before 12 May 1998."] * 100)


class Degradation(unittest.TestCase):
    def test_the_same_seed_gives_the_same_text(self):
        self.assertEqual(degrade(TEXT, "1 a"), degrade(TEXT, "1 a"))

    def test_another_seed_gives_another_text(self):
        self.assertNotEqual(degrade(TEXT, "1 a"), degrade(TEXT, "2 a"))

    def test_damage_happens(self):
        damaged = degrade(TEXT, "1 a")
        strange = set(damaged.split()) - set(TEXT.split())
        self.assertGreater(len(strange), 20)
        self.assertLess(len(damaged.split()), len(TEXT.split()))

    def test_most_words_stay_as_they_are(self):
        words = set(TEXT.split())
        kept = sum(word in words for word in degrade(TEXT, "1 a").split())
        self.assertGreater(kept / len(TEXT.split()), 0.9)

    def test_no_damage_is_done_at_a_rate_of_nothing(self):
        self.assertEqual(degrade(TEXT, "1 a", 0), TEXT)

    def test_a_misspelt_word_is_at_most_a_letter_longer_or_shorter(self):
        for seed in range(100):
            self.assertIn(len(misspell("Ministry", random.Random(seed))), (7, 8, 9))

    def test_words_with_digits_stay_as_they_are(self):
        numbers = [word for word in TEXT.split() if any(char.isdigit() for char in word)]
        damaged = [word for word in degrade(TEXT, "1 a", 0.5).split()
                   if any(char.isdigit() for char in word)]
        self.assertEqual(len(damaged), len(numbers))

    def test_columns_stay_where_they_are(self):
        line = "one two three" + " " * 30 + "right"
        for seed in range(200):
            damaged = degrade(line, seed, 0.3)
            if damaged.endswith("    right"):
                self.assertEqual(damaged.index("right"), line.index("right"))


if __name__ == "__main__":
    unittest.main()
