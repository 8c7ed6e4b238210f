# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole loop as a new user walks it: check, focus, step, entry, undo, redo, PDF, quit, start again."""

import os
import subprocess
import sys
import time
import unicodedata

from desktop import Desktop
from running import Running, walk

ENTRY = "Sofia shared her notes from the platform talk"


class Loop(Running):
    """Every process of it is watched for connections."""

    def __init__(self, desktop, program):
        super().__init__(desktop, program)
        self.traces = []
        if "ASAN_OPTIONS" in desktop.env:
            desktop.env["ASAN_OPTIONS"] += ":detect_leaks=0"  # it cannot look for leaks while strace watches

    def watched(self, *command):
        self.traces.append(os.path.join(self.desktop.home, f"trace-{len(self.traces)}"))
        return ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-e", "signal=none", "-o", self.traces[-1],
                *command]

    def start(self):
        self.process = self.desktop.start("unrut", *self.watched(self.program, "--journal", self.journal))
        self.app = self.acc.application("unrut")
        self.to_the_front()

    def cli(self, *arguments):
        done = self.desktop.run(*self.watched(self.program, *arguments, "--journal", self.journal))
        assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr}"
        return done.stdout

    def connections(self):
        found = []
        for trace in self.traces:
            with open(trace, errors="replace") as file:
                found += [line for line in file if "AF_INET" in line]
        return found

    def the_watch_would_see_a_connection(self):
        self.desktop.run(*self.watched("python3", "-c", "import socket; socket.socket(socket.AF_INET)"))
        assert self.connections(), "strace does not tell of a socket that was made"
        self.traces.clear()

    def a_second_start_raises_the_first(self):
        done = self.desktop.run(*self.watched(self.program, "--journal", self.journal))
        assert done.returncode == 0, done.stderr
        self.find("page tab", "Today")

    def carry_it_elsewhere_and_back(self):
        everything = os.path.join(self.desktop.home, "all.json")
        self.cli("export", "--out", everything)
        self.cli("import", everything)
        self.cli("report", "--out", os.path.join(self.desktop.home, "another.pdf"))
        self.cli("chart", "areas", "--out", os.path.join(self.desktop.home, "areas.png"))

    def no_connection_was_made(self):
        assert len(self.traces) > 5, "nothing was watched"
        assert not self.connections(), self.connections()

    def no_control_without_a_name(self, where):
        unnamed = acc.unnamed(self.app)
        assert not unnamed, f"controls without a name on {where}: {unnamed}"

    def take_a_check_by_keyboard(self):
        self.find("push button", "Begin")
        self.no_control_without_a_name("the first start")
        self.desktop.keys("Return")
        for _ in range(60):
            if acc.matching(self.app, None, "Your result points to"):
                return
            # '4' answers the statement that has the keyboard; where there is none it does nothing, and Enter goes on.
            self.desktop.keys("4", "4", "4", "4", "Return")
            time.sleep(0.2)
            if acc.matching(self.app, "push button", "Keep my answers"):
                acc.press(self.find("push button", "Keep my answers"))
        raise AssertionError(f"no result after sixty pages: {acc.names(self.app)}")

    def make_it_my_focus(self):
        self.no_control_without_a_name("the result")
        acc.press(self.find("push button", "Make it my focus"))
        self.find("page tab", "Goals")
        self.desktop.keys("ctrl+1")
        self.find("push button", "Step done")

    def tick_its_step(self):
        before = self.cli("goals", "--json")
        acc.press(self.find("push button", "Step done"))
        time.sleep(0.5)
        self.ticked = self.cli("goals", "--json")
        assert self.ticked != before, "the tick did not reach the journal"

    def add_an_entry(self):
        self.desktop.keys("ctrl+e")
        time.sleep(0.5)
        self.desktop.type(ENTRY)
        self.desktop.keys("ctrl+Return")
        self.find("list item", ENTRY)
        self.no_control_without_a_name("the log")

    def undo_and_redo(self):
        self.desktop.keys("ctrl+z")
        acc.wait_gone(self.app, "list item", ENTRY)
        self.desktop.keys("ctrl+shift+z")
        self.find("list item", ENTRY)

    def see_every_tab(self):
        for key, name in (("ctrl+1", "Today"), ("ctrl+2", "Assess"), ("ctrl+3", "Ways out"), ("ctrl+4", "Goals"),
                          ("ctrl+5", "Gratitude"), ("ctrl+6", "People"), ("ctrl+7", "Progress")):
            self.desktop.keys(key)
            time.sleep(0.6)
            self.no_control_without_a_name(name)

    def write_the_pdf(self):
        report = os.path.join(self.desktop.home, "report.pdf")
        self.desktop.keys("ctrl+p")
        acc.press(self.find("push button", "Save PDF…"))
        self.find("dialog", "Save the report")
        time.sleep(0.5)
        self.desktop.keys("ctrl+a")
        self.desktop.type(report)
        self.desktop.keys("Return")
        for _ in range(100):
            if os.path.exists(report):
                break
            time.sleep(0.2)
        text = subprocess.run(["pdftotext", report, "-"], capture_output=True, text=True, check=True).stdout
        # Its lines may be broken anywhere, so it is looked for word by word; NFKC takes ligatures apart.
        text = unicodedata.normalize("NFKC", text)
        missing = set(ENTRY.split()) - set(text.split())
        assert not missing, f"{missing} of the entry is not in the report: {text[-1500:]}"
        assert os.stat(report).st_mode & 0o077 == 0, "others can read the report"

    def all_still_there(self):
        self.find("push button", "Step done")
        assert self.cli("goals", "--json") == self.ticked, "the ticked step is not what it was"
        self.desktop.keys("ctrl+5")
        self.find("list item", ENTRY)
        found = self.cli("search", "platform", "--json")
        assert ENTRY in found, found
        summary = self.cli("summary", "--json")
        assert '"spark"' in summary, summary


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    loop = Loop(desktop, sys.argv[1])
    loop.work_every_day()
    walk((loop.the_watch_would_see_a_connection, loop.start, loop.take_a_check_by_keyboard, loop.make_it_my_focus, loop.tick_its_step, loop.add_an_entry,
          loop.undo_and_redo, loop.see_every_tab, loop.write_the_pdf, loop.a_second_start_raises_the_first,
          loop.carry_it_elsewhere_and_back, loop.quit, loop.start, loop.all_still_there, loop.quit,
          loop.no_connection_was_made), desktop)
