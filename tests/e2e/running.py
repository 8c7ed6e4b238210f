# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as an end-to-end test holds it: started, found by a screen reader, asked on the command line, quit."""

import importlib
import json
import os
import time


class Running:
    """One journal in the home of \\a desktop, and the program over it. To be made once the desktop is up."""

    def __init__(self, desktop, program, *options):
        self.acc = importlib.import_module("accessible")  # connects to the bus of the desktop, so not before it
        self.desktop = desktop
        self.program = program
        self.options = options
        self.journal = os.path.join(desktop.home, "journal.unrut")
        self.process = None
        self.app = None

    def work_every_day(self):
        """Before the first start: on a day off Today asks nothing, and a test may run on any day."""
        folder = os.path.join(self.desktop.env["XDG_CONFIG_HOME"], "unrut")
        os.mkdir(folder, 0o700)
        with open(os.open(os.path.join(folder, "unrut.conf"), os.O_CREAT | os.O_WRONLY, 0o600), "w") as settings:
            settings.write("[times]\nworking_days=1, 2, 3, 4, 5, 6, 7\n")

    def start(self):
        self.process = self.desktop.start("unrut", self.program, "--journal", self.journal, *self.options)
        self.app = self.acc.application("unrut")
        self.to_the_front()

    def to_the_front(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        time.sleep(0.5)

    def quit(self):
        self.desktop.keys("ctrl+q")
        self.ended()

    def ended(self, code=0):
        assert self.process.wait(20) == code, f"ended with {self.process.returncode}: {self.desktop.log('unrut')}"

    def cli(self, *arguments):
        done = self.desktop.run(self.program, *arguments, "--journal", self.journal)
        assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr}"
        return done.stdout

    def goals(self):
        return json.loads(self.cli("goals", "--json"))["goals"]

    def goal(self, title):
        return next((goal for goal in self.goals() if goal["title"] == title), None)

    def find(self, role, text):
        return self.acc.find(self.app, role, text)

    def until(self, condition, what, seconds=20):
        """The first true value of \\a condition."""
        end = time.time() + seconds
        while time.time() < end:
            found = condition()
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError(f"never: {what}; there are: {self.acc.names(self.app)}")


def walk(steps, desktop):
    """One step after another, by name; what the program said last when one fails."""
    try:
        for step in steps:
            print(step.__name__, flush=True)
            step()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
