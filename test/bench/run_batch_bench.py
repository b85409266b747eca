#!/usr/bin/python3
"""Measure `uaparse batch` alone, as run_bench.py does among the rest, and print PASS or FAIL for each figure.

usage: run_batch_bench.py UAPARSE ISOLATION_PROBE BARE_LOOPS RESULTS.json

Exits 1 when a figure is not met. All medians go to RESULTS.json too. batch_bench.py says how it is
measured; the machine should have nothing else to do.
"""
import json
import pathlib
import sys
import tempfile

from batch_bench import BatchBench, measure_batch, print_batch_details
from report import Report


def main(uaparse, isolation_probe, bare_loops, results):
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        details = measure_batch(BatchBench(uaparse, isolation_probe, bare_loops, folder), report)
    report.print()
    print_batch_details(details)
    pathlib.Path(results).write_text(json.dumps({'figures': report.figures, 'batch': details}, indent=2) + '\n', encoding='utf-8')
    return 0 if report.all_met() else 1


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
