# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader's walk over the real accessibility bus: every tab and the dialogs that a key opens, with a full
journal."""

import subprocess
import sys
import time

from desktop import Desktop

TABS = (("ctrl+1", "Today"), ("ctrl+2", "Assess"), ("ctrl+3", "Ways out"), ("ctrl+4", "Goals"), ("ctrl+5", "Gratitude"),
        ("ctrl+6", "People"), ("ctrl+7", "Progress"))
# The dialogs that a key opens from anywhere; those of pages are walked through in every state by looks_check.
DIALOGS = (("ctrl+comma", "Settings"), ("ctrl+k", "Everything"), ("ctrl+j", "Park a worry"))
MOST_STOPS = 150


class Reader:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.journal = f"{desktop.home}/made-up.unrut"
        made = desktop.run(program, "demo", "--years", "1", "--seed", "7", "--journal", self.journal)
        assert made.returncode == 0, made.stderr
        self.process = desktop.start("unrut", program, "--journal", self.journal)
        self.app = acc.application("unrut")
        desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.faults = []

    def hear(self, place):
        """Names and roles of all there is, and rows that say something."""
        for role, parent, name in acc.unnamed(self.app):
            self.faults.append(f"{place}: a {role} without a name in {parent} '{name}'")
        for node in acc.walk(self.app):
            if node.getRoleName() in ("list item", "table cell") and acc.is_showing(node) and not node.name.strip():
                self.faults.append(f"{place}: a {node.getRoleName()} that says nothing in '{node.parent.name}'")

    def focused(self):
        for node in acc.walk(self.app):
            if node.getState().contains(acc.pyatspi.STATE_FOCUSED) and acc.is_showing(node):
                return node
        return None

    def tab_round(self, place):
        """Tab comes back to where it began, and everything on the way says what it is."""
        self.desktop.keys("Tab")
        time.sleep(0.1)
        first = self.focused()
        if first is None:
            self.faults.append(f"{place}: nothing is focused after Tab")
            return
        for _ in range(MOST_STOPS):
            self.desktop.keys("Tab")
            time.sleep(0.03)
            now = self.focused()
            if now is None:
                self.faults.append(f"{place}: Tab lost the keyboard after '{first.name}'")
                return
            if now == first:
                return
        self.faults.append(f"{place}: Tab never came back to '{first.name}'")

    def walk(self):
        for key, name in TABS:
            self.desktop.keys(key)
            self.settle(name)
            self.hear(name)
            self.tab_round(name)
        for key, name in DIALOGS:
            self.dialog(key, name)

    def settle(self, name):
        acc.find(self.app, "page tab", name)
        time.sleep(0.6)

    def dialog(self, key, name):
        self.desktop.keys(key)
        acc.find(self.app, "dialog", "")
        time.sleep(0.5)
        self.hear(name)
        self.tab_round(name)
        self.desktop.keys("Escape")
        acc.wait_gone(self.app, "dialog", "")

    def quit(self):
        self.desktop.keys("ctrl+q")
        code = self.process.wait(20)
        assert code == 0, f"quit with {code}"


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    reader = Reader(desktop, sys.argv[1])
    try:
        reader.walk()
        reader.quit()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
    for fault in reader.faults:
        print(fault)
    assert not reader.faults, f"{len(reader.faults)} faults, see above"
