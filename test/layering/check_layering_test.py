#!/usr/bin/python3
"""The layering test sees what it is there to see: each case plants one fault in a small tree."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).with_name('check_layering.py')
TABLES = '''| room | what it holds | sees |
|---|---|---|
| base | results | |
| page | words | base |
| layout | lines | base page |
| cmd | the command line | base layout |

| third party | where |
|---|---|
| re2/ | base/pattern.cpp |
| unicode/ (ICU) | base/ |
| CLI/ (CLI11) | cmd/uaparse/ |
'''
SOUND = {
    'lib/uaparse/README.md': TABLES,
    'lib/uaparse/base/pattern.cpp': '#include <re2/re2.h>\n#include <unicode/uchar.h>\n',
    'lib/uaparse/page/word.h': '// What we throw away.\n#pragma once\n\n#include <string>\n\n#include "uaparse/base/box.h"\n',
    'lib/uaparse/layout/lines.cpp': 'using namespace std::string_literals;\nauto text = "using namespace"; char quote = \'"\';  // get_text(\nfont.get_size();\n',
    'cmd/uaparse/cli.cpp': '#include <CLI/CLI.hpp>\n\n#include "cmd/uaparse/cli.h"\n#include "uaparse/layout/lines.h"\n',
}
FAULTS = [
    ('include upward', 'lib/uaparse/page/a.cpp', '\n#include "uaparse/layout/lines.h"\n', ':2: page must not see layout'),
    ('include of what the row leaves out', 'cmd/uaparse/a.cpp', '#include "uaparse/page/word.h"\n', ':1: cmd must not see page'),
    ('include from another root', 'lib/uaparse/page/a.cpp', '#include "word.h"\n', ':1: "word.h" is not written from'),
    ('third party outside its file', 'lib/uaparse/base/a.cpp', '#include <re2/re2.h>\n', ':1: <re2/re2.h> may only be'),
    ('third party outside its folder', 'lib/uaparse/page/a.cpp', '#include <unicode/uchar.h>\n', ':1: <unicode/uchar.h> may only'),
    ('third party of the command line in lib', 'lib/uaparse/base/a.cpp', '#include <CLI/CLI.hpp>\n', ':1: <CLI/CLI.hpp> may only'),
    ('third party without a row', 'lib/uaparse/base/a.cpp', '#include <zlib.h>\n', ':1: <zlib.h> is no row'),
    ('room without a row', 'lib/uaparse/attic/a.cpp', 'int a;\n', ':1: attic is no row'),
    ('row that points upward', 'lib/uaparse/README.md', TABLES.replace('words | base', 'words | base layout'), ':4: page sees layout'),
    ('header that can be read twice', 'lib/uaparse/base/a.h', 'int a();\n', ':1: no `#pragma once`'),
    ('file that is too long', 'lib/uaparse/base/a.cpp', 'int a();\n' * 501, ':501: 501 lines'),
    ('name that says nothing', 'lib/uaparse/base/util.cpp', 'int a();\n', ':1: a name that says nothing'),
    ('std::regex', 'lib/uaparse/base/a.cpp', '// one\nstd::regex a;\n', ':2: std::regex'),
    ('using namespace', 'cmd/uaparse/a.cpp', 'using namespace std;\n', ':1: `using namespace`'),
    ('throw', 'lib/uaparse/base/a.cpp', 'auto text = "a";\nthrow text;\n', ':2: `throw`'),
    ('macro', 'lib/uaparse/base/a.cpp', '#define A 1\n', ':1: no macros'),
    ('verb that says nothing', 'lib/uaparse/base/a.cpp', 'int get_text();\n', ':1: get_'),
]


def run(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding='utf-8')
        return subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True, check=False)


class LayeringCheck(unittest.TestCase):
    def test_accepts_a_sound_tree(self):
        result = run(SOUND)
        self.assertEqual((result.stdout, result.stderr, result.returncode), ('', '', 0))

    def test_names_file_and_line_of_each_planted_fault(self):
        for name, path, text, fault in FAULTS:
            with self.subTest(name):
                result = run({**SOUND, path: text})
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertEqual(len(result.stdout.splitlines()), 1, result.stdout)
                self.assertIn(path + fault, result.stdout)

    def test_refuses_a_tree_without_tables(self):
        result = run({**SOUND, 'lib/uaparse/README.md': 'No tables.\n'})
        self.assertEqual(result.returncode, 1)
        self.assertIn('tables of rooms and of third parties were not found', result.stdout)


if __name__ == '__main__':
    unittest.main()
