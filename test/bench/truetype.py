"""Subsets of TrueType fonts, as word processors embed them in the PDFs that they write."""
import array
import functools
import struct
import sys

FLAGS = {'words': 0x1, 'scale': 0x8, 'more': 0x20, 'two_scales': 0x40, 'matrix': 0x80}


def read_tables(data):
    count = struct.unpack_from('>H', data, 4)[0]
    records = (struct.unpack_from('>4sLLL', data, 12 + 16 * place) for place in range(count))
    return {tag.decode('latin-1'): data[offset:offset + length] for tag, _, offset, length in records}


def read_cmap(table):
    """Glyph by character, of the subtable for Unicode's basic plane (format 4)."""
    for place in range(struct.unpack_from('>H', table, 2)[0]):
        offset = struct.unpack_from('>HHL', table, 4 + 8 * place)[2]
        if struct.unpack_from('>H', table, offset)[0] == 4:
            return read_segments(table, offset)
    raise ValueError('no character map of format 4')


def read_segments(table, offset):
    count = struct.unpack_from('>H', table, offset + 6)[0] // 2
    at = offset + 14
    ends = struct.unpack_from(f'>{count}H', table, at)
    starts = struct.unpack_from(f'>{count}H', table, at + 2 * count + 2)
    deltas = struct.unpack_from(f'>{count}H', table, at + 4 * count + 2)
    ranges_at = at + 6 * count + 2
    ranges = struct.unpack_from(f'>{count}H', table, ranges_at)
    glyphs = {}
    for place, (start, end, delta, from_here) in enumerate(zip(starts, ends, deltas, ranges)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if from_here:
                glyph = struct.unpack_from('>H', table, ranges_at + 2 * place + from_here + 2 * (code - start))[0]
            glyphs[code] = (glyph + delta) & 0xFFFF
    return glyphs


def list_components(glyph):
    """(place of the glyph number, glyph number) of each part of a composite glyph."""
    parts, at = [], 10
    if len(glyph) < 10 or struct.unpack_from('>h', glyph)[0] >= 0:
        return parts
    while True:
        flags, number = struct.unpack_from('>HH', glyph, at)
        parts.append((at + 2, number))
        at += 8 if flags & FLAGS['words'] else 6
        at += 2 * bool(flags & FLAGS['scale']) + 4 * bool(flags & FLAGS['two_scales']) + 8 * bool(flags & FLAGS['matrix'])
        if not flags & FLAGS['more']:
            return parts


def sum_words(data):
    words = array.array('I', data + bytes(-len(data) % 4))
    if sys.byteorder == 'little':
        words.byteswap()
    return sum(words) & 0xFFFFFFFF


def join_tables(tables):
    """A font file of these tables, in the order of their tags."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack('>LHHHH', 0x10000, count, 16 << power, power, (count - (1 << power)) * 16)
    records, bodies, offset = [], [], 12 + 16 * count
    for tag in sorted(tables):
        body = tables[tag]
        records.append(struct.pack('>4sLLL', tag.encode(), sum_words(body), offset, len(body)))
        bodies.append(body + bytes(-len(body) % 4))
        offset += len(bodies[-1])
    return head + b''.join(records) + b''.join(bodies)


class Font:
    """A TrueType font file: how wide its characters are, and what it is without the others."""

    def __init__(self, path):
        self.name = path.stem
        self.tables = read_tables(path.read_bytes())
        self.glyph_of = read_cmap(self.tables['cmap'])
        self.em = struct.unpack_from('>H', self.tables['head'], 18)[0]
        offset_kind = 'L' if struct.unpack_from('>h', self.tables['head'], 50)[0] else 'H'
        count = struct.unpack_from('>H', self.tables['maxp'], 4)[0] + 1
        factor = 1 if offset_kind == 'L' else 2
        self.offsets = [place * factor for place in struct.unpack_from(f'>{count}{offset_kind}', self.tables['loca'])]
        self.measured = struct.unpack_from('>H', self.tables['hhea'], 34)[0]
        self.boxes = struct.unpack_from('>4h', self.tables['head'], 36)
        self.ascent, self.descent = struct.unpack_from('>hh', self.tables['hhea'], 4)
        self.char_widths = {code: self.scale(self.metric(glyph)[0]) for code, glyph in self.glyph_of.items()}

    def scale(self, units):
        """In thousandths of the font size."""
        return units * 1000 // self.em

    def metric(self, glyph):
        """Advance and left side bearing."""
        if glyph < self.measured:
            return struct.unpack_from('>Hh', self.tables['hmtx'], 4 * glyph)
        advance = struct.unpack_from('>H', self.tables['hmtx'], 4 * (self.measured - 1))[0]
        return advance, struct.unpack_from('>h', self.tables['hmtx'], 4 * self.measured + 2 * (glyph - self.measured))[0]

    @functools.lru_cache(maxsize=4096)
    def width_of_word(self, word):
        return sum(map(self.char_widths.__getitem__, map(ord, word)))

    def outline(self, glyph):
        return self.tables['glyf'][self.offsets[glyph]:self.offsets[glyph + 1]]

    def subset(self, characters):
        """The font with these characters only, which have the codes 1, 2, 3 ..."""
        glyphs = [0, *(self.glyph_of[ord(character)] for character in characters)]
        last_of_characters = len(glyphs)
        places = {}
        for place, glyph in enumerate(glyphs):
            places.setdefault(glyph, place)
        outlines = []
        for glyph in glyphs:  # grows while it is gone over
            outline = bytearray(self.outline(glyph))
            for at, part in list_components(outline):
                if part not in places:
                    places[part] = len(glyphs)
                    glyphs.append(part)
                struct.pack_into('>H', outline, at, places[part])
            outlines.append(outline + bytes(-len(outline) % 4))
        return join_tables(self.subset_tables(glyphs, outlines, last_of_characters))

    def subset_tables(self, glyphs, outlines, character_count):
        offsets = [0]
        for outline in outlines:
            offsets.append(offsets[-1] + len(outline))
        head = bytearray(self.tables['head'])
        struct.pack_into('>h', head, 50, 1)  # offsets of 32 bits
        hhea = self.tables['hhea'][:34] + struct.pack('>H', len(glyphs))
        maxp = self.tables['maxp'][:4] + struct.pack('>H', len(glyphs)) + self.tables['maxp'][6:]
        codes = struct.pack(f'>HHHHH{character_count}H', 6, 10 + 2 * character_count, 0, 0, character_count,
                            *range(character_count))
        tables = {'cmap': struct.pack('>HHHHL', 0, 1, 1, 0, 12) + codes, 'glyf': b''.join(outlines),
                  'head': bytes(head), 'hhea': hhea, 'maxp': maxp,
                  'hmtx': b''.join(struct.pack('>Hh', *self.metric(glyph)) for glyph in glyphs),
                  'loca': struct.pack(f'>{len(offsets)}L', *offsets)}
        return tables | {tag: self.tables[tag] for tag in ('cvt ', 'fpgm', 'prep') if tag in self.tables}
