"""Judgements of a corpus, counted: precision, recall and F1 per field, and what is exact."""

from collections import defaultdict
from dataclasses import dataclass

from comparison import FIELD_ORDER, compare
from corpus import FORMS
from reading import LENIENT, STRICT

# Beyond the truth, both forms of a document have to give the same record: the text is the truth.
BOTH = "both"


# What a record says of itself: held to floors like any field, but no value of the document.
FRAME_FIELDS = {"template"}


@dataclass(frozen=True)
class Judged:
    """A document in one form, with the judgement of every value."""
    id: str
    generation: str
    is_urgent_action: bool
    is_refused: bool
    strict: tuple
    lenient: tuple

    @property
    def is_exact(self):
        return all(mistake.field in FRAME_FIELDS for mistake in self.mistakes())

    def mistakes(self):
        return [judgement for judgement in self.strict if not judgement.is_right]


@dataclass
class Tally:
    right: int = 0
    too_many: int = 0
    missing: int = 0

    def add(self, judgement):
        self.right += judgement.is_right
        self.too_many += judgement.is_given and not judgement.is_right
        self.missing += judgement.is_wanted and not judgement.is_right

    @property
    def precision(self):
        return ratio(self.right, self.right + self.too_many)

    @property
    def recall(self):
        return ratio(self.right, self.right + self.missing)

    @property
    def f1(self):
        return ratio(2 * self.right, 2 * self.right + self.too_many + self.missing)


class Figures:
    """One form of a corpus, or of one generation in it: a tally by field for each reading."""

    def __init__(self, judged):
        self.judged = judged
        self.strict = count_fields(document.strict for document in judged)
        self.lenient = count_fields(document.lenient for document in judged)

    @property
    def exact(self):
        return sum(document.is_exact for document in self.judged)

    @property
    def refused(self):
        """Urgent Actions that gave no record."""
        return sum(document.is_refused and document.is_urgent_action for document in self.judged)

    @property
    def micro_f1(self):
        total = Tally()
        for tally in (tally for name, tally in self.strict.items() if name not in FRAME_FIELDS):
            total.right += tally.right
            total.too_many += tally.too_many
            total.missing += tally.missing
        return total.f1

    def by_generation(self):
        groups = defaultdict(list)
        for document in self.judged:
            groups[document.generation].append(document)
        return {name: Figures(groups[name]) for name in sorted(groups)}


def count_fields(documents):
    tallies = defaultdict(Tally)
    for judgements in documents:
        for judgement in judgements:
            tallies[judgement.field].add(judgement)
    return {name: tallies[name] for name in FIELD_ORDER if name in tallies}


def ratio(part, whole):
    """Of nothing, all is right."""
    return part / whole if whole else 1.0


def judge_document(document, truth, record):
    return Judged(document.id, document.generation, "error" not in truth, "error" in record,
                  tuple(compare(truth, record, STRICT)), tuple(compare(truth, record, LENIENT)))


def measure(corpus, records):
    """Figures of a corpus by form, from the records by path; a form without documents has none."""
    figures = {}
    for form in FORMS:
        judged = [judge_document(document, document.truth, records[document.path])
                  for document in corpus.in_form(form)]
        if judged:
            figures[form] = Figures(judged)
    texts = {document.id: records[document.path] for document in corpus.in_form("txt")}
    judged = [judge_document(document, texts[document.id], records[document.path])
              for document in corpus.in_form("pdf") if document.id in texts]
    if judged:
        figures[BOTH] = Figures(judged)
    return figures
