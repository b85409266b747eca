"""Damage such as retyping, mail and bad scans do to text: seeded, so that it can be repeated.

Of every hundred words without digits, `rate` in sum are dropped (a quarter), glued to the next (a
quarter) or misspelt (half). Columns stay where they are: what a word grows or shrinks by is taken
from the next wide gap of its line.
"""

import random
import re

RATE = 0.1
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def misspell(word, rng):
    """Two letters swapped, one lost, doubled, or another in its place."""
    places = [i for i, char in enumerate(word) if char.isalpha()]
    if len(places) < 3:
        return word
    i = rng.choice(places[:-1])
    letter = rng.choice(LETTERS)
    letter = letter.upper() if word[i].isupper() else letter
    return rng.choice([word[:i] + word[i + 1] + word[i] + word[i + 2:], word[:i] + word[i + 1:],
                       word[:i] + word[i] * 2 + word[i + 1:], word[:i] + letter + word[i + 1:]])


def damage_line(line, rng, rate):
    parts = re.split(r"(\s+)", line)
    owed = 0  # columns that later words stand too far right
    for i, part in enumerate(parts):
        if not part or part.isspace():
            if len(part) > 1 and i and owed:
                width = max(2, len(part) - owed)
                owed -= len(part) - width
                parts[i] = " " * width
            continue
        chance = rng.random()
        changed = part
        if any(char.isdigit() for char in part):
            continue
        if chance < rate / 4:
            changed = ""
        elif chance < rate / 2 and i + 2 < len(parts) and parts[i + 1] == " ":
            parts[i + 1] = ""
            owed -= 1
        elif chance < rate:
            changed = misspell(part, rng)
        owed += len(changed) - len(part)
        parts[i] = changed
    return "".join(parts)


def degrade(text, seed, rate=RATE):
    """The text, damaged; the same seed gives the same damage."""
    rng = random.Random(seed)
    return "\n".join(damage_line(line, rng, rate) for line in text.split("\n"))
