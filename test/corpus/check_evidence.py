#!/usr/bin/python3
"""Looks for the evidence of every value where it says that it stands.

usage: check_evidence.py PROGRAM FOLDER...

All PDFs and texts below the folders are extracted with evidence. The words of their pages are read
without the program: those of a PDF with `pdftotext -cropbox -bbox`, those of a text by counting
cells of 6 by 12 points. Of each value the words whose middle lies in its boxes, box after box and
left to right (along the lines of a page that is shown turned), must contain the text of its evidence as it is printed, with a blank between words
and between lines; and no word may lie there that the text has no part of. A value without evidence
is a fault. Documents that are refused have no values.
"""

import html
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
from dataclasses import dataclass

CELL_WIDTH_PT, CELL_HEIGHT_PT, TAB_CELLS = 6, 12, 8
TOLERANCE_PT = 0.5
REFUSED_EXIT = 3
# Keys of a record that say nothing about the case.
FRAME = {"schema_version", "generator", "source", "template", "diagnostics", "evidence"}
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>',
                  re.DOTALL)


@dataclass(frozen=True)
class Word:
    text: str
    box: tuple  # x0, y0, x1, y1 in points from the top left corner of the page


def plain(text):
    """Letters as they are typed: no ligatures, no soft hyphens, every sort of blank a space."""
    return " ".join(unicodedata.normalize("NFKC", text.replace("\u00ad", "")).split())


def parse_bbox(page_text):
    """Pages of words from the output of pdftotext -bbox."""
    return [[Word(plain(html.unescape(word[5])), tuple(float(edge) for edge in word.groups()[:4]))
             for word in WORD.finditer(page[3])] for page in PAGE.finditer(page_text)]


def count_cells(text):
    return sum(0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else
               2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def read_row(line, row):
    """The words of a line of text, each on its cells."""
    column = 0
    for piece in re.findall(r"\t|[^\S\t]|\S+", line):
        if piece == "\t":
            column += TAB_CELLS - column % TAB_CELLS
            continue
        end = column + count_cells(piece)
        if not piece.isspace():
            yield Word(plain(piece), (column * CELL_WIDTH_PT, row * CELL_HEIGHT_PT,
                                      end * CELL_WIDTH_PT, (row + 1) * CELL_HEIGHT_PT))
        column = end


def read_grid(text):
    """Pages of words from plain text."""
    return [[word for row, line in enumerate(page.split("\n")) for word in read_row(line, row)]
            for page in text.split("\f")]


def read_pages(path):
    if path.suffix != ".pdf":
        return read_grid(path.read_text(encoding="utf-8-sig"))
    run = subprocess.run(["pdftotext", "-cropbox", "-bbox", str(path), "-"], capture_output=True,
                         text=True, check=True, encoding="utf-8")
    return parse_bbox(run.stdout)


def lies_in(word, box):
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    return (box[0] - TOLERANCE_PT <= x <= box[2] + TOLERANCE_PT and
            box[1] - TOLERANCE_PT <= y <= box[3] + TOLERANCE_PT)


def is_printed_again(word, words):
    return any(word.text == other.text and
               all(abs(a - b) <= 1 for a, b in zip(word.box, other.box)) for other in words)


def find_direction(words):
    """The edge of a word's box by which words follow each other on a line, and 1, or -1 backwards.

    Words of a page that is shown turned are taller than wide, and pdftotext gives most neighbours
    of a line in their order.
    """
    sizes = [(word.box[2] - word.box[0], word.box[3] - word.box[1]) for word in words
             if len(word.text) > 2]
    along = int(2 * sum(height > width for width, height in sizes) > len(sizes))
    steps = [after.box[along] > before.box[along] for before, after in zip(words, words[1:])
             if after.box[1 - along] == before.box[1 - along]]
    return along, 1 if 2 * sum(steps) >= len(steps) else -1


def words_in(box, words):
    along, sign = find_direction(words)
    found = []
    for word in sorted(words, key=lambda word: sign * word.box[along]):
        if lies_in(word, box) and not is_printed_again(word, found):
            found.append(word)
    return " ".join(word.text for word in found)


def covers(words, text):
    """Do the words hold the text, and no word that it has no letter of?"""
    before, found, after = words.partition(plain(text))
    if found:
        return " " not in before + after
    # pdftotext breaks a word where the size of its letters changes: small capitals.
    return words.replace(" ", "") == plain(text).replace(" ", "")


def find_fault(evidence, pages):
    """What is wrong with the evidence of a value, or None."""
    text, number, boxes = evidence["text"], evidence["page"], evidence["boxes"]
    if not text or not boxes:
        return "has no text or no boxes"
    if not 1 <= number <= len(pages):
        return f"is on page {number} of {len(pages)}"
    words = " ".join(words_in(box, pages[number - 1]) for box in boxes)
    if not covers(words, text):
        return f"says {text!r}, but page {number} has {words!r} there"
    return None


def list_values(value, pointer=""):
    """JSON Pointer and value of all that a record says about the document."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if pointer or key not in FRAME:
                yield from list_values(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from list_values(inner, f"{pointer}/{index}")
    elif value is not None and value is not False:
        yield pointer, value


def find_faults(record, pages):
    evidence = record["evidence"]
    for pointer, value in list_values(record):
        # Nothing printed speaks for the gender that nobody gave.
        if pointer not in evidence and not (pointer.endswith("/gender") and value == "unknown"):
            yield f"{pointer} has no evidence"
    for pointer, entry in evidence.items():
        fault = find_fault(entry, pages)
        if fault:
            yield f"{pointer} {fault}"


def extract(program, paths):
    run = subprocess.run([program, "extract", "--quiet", "--evidence", "--format", "ndjson",
                          *map(str, paths)], capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, REFUSED_EXIT):
        raise SystemExit(f"{program} ends with {run.returncode}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def find_documents(folders):
    paths = [path for folder in folders for path in sorted(pathlib.Path(folder).rglob("*"))]
    return [path for path in paths if path.suffix in (".pdf", ".txt")]


def main(program, *folders):
    paths = find_documents(folders)
    records = extract(program, paths)
    read = [(path, record) for path, record in zip(paths, records, strict=True)
            if "error" not in record]
    faults = []
    for path, record in read:
        faults += [f"{path}: {fault}" for fault in find_faults(record, read_pages(path))]
    count = sum(len(record["evidence"]) for _, record in read)
    print(*faults, f"{len(read)} documents, {count} values, {len(faults)} faults", sep="\n")
    return 0 if count and not faults else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
