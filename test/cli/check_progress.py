#!/usr/bin/python3
"""What uaparse batch shows on a terminal while it runs: a bar that never tears what else is written.

usage: check_progress.py UAPARSE SAMPLES
"""

import fcntl
import os
import pathlib
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import threading
import unittest

from batch_case import BatchCase, children_of

UAPARSE = SAMPLES = ""
LETTERS = 300
INVOICES = 40
FRAME = re.compile(r"\r\x1b\[\?7l([^\x1b]*)\x1b\[K\x1b\[\?7h")
STEP = re.compile(r"\x1b\[K|\x1b\[\?7[lh]|\r|\n|[^\x1b\r\n]+|.", re.DOTALL)


class Screen:
    """A terminal as far as the bar needs one. It has no end below."""

    def __init__(self, columns):
        self.columns, self.lines, self.at, self.wraps = columns, [""], 0, True

    def feed(self, text):
        for step in STEP.findall(text):
            if step == "\r":
                self.at = 0
            elif step == "\n":
                self.lines.append("")
            elif step == "\x1b[K":
                self.lines[-1] = self.lines[-1][:self.at]
            elif step.startswith("\x1b[?7"):
                self.wraps = step.endswith("h")
            elif step.startswith("\x1b"):
                raise ValueError(f"not expected on a terminal: {step!r}")
            else:
                self.lines[-1] = self.lines[-1][:self.at] + step + self.lines[-1][self.at + len(step):]
                self.at += len(step)


class Terminal:
    """A run with a terminal as its standard error."""

    def __init__(self, columns, *arguments, **environment):
        master, end = pty.openpty()
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.run = subprocess.Popen([UAPARSE, "batch", *arguments], stdout=subprocess.DEVNULL, stderr=end,
                                    env={**os.environ, "TERM": "xterm", **environment})
        os.close(end)
        self.text = ""
        self.has_more = threading.Condition()
        self.reader = threading.Thread(target=self._read, args=(master,))
        self.reader.start()

    def _read(self, master):
        data = b""
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:  # what Linux says when the other end is closed
                piece = b""
            data += piece
            with self.has_more:
                self.text = data.decode("utf-8", "replace")
                self.has_more.notify_all()
            if not piece:
                os.close(master)
                return

    def wait_for(self, part, seconds=60):
        with self.has_more:
            return self.has_more.wait_for(lambda: part in self.text, seconds)

    def finish(self):
        try:
            code = self.run.wait(timeout=120)
        except subprocess.TimeoutExpired:
            self.run.kill()
            raise
        self.reader.join()
        return code, self.text


class Progress(BatchCase):
    def setUp(self):
        super().setUp()
        self.runs = 0
        source = (pathlib.Path(SAMPLES) / "care-of-text" / "source.txt").read_text(encoding="utf-8")
        for number in range(LETTERS):
            (self.inputs / f"{number:04}.txt").write_text(f"{source}\n{number}\n", encoding="utf-8")
        for number in range(INVOICES):
            (self.inputs / f"{number * 7:04}-invoice.txt").write_text("INVOICE\n\nTwelve reams of paper\n")

    def arguments(self, *more):
        """Each time another output, for what is known from an earlier run takes no time."""
        self.runs += 1
        return [str(self.inputs), "-o", str(self.folder / f"{self.runs}.ndjson"), "-j", "2", *more]

    def shown(self, columns, *more, **environment):
        code, text = Terminal(columns, *self.arguments(*more), **environment).finish()
        self.assertEqual(code, 3, text)
        return text

    def test_a_bar_tears_no_message_and_leaves_nothing_behind(self):
        text = self.shown(200, "--progress", "bar")
        self.assertTrue(FRAME.findall(text), text)
        screen = Screen(200)
        screen.feed(text)
        lines = screen.lines
        self.assertTrue(screen.wraps)
        self.assertEqual(len(lines), INVOICES + 2)
        for line in lines[:INVOICES]:
            self.assertRegex(line, r"^uaparse: .*-invoice\.txt: is not an Urgent Action \(.*\)$")
        self.assertRegex(lines[INVOICES],
                         rf"^uaparse: {LETTERS + INVOICES} inputs, {LETTERS} records, {INVOICES} not UA")
        self.assertEqual(lines[-1], "")

    def test_a_bar_is_never_wider_than_the_terminal(self):
        for columns in (10, 40, 100):
            frames = FRAME.findall(self.shown(columns, "-q", "--progress", "bar"))
            self.assertTrue(frames)
            for frame in frames:
                self.assertLess(len(frame), columns, frame)
                self.assertRegex(frame, "[0-9]%")

    def test_a_terminal_gets_a_bar_unasked(self):
        self.assertTrue(FRAME.findall(self.shown(80)))

    def test_a_terminal_that_cannot_draw_gets_none(self):
        self.assertNotIn("\x1b", self.shown(80, TERM="dumb"))

    def test_nobody_who_wants_quiet_gets_one_unasked(self):
        self.assertEqual(self.shown(80, "-q"), "")

    def test_none_is_none(self):
        self.assertNotIn("\x1b", self.shown(80, "--progress", "none"))

    def test_what_is_no_terminal_gets_none_unasked(self):
        run = subprocess.run([UAPARSE, "batch", *self.arguments()], capture_output=True, timeout=120,
                             check=False)
        self.assertNotIn(b"\x1b", run.stderr)
        self.assertNotIn(b"%", run.stderr)

    def test_plain_lines_are_for_a_log(self):
        run = subprocess.run([UAPARSE, "batch", *self.arguments("-q", "--progress", "plain")],
                             capture_output=True, timeout=120, check=False)
        self.assertRegex(run.stderr.decode().splitlines()[-1],
                         rf"^uaparse: 100% {LETTERS + INVOICES}/{LETTERS + INVOICES}, (.*, )?"
                         rf"{LETTERS} records, {INVOICES} not UA, 0 failed$")

    def test_the_file_that_takes_long_is_named(self):
        terminal = Terminal(200, *self.arguments("-q", "--progress", "bar"))
        workers = []
        while terminal.run.poll() is None and not workers:
            workers = children_of(terminal.run.pid)
        os.kill(workers[0], signal.SIGSTOP)
        is_named = terminal.wait_for("slowest 0:0")
        os.kill(workers[0], signal.SIGCONT)
        terminal.finish()
        self.assertTrue(is_named)
        self.assertRegex(terminal.text, r"slowest 0:0[1-9] \S*\.txt")


if __name__ == "__main__":
    UAPARSE, SAMPLES = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
