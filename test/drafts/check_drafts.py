#!/usr/bin/python3
"""Checks that uaparse finds what was planted in the drafts, and nothing else: check_drafts.py UAPARSE FOLDER"""
import json
import pathlib
import subprocess
import sys


def find_faults(uaparse, draft, options):
    """The findings, as pairs of rule and severity."""
    run = subprocess.run([uaparse, 'check', '-q', '--format', 'json', *options, draft], capture_output=True, text=True,
                         check=False)
    if run.returncode not in (0, 1):
        return [(f'exit {run.returncode}: {run.stdout}{run.stderr}', 'error')]
    return [(finding['code'], finding['severity']) for outcome in json.loads(run.stdout)
            for finding in outcome['findings']]


def compare(truth, findings):
    """What is wrong with the findings, a line each."""
    found = {code for code, _ in findings}
    for rule in truth['expected']:
        if rule not in found:
            yield f'{rule} is not found; found: {", ".join(sorted(found)) or "nothing"}'
    for code, severity in findings:
        if severity != 'hint' and code not in truth['expected'] + truth['follows']:
            yield f'{severity} {code} is found, and was not planted'


def main(uaparse, folder):
    names = sorted(path.name[:-len('.json')] for path in (folder / 'truth').glob('*.json'))
    problems, faulty = [], 0
    for name in names:
        truth = json.loads((folder / 'truth' / f'{name}.json').read_text(encoding='utf-8'))
        faulty += bool(truth['expected'])
        problems += [f'{name}: {problem}'
                     for problem in compare(truth, find_faults(uaparse, folder / name, truth['options']))]
    print('\n'.join([*problems, f'{len(names)} drafts, {faulty} with a fault: {len(problems)} problems']))
    return 1 if problems or len(names) < 120 else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
