"""What `uaparse batch` promises, measured on archives that are made for it (make_archive.py).

Speed   On 2,000 PDFs: by the clock, the runs that are compared in turn, the median of each. That of
        `xargs -P2 pdftotext` and of two loops of bare Poppler (bare_loops.cpp) is that of the same
        list of files, which is in memory from the first round on, as all of them find it.
Cost    Isolation is compared by processor time, that of the parent and its workers, with one process
        that reads and writes the same (isolation_probe.cpp): by the clock the second core would hide
        what the parent does, which it cannot where every core has a worker.
Scale   On 100,000 texts and the first 1,000 of them. A run over a single one is the start, and
        subtracted from both before they are compared. The parent holds the list of its inputs: its
        memory may grow by what a path, its place and its journal take, and not by a record.
"""
import filecmp
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

from processes import run_watched

PDFS = 2_000
TEXTS, FEW_TEXTS = 100_000, 1_000
ROUNDS = 5
FEW_ROUNDS = 9

LEAST_TO_PDFTOTEXT = 1.7
LEAST_TO_LOOPS = 0.8
LEAST_TO_ONE_WORKER = 1.7
MOST_ISOLATION = 1.05
MOST_PARENT_MIB = 64
MOST_BYTES_OF_AN_INPUT = 384
MOST_WORKER_MIB = 150
MOST_TIME_AT_SCALE = 1.1
MOST_RESUME_SECONDS = 2  # of 10,000 inputs

MAKER = pathlib.Path(__file__).resolve().parent / 'make_archive.py'


class BatchBench:
    """The commands that are measured, and a folder for what they read and write."""

    def __init__(self, uaparse, isolation_probe, bare_loops, folder):
        self.uaparse = uaparse
        self.isolation_probe = isolation_probe
        self.bare_loops = bare_loops
        self.folder = pathlib.Path(folder)

    def make_list(self, kind, count):
        """A file that names `count` new documents; made in a process of its own, see processes.py."""
        listing = self.folder / f'{kind}.list'
        with open(listing, 'wb') as out:
            subprocess.run([str(MAKER), kind, str(count), str(self.folder / kind)], stdout=out, check=True)
        return listing

    def shorten_list(self, listing, count):
        shorter = listing.with_suffix(f'.{count}.list')
        with open(listing, encoding='utf-8') as names, open(shorter, 'w', encoding='utf-8') as out:
            for _ in range(count):
                out.write(next(names))
        return shorter

    def batch(self, listing, workers, place='once'):
        """The command and the file it writes, in a folder for it and what it puts beside it."""
        output = self.folder / place / 'archive.ndjson'
        output.parent.mkdir(exist_ok=True)
        return [self.uaparse, 'batch', '-q', f'-j{workers}', '--files-from', str(listing), '-o', str(output)], output

    def run_batch(self, listing, workers):
        command, output = self.batch(listing, workers)
        run = run_watched(command)
        expect_done(command, run)
        expect_layouts(output)
        shutil.rmtree(output.parent)
        return run

    def run_other(self, command, standard_input=os.devnull):
        run = run_watched(command, standard_input)
        expect_done(command, run)
        return run

    def measure_pdfs(self):
        """Median of each way to go over the same PDFs, by name."""
        listing = self.make_list('pdf', PDFS)
        ways = {
            'batch -j2': lambda: self.run_batch(listing, 2),
            'xargs -P2 pdftotext': lambda: self.run_other(['xargs', '-P2', '-I{}', 'pdftotext', '{}', os.devnull], str(listing)),
            'two loops of text_list': lambda: self.run_other([self.bare_loops, 'words', '2', str(listing)]),
            'two loops with fonts': lambda: self.run_other([self.bare_loops, 'fonts', '2', str(listing)]),
            'batch -j1': lambda: self.run_batch(listing, 1),
            'one process, not isolated': lambda: self.run_other(
                [self.isolation_probe, 'all', str(listing), str(self.folder / 'not-isolated.ndjson')])}
        runs = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, run in ways.items():
                runs[name].append(run())
        shutil.rmtree(self.folder / 'pdf')
        return {name: summarize(of_way) for name, of_way in runs.items()}

    def measure_texts(self):
        """What many inputs take and what few of them do, and a second run over the many."""
        listing = self.make_list('txt', TEXTS)
        few, one = self.shorten_list(listing, FEW_TEXTS), self.shorten_list(listing, 1)
        medians = {'one text': summarize([self.run_batch(one, 2) for _ in range(FEW_ROUNDS)])}
        medians['few texts'] = summarize([self.run_batch(few, 2) for _ in range(FEW_ROUNDS)])
        command, output = self.batch(listing, 2, 'resumed')
        run = run_watched(command)
        expect_done(command, run)
        medians['many texts'] = summarize([run])
        medians['many texts again'] = summarize([self.run_again(command, output)])
        shutil.rmtree(self.folder / 'txt')
        return medians

    def run_again(self, command, output):
        """A second run of a command, whose code is 1 when it did not write the same output. The first
        one is moved away, or there would be nothing to do."""
        before = output.rename(output.with_name('before'))
        run = run_watched(command)
        if run.code == 0 and not filecmp.cmp(before, output, shallow=False):
            run.code = 1
        shutil.rmtree(output.parent)
        return run


