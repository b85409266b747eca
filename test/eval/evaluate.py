#!/usr/bin/python3
"""Measures what uaparse extracts from documents whose truth is known.

Without a CORPUS all of test/corpus are measured; a CORPUS is one of their names or a folder of the
same shape (corpus.py). Figures are per field, for text and PDF apart and per generation; strict and
lenient are explained in reading.py. Nothing may fall below the floors that are checked in: what
does is printed with the documents that changed, and the exit code is 1. It is 2 when nothing can be
measured.
"""

import argparse
import json
import pathlib
import sys

import calibration
import degraded
import report
from corpus import FORMS, CorpusError, extract, find_corpora, load_corpus
from floors import describe, find_changes, find_falls, load_floors, raised, save_floors
from measure import measure

HERE = pathlib.Path(__file__).resolve().parent
CORPORA = HERE.parent / "corpus"
FORMATS = {"text": report.as_text, "markdown": report.as_markdown,
           "json": lambda measured: json.dumps(report.as_json_object(measured), indent=1,
                                               ensure_ascii=False)}


def parse_arguments(arguments):
    parser = argparse.ArgumentParser(prog="evaluate.py", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the uaparse to measure")
    parser.add_argument("corpora", metavar="CORPUS", nargs="*")
    formats = parser.add_mutually_exclusive_group()
    for name in ("json", "markdown"):
        formats.add_argument(f"--{name}", dest="format", action="store_const", const=name,
                             default="text")
    formats.add_argument("--calibration", dest="format", action="store_const", const="calibration",
                         help="instead: how right the values of each confidence are")
    formats.add_argument("--degraded", dest="format", action="store_const", const="degraded",
                         help="instead: whether doubt falls on what is wrong in damaged texts")
    parser.add_argument("--show", type=int, default=20, metavar="N",
                        help="show at most N changed fields of each corpus and form (20)")
    parser.add_argument("--floors", type=pathlib.Path, default=HERE / "floors.json", metavar="FILE")
    parser.add_argument("--update-floors", action="store_true",
                        help="raise the floors to what is reached now")
    parser.add_argument("--lower", action="store_true",
                        help="with --update-floors: lower them too, where less is reached now")
    chosen = parser.parse_intermixed_args(arguments)
    if chosen.lower and not chosen.update_floors:
        parser.error("--lower is only of use with --update-floors")
    return chosen


def choose_corpora(names):
    if not names:
        return find_corpora(CORPORA)
    return [load_corpus(CORPORA / name, name) if (CORPORA / name).is_dir()
            else load_corpus(pathlib.Path(name), name) for name in names]


def extract_all(program, corpora, options=()):
    """Records of all corpora by path: one run of the program for each form."""
    documents = [document for corpus in corpora for document in corpus.documents]
    records = {}
    for form in sorted({document.form for document in documents}):
        records.update(extract(program, [document.path for document in documents
                                         if document.form == form], options))
    return records


def hold_to_floors(measured, floors, most_shown):
    """What to say about changes, and what is below its floor."""
    said, falls = [], []
    for name, forms in measured.items():
        for form in set(floors[name]) - set(forms):
            falls.append(f"{name} ({report.FORM_NAMES[form]}): all documents are gone")
        for form, figures in forms.items():
            title, floor = f"{name} ({report.FORM_NAMES[form]})", floors[name].get(form)
            if floor is None:
                said.append(f"{title} has no floors yet")
                continue
            now = describe(figures)
            broken, mended = find_changes(floor, now)
            said += report.change_lines(name, form, figures, broken, most_shown)
            if mended:
                said.append(f"{title}: {len(mended)} fields of documents are right now that were "
                            "wrong; --update-floors keeps that")
            falls += [f"{title}: {fall}" for fall in find_falls(floor, now)]
    return said, falls


def update_floors(path, floors, measured, lower):
    for name, forms in measured.items():
        now = {form: describe(figures) for form, figures in forms.items()}
        floors[name] = now if lower else {
            **floors[name],
            **{form: raised(floors[name].get(form), figures) for form, figures in now.items()}}
    save_floors(path, floors)


def print_calibration(measured, records, corpora):
    """The tables; what is wrong with them is returned."""
    faults = []
    for corpus in corpora:
        for form in FORMS:
            documents = corpus.in_form(form)
            if not documents:
                continue
            # Both are in the order of the corpus.
            rated = {document.id: list(calibration.rate_values(
                         judged.strict, records[document.path].get("evidence", {})))
                     for document, judged in zip(documents, measured[corpus.name][form].judged)}
            name = f"{corpus.name}, {report.FORM_NAMES[form]}"
            print(calibration.as_text(name, rated))
            faults += calibration.find_faults(name, rated)
    return faults


def print_degraded(program, corpora):
    """The shares; what is below its floor is returned."""
    rated = degraded.rate_damaged(program, corpora)
    print("\n".join(degraded.lines_of(rated)))
    return list(degraded.find_falls(rated, degraded.load_floors(HERE / "degraded_floors.json")))


def report_faults(faults):
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def main(arguments):
    chosen = parse_arguments(arguments)
    try:
        corpora = choose_corpora(chosen.corpora)
        empty = [corpus.name for corpus in corpora if not corpus.documents]
        if empty or not corpora:
            raise CorpusError(f"no documents in {', '.join(empty) or CORPORA}")
        if chosen.format == "degraded":
            return report_faults(print_degraded(chosen.program, corpora))
        options = ["--evidence"] if chosen.format == "calibration" else []
        records = extract_all(chosen.program, corpora, options)
    except (CorpusError, OSError, ValueError) as error:
        print(f"evaluate.py: {error}", file=sys.stderr)
        return 2
    measured = {corpus.name: measure(corpus, records) for corpus in corpora}
    if chosen.format == "calibration":
        return report_faults(print_calibration(measured, records, corpora))
    print(FORMATS[chosen.format](measured))
    floors = load_floors(chosen.floors)
    if chosen.update_floors:
        update_floors(chosen.floors, floors, measured, chosen.lower)
    said, falls = hold_to_floors(measured, floors, chosen.show)
    for line in said + [f"BELOW THE FLOOR: {fall}" for fall in falls]:
        print(line, file=sys.stderr)
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
