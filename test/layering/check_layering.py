#!/usr/bin/python3
"""Hold lib/ and cmd/ to the tables of lib/uaparse/README.md and to the rules of CONTRIBUTING.md.

usage: check_layering.py [ROOT]

The first table says which rooms a room sees; it may only name rooms of the rows above it, so that
arrows point one way. The second says which files include a third party. Prints FILE:LINE: what is
wrong, one line per fault, and exits 1 when there is any. Sizes of functions are clang-tidy's.
"""
import pathlib
import re
import sys

MOST_LINES = 500
TABLES = pathlib.PurePath('lib/uaparse/README.md')
BANNED_CODE = [
    (r'\bstd::w?regex\b|#\s*include\s*<regex>', 'std::regex overflows the stack: use RE2'),
    (r'\busing\s+namespace\s+(?!std::\w*literals\b)', '`using namespace` is banned (but for std literals)'),
    (r'\bthrow\b', '`throw` is banned: return a Result or a diagnostic'),
    (r'^\s*#\s*define\b', 'no macros'),
    (r'(?<![.>:\w])(?:get|process|handle)_\w+\(', 'get_, process_ and handle_ say nothing: use a verb that does'),
    (r'\w*(?:_manager|Manager)\b', '`manager` says nothing: name what it does'),
]
BANNED_NAMES = {'util', 'utils', 'misc', 'helper', 'helpers', 'common'}
STANDARD = re.compile(r'[a-z0-9_]+')
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL)


def read_tables(root):
    """The rooms each room sees, the places of each third party, and the faults of the tables."""
    sees, parties, faults, table = {}, {}, [], None
    for number, line in enumerate((root / TABLES).read_text(encoding='utf-8').splitlines(), 1):
        cells = [cell.strip() for cell in line.strip().strip('|').split('|')]
        if not line.startswith('|') or set(line) <= set('|- '):
            table = table if line.startswith('|') else None
        elif cells[0] in ('room', 'third party'):
            table = cells[0]
        elif table == 'room':
            for other in set(cells[2].split()) - set(sees):
                faults.append(f'{TABLES}:{number}: {cells[0]} sees {other}, which is no room of a row above')
            sees[cells[0]] = {cells[0], *cells[2].split()}
        elif table == 'third party':
            for prefix in re.sub(r'\(.*?\)', '', cells[0]).split():
                parties[prefix] = cells[1].split()
    return sees, parties, faults


def room_of(path):
    """`layout` for lib/uaparse/layout/x.h, `cmd` for cmd/uaparse/x.h."""
    return 'cmd' if path.parts[0] == 'cmd' else path.parts[2]


def check_include(path, kind, name, sees, parties):
    room, place = room_of(path), str(path.relative_to('lib/uaparse') if path.parts[0] == 'lib' else path)
    if kind == '<':
        party = next((prefix for prefix in parties if name.startswith(prefix)), None)
        if party is None:
            return None if STANDARD.fullmatch(name) else f'<{name}> is no row of the table of third parties'
        allowed = any(place == where or where.endswith('/') and place.startswith(where) for where in parties[party])
        return None if allowed else f'<{name}> may only be included by {" ".join(parties[party])}'
    parts = name.split('/')
    if parts[0] == 'uaparse' and len(parts) > 2:
        return None if parts[1] in sees[room] else f'{room} must not see {parts[1]} ("{name}")'
    if room == 'cmd' and (parts[0] == 'cmd' or len(parts) == 1):
        return None
    return f'"{name}" is not written from its include root (uaparse/ROOM/FILE)'


def check_file(path, text, sees, parties):
    """Faults of one file as (line, what)."""
    lines = text.splitlines()
    if set(path.with_suffix('').parts) & BANNED_NAMES:
        yield 1, 'a name that says nothing: util, misc, helpers, common'
    if path.suffix == '.h' and '#pragma once' not in lines:
        yield 1, 'no `#pragma once`'
    if len(lines) > MOST_LINES:
        yield MOST_LINES + 1, f'{len(lines)} lines; at most {MOST_LINES}'
    if room_of(path) not in sees:
        yield 1, f'{room_of(path)} is no row of the table of rooms'
        return
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if include and (fault := check_include(path, include[1], include[2], sees, parties)):
            yield number, fault
    code = COMMENT_OR_TEXT.sub(lambda match: '\n' * match[0].count('\n'), text)
    for number, line in enumerate(code.splitlines(), 1):
        yield from ((number, why) for pattern, why in BANNED_CODE if re.search(pattern, line))


def find_faults(root):
    sees, parties, faults = read_tables(root)
    if not sees or not parties:
        return [f'{TABLES}:1: the tables of rooms and of third parties were not found']
    sources = sorted(p for top in ('lib/uaparse', 'cmd') for p in (root / top).rglob('*') if p.suffix in ('.h', '.cpp'))
    if not sources:
        return [f'{root}: no sources in lib/uaparse or cmd']
    for source in sources:
        path = source.relative_to(root)
        faults += [f'{path}:{line}: {what}' for line, what in check_file(path, source.read_text(encoding='utf-8'), sees, parties)]
    return faults


if __name__ == '__main__':
    found = find_faults(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '.').resolve())
    for fault in found:
        print(fault)
    sys.exit(1 if found else 0)
