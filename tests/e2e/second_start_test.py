# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start, as a menu, a file manager or a person gives it: it brings the first to the front, with its tab or its
file, and ends. Another journal is asked about in the window that is there."""

import os
import sys

from desktop import Desktop
from running import Running, walk


class SecondStart:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.run = Running(desktop, program)
        self.other = os.path.join(desktop.home, "other journal.unrut")

    def again(self, *arguments):
        done = self.desktop.run(self.program, *arguments, timeout=20)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), done
        assert self.run.process.poll() is None, "the first has gone"

    def two_journals(self):
        for journal, title in ((self.run.journal, "Ask Dana"), (self.other, "Write to Marcus")):
            made = self.desktop.run(self.program, "goal", "add", title, "--journal", journal)
            assert made.returncode == 0, made

    def it_comes_to_the_front_on_a_tab(self):
        self.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unrut$", "windowminimize")
        self.again("--journal", self.run.journal, "--tab", "goals")
        self.run.find("list item", "Ask Dana")
        self.run.until(lambda: self.desktop.run("xdotool", "getactivewindow", "getwindowname").stdout.strip() == "Unrut",
                       "the window is in front")

    def its_own_file_needs_no_question(self):
        self.again(self.run.journal)
        acc.wait_gone(self.run.app, "push button", "Cancel")

    def another_file_is_asked_about_and_left(self):
        self.again(self.other)
        acc.press(self.run.find("push button", "Cancel"))
        acc.wait_gone(self.run.app, "push button", "Cancel")
        self.run.find("list item", "Ask Dana")

    def what_is_no_journal_is_told(self):
        strange = os.path.join(self.desktop.home, "strange.unrut")
        with open(strange, "w", encoding="utf-8") as file:
            file.write("This is a letter, and not a short one. " * 200)
        self.again(strange)
        acc.press(self.run.find("push button", "Close"))
        self.run.find("list item", "Ask Dana")

    def another_file_is_opened_if_one_likes(self):
        self.again(self.other)
        acc.press(self.run.find("push button", "Open it"))
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate")
        self.desktop.keys("ctrl+4")
        self.run.find("list item", "Write to Marcus")
        assert not acc.matching(self.run.app, "list item", "Ask Dana")
        # The one that was open is free again, and as it was.
        assert "Ask Dana" in self.run.cli("goals")
        self.again(self.other)
        acc.wait_gone(self.run.app, "push button", "Cancel")

    def without_a_first_the_file_is_opened(self):
        self.run.to_the_front()
        self.run.quit()
        self.run.process = self.desktop.start("unrut", self.program, "--tab", "goals", self.run.journal)
        self.run.app = acc.application("unrut")
        self.run.find("list item", "Ask Dana")
        self.run.process.terminate()
        self.run.ended()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    second = SecondStart(desktop, sys.argv[1])
    walk((second.two_journals, second.run.start, second.it_comes_to_the_front_on_a_tab,
          second.its_own_file_needs_no_question, second.another_file_is_asked_about_and_left,
          second.what_is_no_journal_is_told, second.another_file_is_opened_if_one_likes,
          second.without_a_first_the_file_is_opened), desktop)
