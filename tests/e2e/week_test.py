# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A week of Today by keyboard alone, and what comes after three weeks away.

The program is started once a day, as a person would, with a clock that says which day it is (libfaketime); timers run
on. What was done is read back by the command line, which lives on the same day.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time

from desktop import Desktop

SKIPPED = 77
GOAL = "Talk with Sofia"


class Week:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.journal = os.path.join(desktop.home, "journal.unrut")
        self.desktop.env["TZ"] = "UTC"

    def day(self, day, hour):
        """Begins a day: the program starts and shows Today."""
        self.clock = ["faketime", "-m", "--exclude-monotonic", "-f", f"@{day} {hour:02}:00:00"]
        self.process = self.desktop.start("unrut", *self.clock, self.program, "--journal", self.journal,
                                          "--tab", "today")
        self.app = acc.application("unrut")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        time.sleep(0.5)

    def night(self):
        self.desktop.keys("ctrl+q")
        code = self.process.wait(20)
        assert code == 0, f"quit with {code}: {self.desktop.log('unrut')}"

    def cli(self, *arguments):
        done = subprocess.run([*self.clock, self.program, *arguments, "--json", "--journal", self.journal],
                              capture_output=True, text=True, timeout=60, env=self.desktop.env)
        assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr}"
        return done.stdout

    def wait_for(self, what, *arguments):
        end = time.time() + 15
        while time.time() < end:
            if what in self.cli(*arguments):
                return
            time.sleep(0.2)
        raise AssertionError(f"{what!r} is not in {self.cli(*arguments)}")

    def day_was(self, day, mood, energy):
        """What the check-in of a day says in the file."""
        with sqlite3.connect(f"file:{self.journal}?mode=ro", uri=True) as file:
            found = file.execute("SELECT mood, energy FROM check_ins WHERE day = ?", [day]).fetchall()
        assert found == [(mood, energy)], f"{day}: {found}"

    def kind_of_day(self):
        return json.loads(self.cli("today"))["kind"]

    def focused(self):
        """The names of what has the keyboard: a list and its row are two."""
        names = []
        for node in acc.walk(self.app):
            try:
                has_it = node.getState().contains(acc.pyatspi.STATE_FOCUSED) and acc.is_showing(node)
                if has_it and not node.getRoleName().startswith("page tab"):
                    names.append(node.name or "")
            except Exception:
                continue
        return names

    def tab_to(self, name, key="Tab"):
        """Goes on with Tab until the keyboard is at what says \\a name."""
        seen = []
        for _ in range(70):
            at = self.focused()
            if any(each.startswith(name) for each in at):
                return
            seen.append(at)
            self.desktop.keys(key)
        raise AssertionError(f"Tab never comes to {name!r}, only to {seen}")

    def is_at_chosen(self, name):
        """The circle of that name is chosen, and has the keyboard."""
        end = time.time() + 5
        while time.time() < end:
            states = acc.find(self.app, "check box", name).getState()
            if states.contains(acc.pyatspi.STATE_CHECKED) and states.contains(acc.pyatspi.STATE_FOCUSED):
                return
            time.sleep(0.1)
        raise AssertionError(f"{name!r} is not chosen, or the keyboard is elsewhere: {self.focused()}")

    def says(self, text):
        acc.find(self.app, None, text)

    def is_silent_about(self, text):
        found = acc.matching(self.app, None, text)
        assert not found, f"it speaks of {text!r}"

    # The days. 2 November 2026 is a Monday.

    def monday_morning(self):
        """A new journal: a first line, a goal with a step, and it is the focus."""
        self.day("2026-11-02", 9)
        assert self.kind_of_day() == "first_start"
        self.desktop.keys("ctrl+e")
        time.sleep(0.5)
        self.desktop.type("A new beginning")
        self.desktop.keys("ctrl+Return")
        self.wait_for("A new beginning", "search", "beginning")
        self.desktop.keys("ctrl+n")
        time.sleep(0.5)
        self.desktop.type(GOAL)
        self.desktop.keys("Return")
        self.wait_for(GOAL, "goals")
        self.desktop.keys("shift+Tab", "ctrl+shift+Right")  # from the line into the column, and the card to Doing
        self.wait_for('"doing"', "goals")
        self.desktop.keys("ctrl+1")
        self.says(GOAL)
        arrivals = acc.Arrivals()
        self.tab_to("Mood")
        arrivals.wait_last("Mood: 0 of 10")  # not the row as a whole
        self.desktop.keys("6")
        arrivals.wait_last("Mood: 6 of 10")
        self.is_at_chosen("Mood: 6 of 10")
        self.tab_to("Energy")
        arrivals.wait_last("Energy: 0 of 10")
        arrivals.stop()
        acc.press(acc.find(self.app, "check box", "Energy: 3 of 10"))
        self.is_at_chosen("Energy: 3 of 10")
        self.desktop.keys("1", "0")  # ten
        self.is_at_chosen("Energy: 10 of 10")
        self.tab_to("Write one more line")  # the first good thing of the day is written already
        self.desktop.keys("space")
        self.tab_to("One good thing")
        self.desktop.type("Priya stayed for tea")
        self.desktop.keys("Return")
        self.wait_for("Priya stayed for tea", "search", "priya")
        self.night()
        self.day_was("2026-11-02", mood=6, energy=10)

    def tuesday_afternoon(self):
        self.day("2026-11-03", 16)
        self.tab_to("One win")
        self.desktop.type("Sent the draft")
        self.desktop.keys("Return")
        self.wait_for("Sent the draft", "search", "kind:win draft")
        self.night()

    def wednesday_is_rough(self):
        self.day("2026-11-04", 9)
        self.tab_to("Rough day")
        self.desktop.keys("Return")
        self.says("A rough day.")
        self.is_silent_about(GOAL)
        self.tab_to("One thing about this job")
        self.desktop.type("The people I sit with")
        self.desktop.keys("Return")
        self.wait_for("The people I sit with", "search", "kind:keep people")
        self.night()

    def thursday_is_one_like_any_other(self):
        self.day("2026-11-05", 9)
        assert self.kind_of_day() == "ordinary"
        self.says(GOAL)
        self.night()

    def friday_has_its_page(self):
        self.day("2026-11-06", 16)
        self.tab_to("Also waiting (1)")
        self.desktop.keys("space")
        self.tab_to("Open: The Friday page")
        self.desktop.keys("Return")
        self.says("Five minutes, once a week")
        self.tab_to("What is stuck?")
        self.desktop.type("The budget")
        self.tab_to("Save")
        self.desktop.keys("Return")
        time.sleep(0.5)
        acc.wait_gone(self.app, None, "Also waiting (1)")
        self.night()

    def saturday_is_off(self):
        self.day("2026-11-07", 11)
        assert self.kind_of_day() == "day_off"
        self.says("A day off.")
        self.is_silent_about(GOAL)
        self.night()

    def three_weeks_later(self):
        self.day("2026-11-30", 9)
        assert self.kind_of_day() == "away"
        self.says("Good to see you.")
        self.tab_to("Go on")
        self.desktop.keys("Return")
        self.says(GOAL)
        self.night()

    def walk(self):
        for step in (self.monday_morning, self.tuesday_afternoon, self.wednesday_is_rough,
                     self.thursday_is_one_like_any_other, self.friday_has_its_page, self.saturday_is_off,
                     self.three_weeks_later):
            print(step.__name__, flush=True)
            step()


if not shutil.which("faketime") or "ASAN_OPTIONS" in os.environ:  # both want to be loaded first
    print("no faketime here")
    sys.exit(SKIPPED)

with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    week = Week(desktop, sys.argv[1])
    try:
        week.walk()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
