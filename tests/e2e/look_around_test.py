# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking around with a made-up journal: a window of its own, marked, over a file that is thrown away."""

import hashlib
import os
import sys
import time

from desktop import Desktop


class LookAround:
    MARK = "You are looking around in a made-up journal."

    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.own = os.path.join(desktop.home, "data", "unrut", "journal.unrut")
        self.temporary = os.path.join(desktop.home, "temporary")
        os.mkdir(self.temporary)
        desktop.env["TMPDIR"] = self.temporary

    def a_journal_of_ones_own_is_there(self):
        made = self.desktop.run(self.program, "add", "win", "A line of my own", "--journal", self.own)
        assert made.returncode == 0, made
        self.process = self.desktop.start("unrut", self.program)
        self.app = acc.application("unrut")
        acc.find(self.app, "page tab", "Today")
        time.sleep(2)  # what a start writes by itself is written
        self.before = self.told()

    def a_made_up_one_is_opened_beside_it_and_marked(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("alt+j", "l")
        acc.find(self.app, "label", self.MARK)
        assert [name for _, _, names in os.walk(self.temporary) for name in names if name.endswith(".unrut")]

    def it_can_be_changed(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "made-up", "windowactivate")
        self.desktop.keys("ctrl+5", "ctrl+e")
        self.desktop.type("Only for trying")
        self.desktop.keys("ctrl+Return")
        acc.find(self.app, None, "Only for trying")

    def closing_it_leads_back(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "made-up", "windowactivate")
        self.desktop.keys("alt+F4")
        acc.wait_gone(self.app, "label", self.MARK)
        assert self.process.poll() is None
        assert self.told() == self.before

    def nothing_of_it_is_left(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("ctrl+q")
        assert self.process.wait(30) == 0, self.desktop.log("unrut")
        left = [os.path.join(place, name) for place, _, names in os.walk(self.temporary) for name in names]
        assert not left, left
        found = self.desktop.run(self.program, "search", "trying", "--journal", self.own)
        assert "Only for trying" not in found.stdout, found.stdout

    def told(self):
        """Everything that the journal holds; its file may be tidied up by whoever has it open."""
        exported = os.path.join(self.desktop.home, "told.json")
        done = self.desktop.run(self.program, "export", "--out", exported, "--journal", self.own)
        assert done.returncode == 0, done
        with open(exported, "rb") as file:
            told = file.read()
        os.remove(exported)
        return hashlib.sha256(told).hexdigest()

    def walk(self):
        for step in (self.a_journal_of_ones_own_is_there, self.a_made_up_one_is_opened_beside_it_and_marked,
                     self.it_can_be_changed, self.closing_it_leads_back, self.nothing_of_it_is_left):
            print(step.__name__, flush=True)
            step()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    try:
        LookAround(desktop, sys.argv[1]).walk()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
