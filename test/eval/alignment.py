"""Which addressee of a record stands for which of the truth."""

import re

LEAST_LIKENESS = 0.15
TOLD_APART_BY = ("position", "name", "address", "fax", "email", "phone", "salutation")


def list_words(addressee):
    values = []
    for key in TOLD_APART_BY:
        value = addressee.get(key)
        values += value if isinstance(value, list) else [value or ""]
    return set(re.findall(r"\w+", " ".join(map(str, values)).casefold()))


def likeness(one, other):
    """The part of their words that two addressees share."""
    ours, theirs = list_words(one), list_words(other)
    return len(ours & theirs) / max(1, len(ours | theirs))


def align(wanted, given):
    """Pairs of indices (of wanted, of given) in order, with the most likeness in sum; None stands
    where one has no partner."""
    alike = [[likeness(one, other) for other in given] for one in wanted]
    best = sum_likeness(alike, len(wanted), len(given))
    pairs, i, j = [], 0, 0
    while i < len(wanted) and j < len(given):
        paired = alike[i][j] + best[i + 1][j + 1]
        if alike[i][j] > LEAST_LIKENESS and abs(best[i][j] - paired) < 1e-9:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((i, None))
            i += 1
        else:
            pairs.append((None, j))
            j += 1
    pairs += [(rest, None) for rest in range(i, len(wanted))]
    return pairs + [(None, rest) for rest in range(j, len(given))]


def sum_likeness(alike, rows, columns):
    """Of what follows row i and column j, the most that can be paired."""
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in reversed(range(rows)):
        for j in reversed(range(columns)):
            paired = best[i + 1][j + 1] + alike[i][j] if alike[i][j] > LEAST_LIKENESS else 0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    return best
