"""How a value reads: the form in which the value of a record is compared with that of the truth.

A reading has a function for each sort of value, which gives None for what says nothing.

STRICT   letter case, kinds of quotes and dashes, soft hyphens and white space do not count; nor do
         commas, semicolons and full stops in names, offices, salutations and addresses, or a full
         stop that ends a title. Of a number the digits count, and the plus before them. Lines of
         an address are joined, for where they are cut depends on the width of a column.
LENIENT  beyond that only letters and digits count, without accents; an honorific before a name and
         "Dear" before a salutation do not, nor does the plus of a number or an order of languages.
         What is equal when read strictly is equal when read leniently.
"""

import re
import unicodedata

ALIKE = {"'": "\u2018\u2019\u00b4`", '"': "\u201c\u201d", "-": "\u2010\u2011\u2013\u2014\u2212",
         "": "\u00ad"}
ALIKE_TABLE = {ord(mark): typed for typed, marks in ALIKE.items() for mark in marks}
HONORIFICS = {"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "he", "his",
              "her", "excellency", "hon", "the", "honourable", "honorable", "rt", "right"}
OPENINGS = HONORIFICS | {"dear"}


def read_text(value):
    if value is None:
        return None
    # Twice: some marks decompose into others, and some come apart into a blank and an accent.
    typed = unicodedata.normalize("NFKC", str(value).translate(ALIKE_TABLE)).translate(ALIKE_TABLE)
    return " ".join(typed.split()).casefold() or None


def read_name(value):
    text = read_text(value)
    return text and (" ".join(re.split(r"[\s,;.]+", text)).strip() or None)


def read_title(value):
    text = read_text(value)
    return text and (text.rstrip(". ") or None)


def read_number(value):
    printed = str(value).replace("(0)", "")
    digits = "".join(char for char in printed if char.isdecimal())
    return ("+" if printed.strip().lstrip("(").startswith("+") else "") + digits


def read_address(lines):
    joined = read_name(" ".join(lines or []))
    # A hyphen before a cut may be that of a word that was cut.
    return joined and re.sub(r"-\s+", "-", joined)


def read_behalf(value):
    if not isinstance(value, dict):
        return read_name(value)
    return read_name(" ".join(part for part in (value.get("name"), value.get("position")) if part))


def read_words(values):
    return read_text(" ".join(values or []))


def read_known(value):
    return None if value == "unknown" else read_text(value)


STRICT = {"text": read_text, "title": read_title, "name": read_name, "person": read_name,
          "salutation": read_name, "behalf": read_behalf, "address": read_address,
          "number": read_number, "words": read_words, "known": read_known}


def strip_marks(text):
    """Letters and digits in words; what has none of them stays itself."""
    letters = "".join(char for char in unicodedata.normalize("NFKD", text)
                      if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", letters.replace(".", "").replace("'", ""))) or text


def close(text):
    return strip_marks(text).replace(" ", "")


def close_after(openings):
    def read(text):
        # What is left of "H.E." once its stops do not count.
        words = re.sub(r"^h e (?=.)", "he ", strip_marks(text)).split()
        while len(words) > 1 and words[0] in openings:
            del words[0]
        return "".join(words)
    return read


def close_words(text):
    return " ".join(sorted(text.split()))


def loosened(strict, loosen):
    def read(value):
        text = strict(value)
        return text and loosen(text)
    return read


LOOSENINGS = {"text": close, "title": close, "name": close, "person": close_after(HONORIFICS),
              "salutation": close_after(OPENINGS), "behalf": close_after(HONORIFICS),
              "address": close, "number": close, "words": close_words, "known": close}
LENIENT = {sort: loosened(read, LOOSENINGS[sort]) for sort, read in STRICT.items()}
