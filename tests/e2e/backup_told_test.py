# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the status bar says of the day's backup, beside what there is of it."""

import datetime
import hashlib
import os
import re
import sys

from desktop import Desktop
from running import Running, walk


class Told(Running):
    def __init__(self, desktop, program):
        super().__init__(desktop, program)
        self.beside = os.path.join(desktop.home, "backups")
        stick = os.path.join(desktop.home, "stick")
        mark = hashlib.sha256(self.journal.encode()).hexdigest()[:8]
        self.chosen = os.path.join(stick, f"journal-{mark}")

    @staticmethod
    def kept(folder):
        """The instants of the copies there, in the person's time, oldest first."""
        names = os.listdir(folder) if os.path.isdir(folder) else []
        found = [re.fullmatch(r"journal\.\d{6}\.(\d{8}T\d{6})Z\.unrut", name) for name in sorted(names)]
        return [datetime.datetime.strptime(name[1] + "+0000", "%Y%m%dT%H%M%S%z").astimezone() for name in found if name]

    def says(self, text):
        return [node.name for node in acc.matching(self.app, "label", text)]

    def dated(self):
        return [line for line in self.says("last backup ") if not line.endswith("failed")]

    def told_of(self, made):
        """That the last one is of then, by its minute."""
        line = self.until(self.dated, "a backup is told of")[0]
        assert re.search(rf"last backup (today|yesterday) {made:%H:%M}$", line), (line, made)
        assert not self.says("the last backup failed") and not self.says("the folder for backups is not there")

    def one_that_cannot_be_made_is_told(self):
        self.cli("add", "win", "The first word")
        with open(self.beside, "w", encoding="utf-8") as file:
            file.write("in the way")
        self.start()
        assert not self.dated(), self.dated()
        self.until(lambda: self.says("the last backup failed"), "a failure is told")
        self.quit()

    def the_next_that_is_made_is_told(self):
        os.remove(self.beside)
        self.start()
        told_at_once = self.dated()
        assert not told_at_once or self.kept(self.beside), told_at_once
        made = self.until(lambda: self.kept(self.beside), "a backup is made once nothing is changed")
        self.told_of(made[0])
        self.quit()

    def a_day_goes_by(self):
        """By its name the copy was made two days earlier."""
        for name in os.listdir(self.beside):
            if name.endswith(".unrut"):
                earlier = self.kept(self.beside)[0].astimezone(datetime.timezone.utc) - datetime.timedelta(days=2)
                os.rename(os.path.join(self.beside, name),
                          os.path.join(self.beside, f"journal.000001.{earlier:%Y%m%dT%H%M%S}Z.unrut"))

    def a_folder_that_is_away_is_told(self):
        self.a_day_goes_by()
        with open(os.path.join(self.beside, "journal.places"), "w", encoding="utf-8") as places:  # as the settings do
            places.write(self.chosen)
        self.start()
        self.until(lambda: self.says("the folder for backups is not there"), "that the folder is away is told")
        self.until(lambda: self.says(self.chosen), "which folder it is")
        self.until(lambda: len(self.kept(self.beside)) == 2, "the backup goes beside the journal")
        assert self.says("the folder for backups is not there") and not self.dated(), acc.names(self.app)
        self.quit()

    def once_it_is_back_so_are_backups(self):
        os.makedirs(self.chosen, 0o700)
        self.start()
        made = self.until(lambda: self.kept(self.chosen), "the first backup in the folder that was chosen")
        self.told_of(made[0])
        assert len(self.kept(self.beside)) == 2
        self.quit()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    told = Told(desktop, sys.argv[1])
    walk((told.one_that_cannot_be_made_is_told, told.the_next_that_is_made_is_told, told.a_folder_that_is_away_is_told,
          told.once_it_is_back_so_are_backups), desktop)
