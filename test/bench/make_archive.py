#!/usr/bin/python3
"""Fill a folder with Urgent Actions that are all different, to measure with: make_archive.py pdf|txt COUNT FOLDER

The documents are invented, in the layouts of the generations from 1985 on in turn, the same each time.
PDFs have one or two pages and some 600 to 900 words, in subsets of TrueType fonts as word processors
embed them, and an image; texts have 2 to 4 kB. There are at most 10,000 files in a folder, and names
say the layout: 03/ua-2009-0034172.pdf. Their paths are printed, a line each, so that layouts take turns.
"""
import multiprocessing
import pathlib
import random
import sys
import zlib

from archive_content import Case
from archive_layouts import LAYOUTS, TYPED_WIDTH
from pdf_writer import DocumentWriter, PAGE
from truetype import Font

FONT_FOLDER = pathlib.Path('/usr/share/fonts/truetype/dejavu')  # Debian: fonts-dejavu-core
FONT_FILES = {'typed': 'DejaVuSansMono.ttf', 'plain': 'DejaVuSans.ttf', 'bold': 'DejaVuSans-Bold.ttf',
              'serif': 'DejaVuSerif.ttf', 'serif-bold': 'DejaVuSerif-Bold.ttf'}
STYLES = {  # font, size, distance of lines
    'line': ('typed', 9, 11), 'para': ('typed', 9, 11), 'small': ('plain', 8, 11), 'banner': ('bold', 24, 30),
    'title': ('serif-bold', 15, 19), 'lead': ('serif-bold', 10.5, 13), 'body': ('serif', 9, 11.5),
    'strong': ('bold', 9, 12), 'columns': ('plain', 7.5, 9.5), 'gap': ('plain', 6, 6)}
LEFT, RIGHT, TOP, BOTTOM = 52, PAGE[0] - 52, 60, PAGE[1] - 50
TEXT_WIDTH = 100
FILES_OF_A_FOLDER = 10_000
SENTENCES = {'pdf': (24, 34), 'txt': (10, 17)}
CHUNK = 250


def wrap(text, width, measure, space):
    """Lines no wider than `width`, but for words that are wider alone."""
    lines, line, used = [], [], 0
    for word in text.split():
        length = measure(word)
        if line and used + length > width:
            lines.append(' '.join(line))
            line, used = [], 0
        line.append(word)
        used += length + space
    lines.append(' '.join(line))
    return lines


def write_text(elements, is_typed):
    width = TYPED_WIDTH if is_typed else TEXT_WIDTH
    lines = []
    for style, what in elements:
        if style == 'columns':
            for block in what:
                lines += ['', *block]
        elif style in ('line', 'gap'):
            lines.append(what)
        else:
            lines += wrap(what, width, len, 1)
    return '\n'.join(lines) + '\n'


class Typesetter:
    """Puts elements on the pages of a PDF, one below the other."""

    def __init__(self, fonts, title, logo):
        self.fonts = fonts
        self.writer = DocumentWriter(fonts, title, logo)
        self.down = BOTTOM
        self.begin_page()

    def begin_page(self):
        self.writer.begin_page()
        self.down = TOP

    def set_line(self, style, text):
        font, size, leading = STYLES[style]
        if self.down + leading > BOTTOM:
            self.begin_page()
        self.down += leading
        if text:
            self.writer.draw(text, font, size, (LEFT, self.down))

    def wrap(self, style, text, width):
        font, size, _ = STYLES[style]
        measure = self.fonts[font].width_of_word
        return wrap(text, width * 1000 / size, measure, measure(' '))

    def set_columns(self, blocks):
        font, size, leading = STYLES['columns']
        pitch = (RIGHT - LEFT) / len(blocks)
        columns = [[part for line in block for part in self.wrap('columns', line, pitch - 14)] for block in blocks]
        if self.down + leading * (1 + max(map(len, columns))) > BOTTOM:
            self.begin_page()
        for place, lines in enumerate(columns):
            for row, line in enumerate(lines, 1):
                self.writer.draw(line, font, size, (LEFT + place * pitch, self.down + row * leading))
        self.down += leading * max(map(len, columns))

    def set(self, style, what):
        if style == 'page':
            self.begin_page()
        elif style == 'columns':
            self.set_columns(what)
        elif style in ('line', 'gap'):
            self.set_line(style, what)
        else:
            for line in self.wrap(style, what, RIGHT - LEFT):
                self.set_line(style, line)


def draw_logo():
    """Width, height and packed pixels of an image as large as a photograph of a letterhead."""
    width, height = 160, 48
    noise = random.Random(1)
    pixels = bytes((row * 5 + column + noise.randrange(12)) % 256 for row in range(height) for column in range(width * 3))
    return width, height, zlib.compress(pixels)


def template_of(number):
    return list(LAYOUTS)[number % len(LAYOUTS)]


class Maker:
    """Writes documents by their number."""

    def __init__(self, kind, folder):
        self.kind = kind
        self.folder = pathlib.Path(folder)
        if kind == 'pdf':
            self.fonts = {name: Font(FONT_FOLDER / file) for name, file in FONT_FILES.items()}
            self.logo = draw_logo()

    def path_of(self, number):
        return f'{self.folder}/{number // FILES_OF_A_FOLDER:02}/{template_of(number)}-{number:07}.{self.kind}'

    def dump(self, number):
        lay_out, years, is_typed = LAYOUTS[template_of(number)]
        case = Case(number, years, SENTENCES[self.kind])
        elements = lay_out(case)
        if self.kind == 'txt':
            return write_text(elements, is_typed).encode()
        typesetter = Typesetter(self.fonts, case.title, self.logo)
        for style, what in elements:
            typesetter.set(style, what)
        return typesetter.writer.dump()

    def write(self, numbers):
        for number in numbers:
            with open(self.path_of(number), 'wb') as out:
                out.write(self.dump(number))


def make_archive(kind, count, folder):
    """Paths of `count` documents, written on two cores."""
    for number in range(0, count, FILES_OF_A_FOLDER):
        (pathlib.Path(folder) / f'{number // FILES_OF_A_FOLDER:02}').mkdir(parents=True, exist_ok=True)
    maker = Maker(kind, folder)
    chunks = [range(start, min(start + CHUNK, count)) for start in range(0, count, CHUNK)]
    with multiprocessing.get_context('fork').Pool(2) as pool:
        pool.map(maker.write, chunks, chunksize=1)
    return map(maker.path_of, range(count))


if __name__ == '__main__':
    if len(sys.argv) != 4 or sys.argv[1] not in SENTENCES or not sys.argv[2].isdigit():
        sys.exit(__doc__)
    print(*make_archive(sys.argv[1], int(sys.argv[2]), sys.argv[3]), sep='\n')
