#!/usr/bin/python3
"""check_readme.py finds the blocks and sees when they rot."""

import unittest

from check_readme import find_blocks, find_problems, is_output

README = """# Title

<!-- output: uaparse extract a.txt -->
```yaml
title: A
kind: update
```

```sh
uaparse --help
```
"""


class CheckReadme(unittest.TestCase):
    def test_finds_marked_blocks_only(self):
        self.assertEqual(find_blocks(README),
                         [("uaparse extract a.txt", "title: A\nkind: update\n")])

    def test_the_same_output_is_no_problem(self):
        self.assertEqual(list(find_problems(README, lambda command: "title: A\nkind: update\n")), [])

    def test_other_output_is_shown_as_a_difference(self):
        problems = list(find_problems(README, lambda command: "title: B\nkind: update\n"))
        self.assertEqual(len(problems), 1)
        self.assertIn("-title: A\n+title: B", problems[0])

    def test_a_readme_without_blocks_is_a_problem(self):
        self.assertEqual(len(list(find_problems("# Title\n", str))), 1)

    def test_a_mark_without_a_block_is_a_problem(self):
        broken = README + "\n<!-- output: uaparse schema -->\ntext\n"
        problems = list(find_problems(broken, lambda command: "title: A\nkind: update\n"))
        self.assertEqual(len(problems), 1)
        self.assertIn("no fenced block", problems[0])

    def test_dots_stand_for_any_lines(self):
        self.assertTrue(is_output("a\n...\nd\n", "a\nb\nc\nd\n"))
        self.assertTrue(is_output("a\n...\nd\n", "a\nd\n"))
        self.assertTrue(is_output("a\n...\n", "a\nb\n"))
        self.assertFalse(is_output("a\n...\nd\n", "a\nb\n"))
        self.assertFalse(is_output("a\n...\n", "b\na\n"))


if __name__ == "__main__":
    unittest.main()
