#!/usr/bin/python3
"""Measure uaparse against the figures it promises, and print PASS or FAIL for each.

usage: run_bench.py UAPARSE STAGE_BENCH ISOLATION_PROBE BARE_LOOPS CORPUS RESULTS.json

CORPUS holds folders with pdf/ and txt/; speed is measured with those of their documents that give a
record. Machines are noisy, so a figure is a median, what is compared runs in turn, and times are
stated as ratios to something everybody has: bare Poppler for a PDF, `pdftotext -v` for the start of
a process. Times in a process are CPU times (one core); those of processes are by the clock. Memory
is ru_maxrss, below which lies that of this script (processes.py): so large inputs are never held here.
batch_bench.py says how whole archives are measured; run_batch_bench.py measures them alone.

Exits 1 when a figure is not met, 2 when it cannot be measured. All medians go to RESULTS.json too.
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

from batch_bench import BatchBench, measure_batch, print_batch_details
from processes import run_quietly
from report import Report

MOST_PDF_RATIO = 1.25
LEAST_TEXTS_PER_SECOND = 1500
MOST_VERSION_RATIO = 2
MOST_EXTRACT_RATIO = 4
MOST_ISOLATION_MS = 4
MOST_DOCUMENT_MIB = 60
MOST_REFUSAL_SECONDS = 1
MOST_REFUSAL_MIB = 300

STAGES = ('baseline', 'whole', 'read', 'layout', 'segment', 'extract', 'emit')
ROUNDS = 3  # of baselines and stages, in turn
REPETITIONS = 3  # of each benchmark in a round
SPAWNS = 150  # of each command
REFUSED = 3  # exit code


def copy_extracted(uaparse, corpus, folder):
    """pdf/ and txt/ with the documents of the corpus that give a record."""
    for form in ('pdf', 'txt'):
        (folder / form).mkdir()
        run = subprocess.run([uaparse, 'extract', '-q', '-f', 'ndjson', *corpus.glob(f'*/{form}')],
                             stdout=subprocess.PIPE, check=False)
        for outcome in map(json.loads, run.stdout.splitlines()):
            if 'error' not in outcome:
                shutil.copy(outcome['source']['path'], folder / form)


def run_benchmarks(stage_bench, mode, corpus):
    """Runs of each benchmark of a mode, in a process of their own."""
    with tempfile.NamedTemporaryFile(suffix='.json') as out:
        subprocess.run([stage_bench, mode, str(corpus / 'pdf'), str(corpus / 'txt'),
                        f'--benchmark_repetitions={REPETITIONS}', '--benchmark_min_time=0.1',
                        '--benchmark_enable_random_interleaving=true',
                        f'--benchmark_out={out.name}', '--benchmark_out_format=json'],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return [run for run in json.load(out)['benchmarks'] if run['run_type'] == 'iteration']


def measure_stages(stage_bench, corpus):
    """Median milliseconds over a folder and documents a second, by name of the benchmark."""
    runs = [run for _ in range(ROUNDS) for mode in ('baselines', 'stages')
            for run in run_benchmarks(stage_bench, mode, corpus)]
    names = ['pdf/baseline', 'pdf/baseline-kept', *(f'pdf/{stage}' for stage in STAGES[1:]),
             *(f'text/{stage}' for stage in STAGES)]
    return {name: {'ms': statistics.median(run['cpu_time'] for run in runs if run['run_name'] == name),
                   'documents_per_second': statistics.median(
                       run['items_per_second'] for run in runs if run['run_name'] == name)}
            for name in names}


def measure_starts(commands):
    """Median milliseconds of each command, run in turn."""
    times = {name: [] for name in commands}
    for _ in range(SPAWNS):
        for name, command in commands.items():
            times[name].append(run_quietly(command)[0].seconds * 1000)
    return {name: statistics.median(of_command) for name, of_command in times.items()}


def measure_memory(uaparse, corpus):
    """Peak MiB by path, of every document there is in the corpus, those that are refused among them."""
    paths = sorted(str(path) for path in corpus.rglob('*') if path.suffix.lower() in ('.pdf', '.txt'))
    return {path: run_quietly([uaparse, 'extract', path])[0].mib for path in paths}


def write_repeated(path, part, times):
    with open(path, 'wb') as out:
        whole, rest = divmod(times, 4096)
        for _ in range(whole):
            out.write(part * 4096)
        out.write(part * rest)


def write_pdf(path, page_count):
    """A PDF of `page_count` pages that hold a word each."""
    kids = b' '.join(b'%d 0 R' % (number + 5) for number in range(page_count))
    text = b'BT /F1 12 Tf 72 720 Td (URGENT) Tj ET'
    objects = [b'<< /Type /Catalog /Pages 2 0 R >>', b'<< /Type /Pages /Count %d /Kids [%s] >>' % (page_count, kids),
               b'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
               b'<< /Length %d >>\nstream\n%s\nendstream' % (len(text), text)]
    objects += [b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R '
                b'/Resources << /Font << /F1 3 0 R >> >> >>'] * page_count
    with open(path, 'wb') as out:
        out.write(b'%PDF-1.4\n')
        places = []
        for number, body in enumerate(objects, 1):
            places.append(out.tell())
            out.write(b'%d 0 obj\n%s\nendobj\n' % (number, body))
        table = out.tell()
        out.write(b'xref\n0 %d\n0000000000 65535 f \n' % (len(objects) + 1))
        out.write(b''.join(b'%010d 00000 n \n' % place for place in places))
        out.write(b'trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' % (len(objects) + 1, table))


def measure_refusals(uaparse):
    """(seconds, MiB, whether it was refused as too-large) of inputs just over each limit."""
    with tempfile.TemporaryDirectory() as folder:
        inputs = {name: os.path.join(folder, name.replace(' ', '-') + suffix)
                  for name, suffix in (('line of 64 MiB', '.txt'), ('501 pages text', '.txt'),
                                       ('501 pages PDF', '.pdf'), ('5000001 words', '.txt'))}
        write_repeated(inputs['line of 64 MiB'], b'URGENT ', (64 << 20) // 7 + 1)
        write_repeated(inputs['501 pages text'], b'URGENT ACTION\n\f', 501)
        write_pdf(inputs['501 pages PDF'], 501)
        write_repeated(inputs['5000001 words'], b'word\n', 5_000_001)
        result = {}
        for name, path in inputs.items():
            runs = [run_quietly([uaparse, 'extract', '-f', 'json', path]) for _ in range(3)]
            refused = all(run.code == REFUSED and json.loads(out)['error']['code'] == 'too-large' for run, out in runs)
            result[name] = (statistics.median(run.seconds for run, _ in runs), max(run.mib for run, _ in runs), refused)
    return result


def add_stages(report, stages):
    whole, bare = stages['pdf/whole'], stages['pdf/baseline']
    report.at_most('PDF: extraction to bare Poppler words', whole['ms'] / bare['ms'], MOST_PDF_RATIO, ' x')
    rate = stages['text/whole']['documents_per_second']
    report.at_least('text: documents on one core', rate, LEAST_TEXTS_PER_SECOND, '/s')


def add_starts(report, starts):
    bare = starts['pdftotext -v']
    report.at_most('start: uaparse --version to pdftotext -v', starts['uaparse --version'] / bare, MOST_VERSION_RATIO, ' x')
    report.at_most('start: uaparse extract TEXT to pdftotext -v', starts['uaparse extract'] / bare, MOST_EXTRACT_RATIO, ' x')


def add_isolation(report, isolation):
    cost = isolation['read apart'] - isolation['read here']
    report.at_most('isolation: a PDF read in a process apart', cost, MOST_ISOLATION_MS, ' ms')


def add_memory(report, memory):
    path, most = max(memory.items(), key=lambda item: item[1])
    report.at_most(f'memory: the most, {os.path.basename(path)} of {len(memory)}', most, MOST_DOCUMENT_MIB, ' MiB')


def add_refusals(report, refusals):
    for name, (seconds, mib, refused) in refusals.items():
        how = 'refused' if refused else 'NOT REFUSED'
        report.add(f'too-large: {name} {how}, time', seconds, MOST_REFUSAL_SECONDS, ' s', refused and seconds < MOST_REFUSAL_SECONDS)
        report.add(f'too-large: {name} {how}, memory', mib, MOST_REFUSAL_MIB, ' MiB', refused and mib < MOST_REFUSAL_MIB)


def print_details(stages, starts):
    print('\nstage (median, CPU)   us a document   to the baseline of its kind')
    for name, figures in stages.items():
        ratio = figures['ms'] / stages[name.split('/')[0] + '/baseline']['ms']
        print(f"  {name:<22}{1e6 / figures['documents_per_second']:>11.0f}{ratio:>20.3f} x")
    print('process (median)                 ms')
    for name, milliseconds in starts.items():
        print(f'  {name:<22}{milliseconds:>11.2f}')


def main(uaparse, stage_bench, isolation_probe, bare_loops, corpus, results):
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        batch = measure_batch(BatchBench(uaparse, isolation_probe, bare_loops, folder), report)
    with tempfile.TemporaryDirectory() as folder:
        extracted = pathlib.Path(folder)
        copy_extracted(uaparse, pathlib.Path(corpus), extracted)
        documents = measure_documents((uaparse, stage_bench, isolation_probe), pathlib.Path(corpus), extracted, report)
    if documents is None:
        print(f'run_bench: {corpus}: no records of documents in */pdf and */txt', file=sys.stderr)
        return 2
    report.print()
    print_details(documents['stages'], {**documents['starts_ms'], **documents['isolation_ms']})
    print_batch_details(batch)
    pathlib.Path(results).write_text(json.dumps({'figures': report.figures, **documents, 'batch': batch}, indent=2) + '\n')
    return 0 if report.all_met() else 1


def measure_documents(programs, whole_corpus, corpus, report):
    """Adds the figures, and gives the medians; nothing when there are no documents to measure with."""
    uaparse, stage_bench, isolation_probe = programs
    text = next(iter(sorted(str(path) for path in corpus.glob('txt/*.txt'))), None)
    pdf = next(iter(sorted(str(path) for path in corpus.glob('pdf/*.pdf'))), None)
    if text is None or pdf is None:
        return None
    stages = measure_stages(stage_bench, corpus)
    starts = measure_starts({'pdftotext -v': ['pdftotext', '-v'], 'uaparse --version': [uaparse, '--version'],
                             'uaparse extract': [uaparse, 'extract', text]})
    isolation = measure_starts({f'read {where}': [isolation_probe, where, pdf] for where in ('here', 'apart')})
    memory = measure_memory(uaparse, whole_corpus)
    add_stages(report, stages)
    add_starts(report, starts)
    add_isolation(report, isolation)
    add_memory(report, memory)
    add_refusals(report, measure_refusals(uaparse))
    return {'stages': stages, 'starts_ms': starts, 'isolation_ms': isolation, 'memory_mib': memory}


if __name__ == '__main__':
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
