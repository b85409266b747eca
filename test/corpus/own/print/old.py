#!/usr/bin/python3
"""Print documents of the old generations: txt/ID.txt to pdf/ID.pdf, each by its recipe.

usage: old.py [ID ...]

Needs groff, Ghostscript (gs) and qpdf. What the recipes are for is told in old.md.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass

OWN = pathlib.Path(__file__).resolve().parent.parent
COLUMN_GAP = re.compile(r"\S(\s{3,})\S")
LABEL = re.compile(r"[A-Z][A-Za-z-]*:")
LEAST_ROWS_OF_COLUMNS = 4
ESCAPES = {"\\": "\\e", "'": "\\(aq", '"': "\\(dq", "`": "\\(ga", "~": "\\(ti", "^": "\\(ha"}


@dataclass(frozen=True)
class Recipe:
    family: str = "T"           # of groff: T Times, H Helvetica, C Courier
    justified: bool = False
    producer: str = "gropdf"    # or gs, or type3
    leading: str = "13p"
    turn: int = 0


TYPED = Recipe("C", leading="12p")
RECIPES = {
    "ua1973-01": TYPED,
    "ua1973-02": Recipe("C", leading="12p", turn=90),
    "ua1985-01": TYPED,
    "ua1985-02": Recipe(),
    "ua1985-03": Recipe("C", leading="17p"),
    "ua1985-04": Recipe(producer="gs"),
    "ua1985-05": Recipe(producer="type3"),
    "ua1985-06": Recipe("C", leading="12p", producer="gs"),
    "ua1985-07": Recipe(),
    "ua1985-09": Recipe(justified=True),
    "ua2000-01": Recipe(),
    "ua2000-02": TYPED,
    "ua2000-03": Recipe(justified=True, producer="gs"),
    "ua2000-04": Recipe("H"),
    "ua2000-06": Recipe(leading="15p"),
    "ua2000-07": Recipe(turn=270),
    "repost-02": TYPED,
    "repost-05": Recipe(justified=True, producer="gs"),
}


def escaped(line):
    return "".join(ESCAPES.get(c, c) for c in line)


def typed(lines):
    return [".nf"] + ["\\&" + escaped(line) for line in lines]


def blocks_of(lines):
    """Runs of lines between blank lines."""
    block = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def column_of(block):
    """Where the second of two columns of a block begins, or None."""
    starts = [gap.end() - 1 for line in block if (gap := COLUMN_GAP.search(line))]
    common = max(set(starts), key=starts.count, default=0)
    is_table = starts.count(common) >= LEAST_ROWS_OF_COLUMNS and ":" not in block[0]
    return common if is_table else None


def table(block, column):
    rows = [f"{escaped(line[:column].strip())}\t{escaped(line[column:].strip())}" for line in block]
    return [".TS", "lw(8.2c) l.", *rows, ".TE"]


def was_wrapped(before, line, width):
    if COLUMN_GAP.search(before) or line.startswith(("- ", " ")) or LABEL.match(line):
        return False
    return len(before) + 1 + len(line.split()[0]) > width


def set_line(line):
    """A line with gaps keeps them as tab stops, which stand where the typewriter had them."""
    stops = [gap.end() for gap in re.finditer(r"\s{3,}(?=\S)", line)]
    cells = re.split(r"\s{3,}", line)
    stop_request = [".ta " + " ".join(f"{0.195 * stop:.2f}c" for stop in stops)] if stops else []
    return [*stop_request, "\\&" + "\t".join(escaped(cell) for cell in cells)]


def composed(lines):
    width = sorted(len(line) for line in lines if not COLUMN_GAP.search(line))[-4] - 3
    out = []
    for block in blocks_of(lines):
        column = column_of(block)
        out += table(block, column) if column else composed_block(block, width)
        out.append(".sp")
    return out


def composed_block(block, width):
    out = set_line(block[0])
    for before, line in zip(block, block[1:]):
        out += ([] if was_wrapped(before, line, width) else [".br"]) + set_line(line)
    return out


def source_of(text, recipe):
    lines = text.split("\n")
    head = [f".fam {recipe.family}", f".ps {10 if recipe.family == 'C' else 11}", f".vs {recipe.leading}",
            ".po 2.2c", ".ll 16.6c", ".nr HY 0", f".ad {'b' if recipe.justified else 'l'}",
            ".hy 4" if recipe.justified else ".nh",
            # pdftotext, which checks where values stand, takes distilled kerning for a word's end.
            f".kern {int(recipe.producer != 'gs')}",
            # A page ends 2 cm above the paper's edge.
            ".de foot", "'bp", "..", ".de head", "'sp 1.5c", "..", ".wh 0 head", ".wh -2c foot", "'sp 1.5c"]
    body = typed(lines) if recipe.family == "C" else composed(lines)
    return "\n".join([*head, *body, ""])


def run(command, **kwargs):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **kwargs).stdout


def print_document(ident):
    recipe = RECIPES[ident]
    source = source_of((OWN / "txt" / f"{ident}.txt").read_text(encoding="utf-8"), recipe).encode()
    device = "pdf" if recipe.producer == "gropdf" else "ps"
    page = run(["groff", "-K", "utf8", "-t", f"-T{device}", "-P-pa4"], input=source)
    target = OWN / "pdf" / f"{ident}.pdf"
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "page"
        made.write_bytes(page)
        if device == "ps":
            made = distilled(made, recipe.producer == "type3")
        turn = [f"--rotate=+{recipe.turn}"] if recipe.turn else []
        run(["qpdf", "--deterministic-id", *turn, str(made), str(target)])


def distilled(page, as_type3):
    out = page.with_suffix(".pdf")
    prologue = [str(OWN / "print" / "type3.ps")] if as_type3 else []
    run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={out}", *prologue, str(page)])
    return out


def main():
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    for ident in sys.argv[1:] or RECIPES:
        print_document(ident)


if __name__ == "__main__":
    main()