def expect_done(command, run):
    if run.code != 0:
        sys.exit(f"batch_bench: exit code {run.code} of {' '.join(command)}")


def expect_layouts(output):
    """What was read as another layout than it is in would be measured for another work."""
    with open(output, encoding='utf-8') as lines:
        for record in map(json.loads, lines):
            name, template = pathlib.Path(record['source']['path']).name, record['template']['id']
            if not name.startswith(template + '-'):
                sys.exit(f'batch_bench: {name} was taken for {template}')


def summarize(runs):
    """Medians of times, and the most of what there is of memory."""
    return {'seconds': statistics.median(run.seconds for run in runs),
            'cpu_seconds': statistics.median(run.cpu_seconds for run in runs),
            'mib': max(run.mib for run in runs), 'watched_mib': max(run.watched_mib for run in runs),
            'worker_mib': max(run.children_mib for run in runs),
            'code': max(run.code for run in runs)}


def add_pdfs(report, pdfs):
    def time_to(other):
        return pdfs[other]['seconds'] / pdfs['batch -j2']['seconds']

    report.at_least('batch -j2: speed to xargs -P2 pdftotext', time_to('xargs -P2 pdftotext'), LEAST_TO_PDFTOTEXT, ' x')
    report.at_least('batch -j2: speed to two bare Poppler loops', time_to('two loops with fonts'), LEAST_TO_LOOPS, ' x')
    report.at_least('batch: speed of two workers to one', time_to('batch -j1'), LEAST_TO_ONE_WORKER, ' x')
    report.at_most(f'batch -j1: CPU of {PDFS} PDFs to that without isolation',
                   pdfs['batch -j1']['cpu_seconds'] / pdfs['one process, not isolated']['cpu_seconds'], MOST_ISOLATION, ' x')


def add_texts(report, texts, pdfs):
    start, few, many, again = (texts[name] for name in ('one text', 'few texts', 'many texts', 'many texts again'))
    of_few = (few['seconds'] - start['seconds']) / (FEW_TEXTS - 1)
    of_many = (many['seconds'] - start['seconds']) / (TEXTS - 1)
    report.at_most(f'batch: parent with {FEW_TEXTS} inputs', few['mib'], MOST_PARENT_MIB, ' MiB')
    report.at_most(f'batch: parent with {TEXTS} inputs', many['mib'], MOST_PARENT_MIB, ' MiB')
    report.at_most('batch: growth of the parent by an input',
                   (many['watched_mib'] - few['watched_mib']) * (1 << 20) / (TEXTS - FEW_TEXTS), MOST_BYTES_OF_AN_INPUT, ' B')
    report.at_most('batch: the largest worker', max(run['worker_mib'] for run in [many, few, pdfs['batch -j2'], pdfs['batch -j1']]),
                   MOST_WORKER_MIB, ' MiB')
    report.at_most(f'batch: time of an input, {TEXTS} to {FEW_TEXTS}', of_many / of_few, MOST_TIME_AT_SCALE, ' x')
    seconds = again['seconds'] * 10_000 / TEXTS
    name = 'batch: 10000 inputs taken over by a second run'
    report.add(name if again['code'] == 0 else name + ': THEY ARE NOT', seconds, MOST_RESUME_SECONDS, ' s',
               again['code'] == 0 and seconds <= MOST_RESUME_SECONDS)


def print_batch_details(details):
    print('\nbatch (median)                seconds     CPU   parent MiB   (watched)   worker MiB')
    for name, run in details.items():
        print(f"  {name:<26}{run['seconds']:>9.2f}{run['cpu_seconds']:>8.2f}{run['mib']:>13.1f}{run['watched_mib']:>12.1f}{run['worker_mib']:>13.1f}")


def measure_batch(bench, report):
    """Adds the figures, and gives the medians."""
    pdfs = bench.measure_pdfs()
    add_pdfs(report, pdfs)
    texts = bench.measure_texts()
    add_texts(report, texts, pdfs)
    return {**pdfs, **texts}
