# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage that the day's backup finds leads to what can be done, and from there to what can be saved."""

import os
import shutil
import sqlite3
import sys

from desktop import Desktop
from running import Running, walk

PAGE = 4096


class Damaged(Running):
    def a_journal_with_a_damaged_page(self):
        self.cli("demo", "--years", "1")
        database = sqlite3.connect(self.journal)
        roots = {page for (page,) in database.execute("SELECT rootpage FROM sqlite_schema")}
        text = database.execute("SELECT text FROM entries LIMIT 1 OFFSET 60").fetchone()[0]
        database.close()
        with open(self.journal, "rb") as file:
            # A page deep in the log: opening looks at the first of each table only.
            page = file.read().index(text.encode()) // PAGE
        assert page + 1 not in roots, page
        with open(self.journal, "r+b") as file:
            file.seek(page * PAGE)
            file.write(b"\xaa" * PAGE)

    def the_backup_finds_it(self):
        self.start()
        acc.find(self.app, "push button", "What can be done…")  # a page may have met the damage before the backup did
        self.until(lambda: any("the last backup failed" in name for _, name in acc.names(self.app)), "the backup finds it")

    def it_can_be_read_until_it_is_mended(self):
        acc.press(acc.find(self.app, "push button", "What can be done…"))
        dialog = acc.find(self.app, "dialog", "This journal is damaged")
        acc.press(acc.find(dialog, "push button", "Open it only to read"))
        acc.find(self.app, "page tab", "Today")
        self.until(lambda: any("Read only" in name for _, name in acc.names(self.app)), "it is only read")
        self.quit()

    def held(self):
        return self.cli("summary", "--json"), self.goals(), self.cli("search", "the", "--json")

    def an_index_is_made_anew_and_nothing_is_lost(self):
        os.remove(self.journal)
        shutil.rmtree(os.path.join(os.path.dirname(self.journal), "backups"), ignore_errors=True)
        self.cli("demo", "--years", "1")
        before = self.held()
        database = sqlite3.connect(self.journal)
        root = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'entries_kept'").fetchone()[0]
        database.close()
        with open(self.journal, "r+b") as file:
            file.seek((root - 1) * PAGE)
            file.write(b"\xaa" * PAGE)
        self.start()
        acc.press(acc.find(self.app, "push button", "What can be done…"))
        self.until(lambda: any("has been made anew" in name for _, name in acc.names(self.app)), "it is whole again")
        self.quit()
        self.cli("verify")
        assert self.held() == before


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    damaged = Damaged(desktop, sys.argv[1])
    walk((damaged.a_journal_with_a_damaged_page, damaged.the_backup_finds_it,
          damaged.it_can_be_read_until_it_is_mended, damaged.an_index_is_made_anew_and_nothing_is_lost), desktop)
