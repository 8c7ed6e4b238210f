# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journal that is gone, or is none, as a person meets it at the next start."""

import os
import sys

from desktop import Desktop


class Opening:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.journal = os.path.join(desktop.home, "data", "unrut", "journal.unrut")

    def start(self):
        self.process = self.desktop.start("unrut", self.program)
        self.app = acc.application("unrut")

    def ended(self, code):
        assert self.process.wait(20) == code, self.desktop.log("unrut")

    def first_start(self):
        self.start()
        acc.find(self.app, "push button", "Begin")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("ctrl+q")
        self.ended(0)
        assert os.path.getsize(self.journal) > 0

    def a_journal_that_is_gone_is_asked_for(self):
        os.remove(self.journal)
        self.start()
        acc.find(self.app, "dialog", "The journal is not where it was")
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        assert acc.matching(self.app, None, self.journal), acc.names(self.app)
        acc.press(acc.find(self.app, "push button", "Quit"))
        self.ended(1)
        assert not os.path.exists(self.journal), "a new journal was made without asking"

    def a_new_one_is_begun_when_they_say_so(self):
        self.start()
        acc.press(acc.find(self.app, "push button", "Begin a new journal"))
        acc.find(self.app, "page tab", "Today")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("ctrl+q")
        self.ended(0)
        assert os.path.getsize(self.journal) > 0

    def what_is_no_journal_is_left_alone(self):
        with open(self.journal, "w") as file:
            file.write("Dear diary,\n")
        self.start()
        acc.find(self.app, "dialog", "This journal cannot be opened")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "journal", "windowactivate")
        self.desktop.keys("Escape")
        self.ended(1)
        with open(self.journal) as file:
            assert file.read() == "Dear diary,\n"

    def walk(self):
        for step in (self.first_start, self.a_journal_that_is_gone_is_asked_for,
                     self.a_new_one_is_begun_when_they_say_so, self.what_is_no_journal_is_left_alone):
            print(step.__name__, flush=True)
            step()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    try:
        Opening(desktop, sys.argv[1]).walk()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
