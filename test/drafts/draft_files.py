"""Drafts as text, PDF and DOCX: no compression and no clock, so the same draft gives the same bytes."""
import io
import re
import textwrap
import zipfile
from xml.sax.saxutils import escape, quoteattr

LINK = re.compile(r'\{([^|}]*)\|([^}]*)\}')
WIDTH = 96  # characters of a line of text or of a PDF


def without_links(line):
    return LINK.sub(r'\1', line)


def wrapped(line):
    return textwrap.wrap(without_links(line), WIDTH, break_long_words=False, break_on_hyphens=False) or ['']


def write_text(pages):
    return '\f'.join(''.join(f'{part}\n' for line in page for part in wrapped(line)) for page in pages).encode('utf-8')


# A line stands 13 points below the one before it.
def page_stream(page):
    shown = ['BT /F1 10 Tf 13 TL 56 790 Td']
    for line in page:
        for part in wrapped(line):
            text = part.replace('\\', r'\\').replace('(', r'\(').replace(')', r'\)')
            shown.append(f'({text}) Tj T*' if text else 'T*')
    return '\n'.join([*shown, 'ET']).encode('cp1252')


def write_pdf(pages):
    kids = ' '.join(f'{4 + 2 * i} 0 R' for i in range(len(pages)))
    bodies = [b'<</Type/Catalog/Pages 2 0 R>>', f'<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>'.encode(),
              b'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>']
    for i, page in enumerate(pages):
        stream = page_stream(page)
        bodies.append(f'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * i} 0 R'
                      '/Resources<</Font<</F1 3 0 R>>>>>>'.encode())
        bodies.append(b'<</Length %d>>\nstream\n%s\nendstream' % (len(stream), stream))
    out, offsets = bytearray(b'%PDF-1.4\n'), []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += b'%d 0 obj\n%s\nendobj\n' % (number, body)
    table = b''.join(b'%010d 00000 n \n' % offset for offset in offsets)
    count, start = len(bodies) + 1, len(out)
    return bytes(out) + (b'xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n'
                         % (count, table, count, start))


WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(text):
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ''


def paragraph(line, targets, breaks_page):
    parts, end = [], 0
    for link in LINK.finditer(line):
        targets.append(link[2])
        parts.append(run(line[end:link.start()]))
        parts.append(f'<w:hyperlink r:id="rId{len(targets)}">{run(link[1])}</w:hyperlink>')
        end = link.end()
    parts.append(run(line[end:]))
    style = '<w:pPr><w:pageBreakBefore/></w:pPr>' if breaks_page else ''
    return f'<w:p>{style}{"".join(parts)}</w:p>'


def write_docx(pages):
    targets = []
    body = ''.join(paragraph(line, targets, i > 0 and j == 0) for i, page in enumerate(pages) for j, line in enumerate(page))
    links = ''.join(f'<Relationship Id="rId{i}" Type="{OFFICE}/hyperlink" Target={quoteattr(target)} TargetMode="External"/>'
                    for i, target in enumerate(targets, 1))
    types = (f'<Types xmlns="{PACKAGE}/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
             '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    files = {
        '[Content_Types].xml': types,
        '_rels/.rels': f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                       f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/_rels/document.xml.rels': f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        'word/document.xml': f'<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr>'
                             '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
                             'w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>',
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, 'w', zipfile.ZIP_STORED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), HEAD + text)
    return packed.getvalue()


WRITERS = {'txt': write_text, 'pdf': write_pdf, 'docx': write_docx}
