# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup that is looked into, and one that takes the journal's place."""

import os
import re
import sqlite3
import sys

from desktop import Desktop
from running import Running, walk


class Backups(Running):
    def __init__(self, desktop, program):
        super().__init__(desktop, program)
        self.folder = os.path.join(desktop.home, "data", "unrut")
        self.journal = os.path.join(self.folder, "journal.unrut")  # where it is kept unless one says otherwise

    def kept(self):
        folder = os.path.join(self.folder, "backups")
        return sorted(name for name in os.listdir(folder) if name.endswith(".unrut")) if os.path.isdir(folder) else []

    def open_backups(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate")
        self.desktop.keys("alt+f", "u")
        return acc.find(self.app, "dialog", "Backups")

    def a_day_later_there_is_a_backup(self):
        self.cli("add", "win", "The first word")
        self.process = self.desktop.start("unrut", self.program)
        self.app = acc.application("unrut")
        acc.find(self.app, "page tab", "Today")
        self.until(lambda: len(self.kept()) == 1, "no backup was made")
        self.cli("add", "win", "The second word")
        assert "second" in self.cli("search", "second")

    def it_can_be_looked_into(self):
        dialog = self.open_backups()
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        acc.press(acc.find(dialog, "push button", "Look into it"))
        acc.find(self.app, "frame", "A backup — Unrut")
        acc.press(acc.find(self.app, "push button", "Back to my own journal"))
        self.until(lambda: not acc.matching(self.app, "frame", "A backup — Unrut"), "the backup is still there")

    def it_takes_the_journals_place(self):
        dialog = acc.find(self.app, "dialog", "Backups")
        acc.press(acc.find(dialog, "push button", "Go back to it…"))
        acc.press(acc.find(dialog, "push button", "Yes, go back"))
        self.until(lambda: len(self.kept()) == 2, "what was there was not kept")
        acc.find(self.app, "page tab", "Today")
        self.until(lambda: "second" not in self.cli("search", "word"), "the journal is what it was")
        assert "first" in self.cli("search", "word")

    def and_back_again(self):
        dialog = self.open_backups()
        acc.press(acc.find(dialog, "push button", "Go back to it…"))
        acc.press(acc.find(dialog, "push button", "Yes, go back"))
        self.until(lambda: "second" in self.cli("search", "word"), "what was restored over is lost")
        assert len(self.kept()) == 3, self.kept()
        self.cli("verify")
        self.process.terminate()
        self.process.wait(20)

    def two_years_pass(self):
        folder = os.path.join(self.folder, "backups")
        for name in self.kept():
            earlier = re.sub(r"\.(\d{4})(\d{4}T)", lambda day: f".{int(day[1]) - 2}{day[2]}", name)
            os.rename(os.path.join(folder, name), os.path.join(folder, earlier.replace("0229T", "0228T")))

    def imported(self, name, lines):
        table = os.path.join(self.desktop.home, name)
        with open(table, "w", encoding="utf-8") as file:
            file.write("day,text\n" + "".join(f"2026-03-0{1 + i % 9},line {i}\n" for i in range(lines)))
        self.cli("import", table)

    def what_was_lost_is_agreed_to(self):
        """Of a journal that lost much no backup goes before somebody says that this is right."""
        self.imported("many.csv", 120)
        self.imported("more.csv", 121)  # behind a backup that holds the many
        journal = sqlite3.connect(self.journal)
        journal.execute("DELETE FROM entries WHERE text LIKE 'line %'")
        journal.commit()
        journal.close()
        self.two_years_pass()
        before = len(self.kept())
        mark = os.path.join(self.folder, "backups", "journal.keep-all")
        assert not os.path.exists(mark)
        self.process = self.desktop.start("unrut", self.program)
        self.app = acc.application("unrut")
        right = acc.find(self.app, "push button", "This is right")
        assert os.path.exists(mark) and len(self.kept()) == before + 1, self.kept()
        acc.press(right)
        self.until(lambda: not os.path.exists(mark), "it was not agreed to")
        self.process.terminate()
        self.process.wait(20)


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    backups = Backups(desktop, sys.argv[1])
    walk((backups.a_day_later_there_is_a_backup, backups.it_can_be_looked_into, backups.it_takes_the_journals_place,
          backups.and_back_again, backups.what_was_lost_is_agreed_to), desktop)
