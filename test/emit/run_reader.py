#!/usr/bin/python3
"""Runs a round trip in another language, or says what is missing and exits with 77: skipped.

usage: run_reader.py ruby|js-yaml ARGUMENTS...
"""

import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
SKIPPED = 77
# Debian keeps its modules here; a node of another origin does not look there by itself.
NODE_PATH = os.pathsep.join(filter(None, [os.environ.get("NODE_PATH"), "/usr/share/nodejs"]))

# Reader: programs, the first there is; how it is asked for its parser; script; Debian packages.
READERS = {
    "ruby": (["ruby"], ["-e", "require 'psych'"], "round_trip.rb", "ruby"),
    "js-yaml": (["nodejs", "node"], ["-e", "require('js-yaml')"], "round_trip.js",
                "nodejs node-js-yaml"),
}


def main(reader, *arguments):
    programs, probe, script, packages = READERS[reader]
    program = next(filter(None, map(shutil.which, programs)), None)
    environment = {**os.environ, "NODE_PATH": NODE_PATH}
    if not program or subprocess.run([program, *probe], env=environment,
                                     capture_output=True).returncode:
        print(f"skipped: {reader} is not installed (Debian: apt-get install {packages})")
        return SKIPPED
    return subprocess.run([program, HERE / script, *arguments], env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
