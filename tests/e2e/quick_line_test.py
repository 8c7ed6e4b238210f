# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A good thing is written down from a closed program: start it, type a line, save. What that takes is printed beside
what a bare window takes to come up, and judged by nobody here: machines differ."""

import os
import sqlite3
import sys
import time

from desktop import Desktop
from running import Running, walk

LINE = "Sofia shared her notes"


class QuickLine:
    def __init__(self, desktop, program, bare):
        self.desktop = desktop
        self.bare = bare
        self.run = Running(desktop, program)
        self.bare_seconds = None

    def lines(self):
        database = sqlite3.connect(f"file:{self.run.journal}?mode=ro", uri=True, timeout=10)
        try:
            return [text for (text,) in database.execute("SELECT text FROM entries")]
        finally:
            database.close()

    def window(self, kind, name):
        """Waits until a window with that name or class is on the screen, and gives it the keyboard."""
        found = self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", kind, name, "windowfocus")
        assert found.returncode == 0, found.stderr

    def a_bare_window_comes_up(self):
        if not self.bare or not os.path.exists(self.bare):
            return
        begun = time.monotonic()
        process = self.desktop.start("bare", self.bare)
        self.window("--class", "bare_window")
        self.bare_seconds = time.monotonic() - begun
        process.terminate()
        process.wait(20)

    def a_line_is_written_from_a_closed_program(self):
        self.run.cli("add", "grateful", "Here already")
        begun = time.monotonic()
        self.run.process = self.desktop.start("unrut", self.run.program, "--journal", self.run.journal,
                                              "--tab", "gratitude")
        self.window("--name", "Unrut")
        shown = time.monotonic() - begun
        # No mouse and no Tab: the field has the keyboard.
        self.desktop.type(LINE)
        self.desktop.keys("ctrl+Return")
        end = time.monotonic() + 60
        while LINE not in self.lines():
            assert time.monotonic() < end, f"it never came into the journal: {self.lines()}"
            time.sleep(0.02)
        whole = time.monotonic() - begun
        beside = f", {whole / self.bare_seconds:.1f} times a bare window" if self.bare_seconds else ""
        print(f"window {shown:.2f} s, line in the journal {whole:.2f} s{beside}", flush=True)
        self.desktop.keys("ctrl+q")
        self.run.ended()
        assert self.lines().count(LINE) == 1, self.lines()


def main(program, bare=""):
    with Desktop() as desktop:
        test = QuickLine(desktop, program, bare)
        walk([test.a_bare_window_comes_up, test.a_line_is_written_from_a_closed_program], desktop)


if __name__ == "__main__":
    main(*sys.argv[1:])
