# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage that the day's backup finds leads to what can be done, and from there to what can be saved."""

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
        acc.find(self.app, "push button", "What can be done…")
        assert any("the last backup failed" in name for _, name in acc.names(self.app)), acc.names(self.app)

    def it_can_be_read_until_it_is_mended(self):
        acc.press(acc.find(self.app, "push button", "What can be done…"))
        dialog = acc.find(self.app, "dialog", "This journal is damaged")
        acc.press(acc.find(dialog, "push button", "Open it only to read"))
        acc.find(self.app, "page tab", "Today")
        self.until(lambda: any("Read only" in name for _, name in acc.names(self.app)), "it is only read")
        self.quit()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    damaged = Damaged(desktop, sys.argv[1])
    walk((damaged.a_journal_with_a_damaged_page, damaged.the_backup_finds_it,
          damaged.it_can_be_read_until_it_is_mended), desktop)
