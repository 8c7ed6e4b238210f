# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language and another journal, chosen while the program runs."""

import os
import sys
import time

from desktop import Desktop


class SettingsWalk:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.other = os.path.join(desktop.home, "other.unrut")

    def begin(self):
        made = self.desktop.run(self.program, "add", "grateful", "The other journal has this line",
                                "--journal", self.other)
        assert made.returncode == 0, made
        self.process = self.desktop.start("unrut", self.program)
        self.app = acc.application("unrut")
        acc.find(self.app, "push button", "Begin")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        acc.press(acc.find(self.app, "page tab", "Gratitude"))
        acc.find(self.app, "text", "New entry")
        self.desktop.keys("ctrl+e")
        self.desktop.type("not yet added")

    def another_language_is_spoken_at_once(self):
        self.desktop.keys("ctrl+comma")
        acc.find(self.app, "dialog", "Settings")
        self.desktop.keys("alt+l")
        self.desktop.type("Deutsch")
        acc.find(self.app, "page tab", "Dankbarkeit")
        acc.find(self.app, "dialog", "Einstellungen")
        assert not acc.matching(self.app, "page tab", "Gratitude"), acc.names(self.app)

    def one_that_is_read_from_the_right_turns_the_window_round(self):
        self.choose_language("Einstellungen", "Deutsch", "End")  # the last, Arabic
        first, last = (acc.find(self.app, "page tab", name) for name in ("اليوم", "التقدم"))
        assert self.left_of(first) > self.left_of(last), (self.left_of(first), self.left_of(last))
        self.choose_language("الإعدادات", "العربية", "Home", "Down", "Down")  # after the system's and English
        first, last = (acc.find(self.app, "page tab", name) for name in ("Heute", "Verlauf"))
        assert self.left_of(first) < self.left_of(last), (self.left_of(first), self.left_of(last))

    def choose_language(self, title, spoken, *keys):
        acc.find(self.app, "dialog", title)
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowactivate")
        # Where the person was before the window changed its language, though this is a new one.
        assert self.until(lambda: acc.find(self.app, "combo box", spoken).getState().contains(acc.pyatspi.STATE_FOCUSED))
        self.desktop.keys("alt+Down", *keys, "Return")

    @staticmethod
    def until(condition, seconds=10):
        end = time.time() + seconds
        while not condition() and time.time() < end:
            time.sleep(0.1)
        return condition()

    @staticmethod
    def left_of(node):
        return node.queryComponent().getExtents(acc.pyatspi.DESKTOP_COORDS).x

    def what_was_being_typed_is_still_there(self):
        field = acc.find(self.app, "text", "Neuer Eintrag")
        text = field.queryText()
        assert text.getText(0, -1) == "not yet added", text.getText(0, -1)

    def another_journal_is_opened_at_once(self):
        acc.press(acc.find(self.app, "push button", "Anderes öffnen"))
        acc.find(self.app, "dialog", "Ein anderes Journal")
        self.desktop.type(self.other)
        self.desktop.keys("Return")
        acc.press(acc.find(self.app, "page tab", "Dankbarkeit"))
        acc.find(self.app, None, "The other journal has this line")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("ctrl+q")
        assert self.process.wait(20) == 0, self.desktop.log("unrut")

    def walk(self):
        for step in (self.begin, self.another_language_is_spoken_at_once,
                     self.one_that_is_read_from_the_right_turns_the_window_round, self.what_was_being_typed_is_still_there,
                     self.another_journal_is_opened_at_once):
            print(step.__name__, flush=True)
            step()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    try:
        SettingsWalk(desktop, sys.argv[1]).walk()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
