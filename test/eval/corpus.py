"""Corpora: folders of documents, with what each of them says.

  CORPUS/truth/ID.json             what the document says
  CORPUS/txt/ID.txt, pdf/ID.pdf    the document, in one form or in both
  look-alikes/ID.txt, ID.pdf       documents of other sorts, all to be refused; they need no truth
"""

import json
import pathlib
import subprocess
from dataclasses import dataclass

FORMS = ("txt", "pdf")
LOOK_ALIKES = "look-alikes"
REFUSED = {"error": "not-an-urgent-action"}
REFUSED_EXIT = 3
# The layouts of the truths' `x-corpus`, by the generation that the program calls them.
GENERATIONS = {"E2": "ua-1985", "E3": "ua-2000", "E4": "ua-2009", "E6": "ua-2018"}


class CorpusError(Exception):
    """A corpus that cannot be measured."""


@dataclass(frozen=True)
class Document:
    """One document in one form."""
    id: str
    form: str
    path: pathlib.Path
    truth: dict
    generation: str


@dataclass(frozen=True)
class Corpus:
    name: str
    documents: tuple

    def in_form(self, form):
        return [document for document in self.documents if document.form == form]


def find_corpora(folder):
    """The corpora of a folder that hold documents."""
    found = [path for path in sorted(folder.iterdir())
             if path.name == LOOK_ALIKES or (path / "truth").is_dir()]
    corpora = [load_corpus(path, path.name) for path in found]
    return [corpus for corpus in corpora if corpus.documents]


def load_corpus(folder, name):
    if folder.name == LOOK_ALIKES:
        return Corpus(name, tuple(
            Document(path.stem, form, path, REFUSED, LOOK_ALIKES)
            for form in FORMS for path in sorted(folder.rglob(f"*.{form}"))))
    truths = {path.stem: json.loads(path.read_text(encoding="utf-8"))
              for path in sorted((folder / "truth").glob("*.json"))}
    paths = [(form, path) for form in FORMS for path in sorted((folder / form).glob("*"))]
    strays = [path for form, path in paths if path.stem not in truths or path.suffix != f".{form}"]
    lacking = set(truths) - {path.stem for _, path in paths}
    if strays or lacking:
        raise CorpusError(f"{folder}: no truth for {[str(path) for path in strays]}, "
                          f"no document for {sorted(lacking)}")
    return Corpus(name, tuple(
        Document(path.stem, form, path, with_template(truths[path.stem]),
                 generation_of(truths[path.stem])) for form, path in paths))


def generation_of(truth):
    era = truth.get("x-corpus", {}).get("era", "none")
    return GENERATIONS.get(era, era)


def with_template(truth):
    """The truth, and which generation the program has to see in the document."""
    generation = generation_of(truth)
    if "error" in truth or not generation.startswith("ua-"):
        return truth
    return {"template": {"id": generation}, **truth}


def extract(program, paths, options=()):
    """The record, or the error, of each document by its path; one run of the program."""
    if not paths:
        return {}
    run = subprocess.run([program, "extract", "--quiet", "--format", "ndjson", *options,
                          *map(str, paths)], capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, REFUSED_EXIT):
        raise CorpusError(f"{program} ends with {run.returncode}: {run.stderr}")
    records = [json.loads(line) for line in run.stdout.split("\n")[:-1]]
    by_path = {pathlib.Path(record["source"]["path"]): record for record in records}
    if set(by_path) != set(paths):
        raise CorpusError(f"{program} gives no record for {sorted(set(paths) - set(by_path))}")
    return by_path
