"""Changes of a text that leave what it says as it is: no value of the record may follow them.

Only paragraphs of prose are touched: three lines or more of running text, none of them a label, an
item of a list or a part of a table. All else is layout, and moves values when it moves.
"""

import re
import textwrap

LEAST_LINES = 3
LEAST_WIDTH = 50  # cells of its longest line: an address block is narrower
TRAPS = ("Officers came again on 3 March 1998 and on 14 July 2011. In UA 77/03 (ASA 31/009/2003, 2 May\n"
         "2003) a fax to +44 20 7000 1234 and a letter to press@traps.example went unanswered, and no\n"
         "hearing was held before 15 March 2012; the file, EUR 44/017/2001, has not been found since.")


def paragraphs(text):
    """The stretches of lines between blank ones, each with its number in the list."""
    return re.split(r"(\n[ \t]*\n)", text)


def is_prose(paragraph):
    lines = [line.rstrip() for line in paragraph.strip().split("\n")]
    if len(lines) < LEAST_LINES or max(map(len, lines)) < LEAST_WIDTH:
        return False
    if any(re.search(r"\S {2,}\S", line) or line.startswith(" ") for line in lines):
        return False
    if any(re.match(r"\s*(?:[-*\u2022]|n |\d+[.)])", line) or line.isupper() for line in lines):
        return False
    # A label, an address or a heading stands at the beginning; prose begins and ends as sentences do.
    first = lines[0]
    if not all(lines):
        return False
    return (first[0].isupper() and not re.match(r"[A-Z][A-Za-z/ ]{0,40}:", first)
            and not first.split()[0].isupper() and lines[-1][-1:] in ".?!\"\u201d"
            and all(len(line) > LEAST_WIDTH * 0.6 for line in lines[:-1]))


def on_prose(text, change):
    parts = paragraphs(text)
    return "".join(change(part) if is_prose(part) else part for part in parts)


def rewrap(text):
    """Body paragraphs in narrower lines."""
    def change(part):
        words = " ".join(part.split())
        return "\n".join(textwrap.wrap(words, 66, break_on_hyphens=False, break_long_words=False))
    return on_prose(text, change)


def unicode_kin(text):
    """Straight quotes and hyphens as Unicode has them; those of numbers, words and addresses stay."""
    text = re.sub(r'(^|[\s(])"', "\\1\u201c", text).replace('"', "\u201d")
    text = re.sub(r"(?<=\w)'(?=\w)", "\u2019", text)
    return re.sub(r"(?<= )-(?= )", "\u2013", text)


def page_breaks(text):
    """A page ends behind the first paragraph of prose."""
    parts = paragraphs(text)
    for i, part in enumerate(parts):
        if is_prose(part) and i + 1 < len(parts):
            parts[i + 1] = "\n\f"
            break
    return "".join(parts)


def running_head(text):
    """The same head at the top of each of three pages."""
    head = "Sheet of the network - for members\n\n"
    parts = paragraphs(text)
    places = [i for i, part in enumerate(parts) if is_prose(part) and i + 1 < len(parts)]
    if len(places) < 2:
        return text
    for i in places[:2]:
        parts[i + 1] = "\n\f" + head
    return head + "".join(parts)


def more_prose(text):
    """One more paragraph of prose, full of dates, numbers and addresses of others."""
    parts = paragraphs(text)
    for i, part in enumerate(parts):
        if is_prose(part):
            parts[i] = part + "\n\n" + TRAPS
            return "".join(parts)
    return text


def indent(text):
    """The whole text some cells to the right, as mail programs quote it."""
    return re.sub(r"(?m)^(\f?)(?=[^\n]*\S)", r"\1    ", text)


TRANSFORMATIONS = [rewrap, unicode_kin, page_breaks, running_head, more_prose, indent]
