"""PDFs as LibreOffice writes them: subsets of TrueType fonts with their ToUnicode maps, each character
moved to where the layout had it, compressed streams; and an image on the first page."""
import zlib

PAGE = (595, 842)  # A4 in points


class PdfFile:
    """Objects with their numbers, and the table of where they are."""

    def __init__(self):
        self.objects = []

    def reserve(self):
        self.objects.append(b'')
        return len(self.objects)

    def put(self, number, body):
        self.objects[number - 1] = body.encode('latin-1') if isinstance(body, str) else body

    def add(self, body):
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, entries, packed):
        head = f'<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n'
        return self.add(head.encode('latin-1') + packed + b'\nendstream')

    def dump(self, root, info):
        parts, offset, offsets = [b'%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'], 15, []
        for number, body in enumerate(self.objects, 1):
            offsets.append(offset)
            parts.append(b'%d 0 obj\n%s\nendobj\n' % (number, body))
            offset += len(parts[-1])
        count = len(offsets) + 1
        parts.append(b'xref\n0 %d\n0000000000 65535 f \n' % count)
        parts.extend(b'%010d 00000 n \n' % place for place in offsets)
        parts.append(b'trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n' % (count, root, info, offset))
        return b''.join(parts)


class FontInUse:
    """A font as one document uses it: its characters numbered by when they first come."""

    def __init__(self, font, number):
        self.font = font
        self.tag = f'F{number}'
        self.prefix = 'BCDEFG'[number] + 'AAAAA+'
        self.codes = {}
        self.shown = {}

    def show(self, text, size):
        """The operand of TJ. Characters stand at whole twentieths of a point, as they were laid out."""
        shown = self.shown.setdefault(size, {})
        for character in set(text) - shown.keys():
            code = self.codes.setdefault(character, len(self.codes) + 1)
            width = self.font.char_widths[ord(character)]
            shown[character] = f'<{code:02X}>{width - round(round(width * size / 50) * 50 / size)}'
        return ''.join(map(shown.__getitem__, text))

    def add_to(self, pdf):
        name = self.prefix + self.font.name
        data = self.font.subset(self.codes)
        program = pdf.add_stream(f'/Length1 {len(data)}', zlib.compress(data, 1))
        box = ' '.join(str(self.font.scale(side)) for side in self.font.boxes)
        descriptor = pdf.add(f'<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0'
                             f'/Ascent {self.font.scale(self.font.ascent)}/Descent {self.font.scale(self.font.descent)}'
                             f'/CapHeight 730/StemV 80/FontFile2 {program} 0 R>>')
        to_unicode = pdf.add_stream('', zlib.compress(self.write_map().encode('ascii'), 1))
        widths = ' '.join(str(self.font.char_widths[ord(character)]) for character in self.codes)
        return pdf.add(f'<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 0/LastChar {len(self.codes)}'
                       f'/Widths[0 {widths}]/FontDescriptor {descriptor} 0 R/ToUnicode {to_unicode} 0 R>>')

    def write_map(self):
        lines = ['/CIDInit/ProcSet findresource begin', '12 dict begin', 'begincmap',
                 '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def', '/CMapName/Adobe-Identity-UCS def',
                 '/CMapType 2 def', '1 begincodespacerange', '<00><FF>', 'endcodespacerange']
        pairs = list(self.codes.items())
        for start in range(0, len(pairs), 100):
            part = pairs[start:start + 100]
            lines += [f'{len(part)} beginbfchar', *(f'<{code:02X}><{ord(character):04X}>' for character, code in part),
                      'endbfchar']
        return '\n'.join([*lines, 'endcmap', 'CMapName currentdict/CMap defineresource pop', 'end', 'end'])


class DocumentWriter:
    """Pages of text, drawn from their top downwards."""

    def __init__(self, fonts, title, logo):
        self.fonts = {name: FontInUse(font, number) for number, (name, font) in enumerate(fonts.items())}
        self.title = title
        self.logo = logo
        self.pages = []

    def begin_page(self):
        self.pages.append(['q 150 0 0 45 395 780 cm /Im1 Do Q'] if not self.pages else [])

    def draw(self, text, font, size, place):
        """Text whose base line begins at `place`, measured from the top left of the page."""
        used = self.fonts[font]
        self.pages[-1].append(f'q 0 0 0 rg\nBT\n{place[0]:.1f} {PAGE[1] - place[1]:.1f} Td /{used.tag} {size} Tf'
                              f'[{used.show(text, size)}]TJ\nET\nQ')

    def dump(self):
        pdf = PdfFile()
        root, tree = pdf.reserve(), pdf.reserve()
        width, height, packed = self.logo
        image = pdf.add_stream(f'/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB'
                               '/BitsPerComponent 8', packed)
        contents = [pdf.add_stream('', zlib.compress('\n'.join(page).encode('ascii'), 4)) for page in self.pages]
        fonts = ''.join(f'/{used.tag} {used.add_to(pdf)} 0 R' for used in self.fonts.values() if used.codes)
        resources = pdf.add(f'<</Font<<{fonts}>>/XObject<</Im1 {image} 0 R>>/ProcSet[/PDF/Text/ImageC]>>')
        kids = [pdf.add(f'<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {PAGE[0]} {PAGE[1]}]'
                        f'/Resources {resources} 0 R/Contents {content} 0 R>>') for content in contents]
        pdf.put(tree, f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>")
        pdf.put(root, f'<</Type/Catalog/Pages {tree} 0 R/Lang(en-GB)>>')
        title = ''.join(f'{ord(character):04X}' for character in self.title)
        return pdf.dump(root, pdf.add(f'<</Title<FEFF{title}>/Producer(make_archive)>>'))
