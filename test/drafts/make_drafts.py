#!/usr/bin/python3
"""Writes the drafts and their truth: make_drafts.py FOLDER

60 sound drafts, 20 in each format, and 60 with one planted fault. The truth of NAME is truth/NAME.json, made from
the fault that was planted and never from what uaparse says of it:
  expected  the rules that must speak; empty for a sound draft
  follows   rules that speak because of the same fault, and may
  options   what uaparse check is told beside the file
"""
import json
import pathlib
import sys

from draft_faults import FAULTS, FOLLOWS, OPTIONS
from draft_files import WRITERS
from draft_text import LAYOUTS, build_draft, pages_of

COUNT = 60
FORMATS = tuple(WRITERS)


def sound_drafts():
    for i in range(COUNT):
        layout, suffix = LAYOUTS[i % len(LAYOUTS)], FORMATS[i * len(FORMATS) // COUNT]
        yield f'sound-{layout}-{i:02}.{suffix}', build_draft(layout, i), []


def faulty_drafts():
    for i in range(COUNT):
        rule, layouts, plant, *formats = FAULTS[i % len(FAULTS)]
        turn = i // len(FAULTS)
        layout = layouts[(i + turn) % len(layouts)]
        suffix = (formats[0] if formats else FORMATS)[(i + turn) % len(formats[0] if formats else FORMATS)]
        draft = build_draft(layout, COUNT + i)
        plant(draft)
        yield f'{rule}-{layout}-{i:02}.{suffix}', draft, [rule]


def write_drafts(folder):
    (folder / 'truth').mkdir(parents=True, exist_ok=True)
    for name, draft, expected in [*sound_drafts(), *faulty_drafts()]:
        (folder / name).write_bytes(WRITERS[name.rsplit('.', 1)[1]](pages_of(draft)))
        rule = expected[0] if expected else ''
        truth = {'expected': expected, 'follows': FOLLOWS.get(rule, []), 'options': OPTIONS.get(rule, [])}
        (folder / 'truth' / f'{name}.json').write_text(json.dumps(truth) + '\n', encoding='utf-8')


if __name__ == '__main__':
    write_drafts(pathlib.Path(sys.argv[1]))
