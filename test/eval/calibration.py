"""What a confidence means: of the values given 0.9, are nine in ten right?"""

from dataclasses import dataclass

BINS = 10
MOST_ERROR = 0.05  # of the expected calibration error, in each half of a corpus


@dataclass(frozen=True)
class Rated:
    """A value of a record with its confidence, and whether it is right."""
    pointer: str
    confidence: float
    is_right: bool


def rate_values(judgements, evidence):
    """The values that a judgement speaks of and evidence rates. A judgement of an address is one
    of each of its lines: what stands below its pointer."""
    for judgement in judgements:
        if judgement.pointer is None:
            continue
        for pointer, entry in evidence.items():
            if pointer == judgement.pointer or pointer.startswith(judgement.pointer + "/"):
                yield Rated(pointer, entry["confidence"], judgement.is_right)


def group_by_confidence(rated):
    """Values in bins of equal width: 0 to 0.1 ... 0.9 to 1."""
    bins = [[] for _ in range(BINS)]
    for value in rated:
        bins[min(int(value.confidence * BINS), BINS - 1)].append(value)
    return bins


def mean(numbers):
    numbers = list(numbers)
    return sum(numbers) / len(numbers)


def expected_error(rated):
    """How far confidence and truth are apart in a bin, weighted by the values in it."""
    return sum(len(values) / len(rated) * abs(mean(value.confidence for value in values) -
                                              mean(value.is_right for value in values))
               for values in group_by_confidence(rated) if values)


def reliability_lines(title, rated):
    wrong = sum(not value.is_right for value in rated)
    if not rated:
        yield f"{title}: no values"
        return
    yield (f"{title}: {len(rated)} values, {wrong} wrong, "
           f"expected calibration error {expected_error(rated):.4f}")
    for index, values in enumerate(group_by_confidence(rated)):
        if values:
            yield (f"  {index / BINS:.1f}-{(index + 1) / BINS:.1f}{len(values):8} values   "
                   f"confidence {mean(value.confidence for value in values):.4f}   "
                   f"right {mean(value.is_right for value in values):.4f}")


def halves_of(by_document):
    """The values of all documents, and of every other one: what is fitted on one half is checked on
    the other."""
    ordered = [by_document[key] for key in sorted(by_document)]
    halves = {"all": ordered, "even half": ordered[::2], "odd half": ordered[1::2]}
    return {half: [value for document in documents for value in document]
            for half, documents in halves.items()}


def as_text(name, by_document):
    return "\n".join(line for half, rated in halves_of(by_document).items()
                     for line in reliability_lines(f"{name}, {half}", rated))


def find_faults(name, by_document):
    """The halves in which confidence is too far from truth."""
    return [f"{name}, {half}: expected calibration error {expected_error(rated):.4f}, at most "
            f"{MOST_ERROR} is promised"
            for half, rated in halves_of(by_document).items()
            if rated and expected_error(rated) > MOST_ERROR]
