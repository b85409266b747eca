#!/usr/bin/python3
"""Builds the example of README.md as a program outside the project, and runs it.

usage: check_install.py SOURCE BUILD WORK CMAKE COMPILER

The project is installed from BUILD into WORK. The example is then built twice against what was
installed, by find_package and by pkg-config; both programs must print the record of a sample that
the installed uaparse prints. The installed headers must include no third party but tl::expected.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

EXAMPLE = re.compile(r"^<!-- example: (\S+) -->\n+```[a-z]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INCLUDE = re.compile(r"^#include [<\"]([^>\"]+)[>\"]", re.MULTILINE)
SAMPLE = "samples/care-of-text/source.txt"


def run(*command, **options):
    result = subprocess.run(command, text=True, capture_output=True, check=False, **options)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def check_headers(include):
    headers = sorted(include.rglob("*.h"))
    if not headers:
        sys.exit("no header was installed")
    for header in headers:
        for name in INCLUDE.findall(header.read_text()):
            is_ours = name.startswith("uaparse/") and (include / name).is_file()
            is_standard = re.fullmatch(r"[a-z_]+", name) is not None
            if not is_ours and not is_standard and name != "tl/expected.hpp":
                sys.exit(f"{header}: includes {name}, which is not installed with it")
    return len(headers)


def build_with_cmake(work, prefix, cmake):
    outside = work / "cmake"
    run(cmake, "-G", "Ninja", "-S", outside, "-B", outside / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    run(cmake, "--build", outside / "build")
    return outside / "build" / "example"


def build_with_pkg_config(work, prefix, compiler):
    environment = dict(os.environ)
    environment["PKG_CONFIG_PATH"] = os.pathsep.join(
        str(path) for path in prefix.rglob("pkgconfig"))
    flags = run("pkg-config", "--cflags", "--libs", "uaparse", env=environment).split()
    program = work / "example-by-pkg-config"
    run(compiler, work / "cmake" / "example.cpp", "-o", program, *flags)
    return program


def main():
    source, build, work = (pathlib.Path(argument) for argument in sys.argv[1:4])
    cmake, compiler = sys.argv[4:6]
    shutil.rmtree(work, ignore_errors=True)
    (work / "cmake").mkdir(parents=True)
    prefix = work / "prefix"
    run(cmake, "--install", build, "--prefix", prefix)

    files = dict(EXAMPLE.findall((source / "README.md").read_text()))
    for name in ("example.cpp", "CMakeLists.txt"):
        if name not in files:
            sys.exit(f"README.md has no '<!-- example: {name} -->'")
        (work / "cmake" / name).write_text(files[name])

    count = check_headers(prefix / "include")
    want = run(prefix / "bin" / "uaparse", "extract", SAMPLE, cwd=source)
    for program in (build_with_cmake(work, prefix, cmake),
                    build_with_pkg_config(work, prefix, compiler)):
        if run(program, SAMPLE, cwd=source) != want:
            sys.exit(f"{program} prints another record than uaparse extract")
    print(f"{count} headers, two programs")


if __name__ == "__main__":
    main()
