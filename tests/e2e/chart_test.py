# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart by somebody who cannot see it: its finding, its points one by one as they are said on the accessibility bus, its
table, and the day it leads to. Keys only."""

import datetime
import sys

from desktop import Desktop
from hands import Hands
from running import walk

TODAY = datetime.date.today()
MOODS = tuple((TODAY - datetime.timedelta(back), mood) for back, mood in ((60, "3"), (51, "6"), (3, "8")))
WORDS = "The day of the lighthouse"


class Chart(Hands):
    def three_days_were_noted(self):
        for day, mood in MOODS:
            self.cli("check-in", "--mood", mood, "--date", day.isoformat())
        self.cli("add", "win", WORDS, "--date", MOODS[1][0].isoformat())
        self.start()
        self.desktop.keys("ctrl+7")

    def its_finding_is_its_name(self):
        self.tab_to("chart", "Mood, 3 days so far")

    def each_point_is_said(self):
        heard = acc.Heard("accessible-description")
        said = []
        for (day, _), key in zip(reversed(MOODS), ("Right", "Left", "Left")):
            self.desktop.keys(key)
            said.append(heard.wait(f"{day.day} "))
        heard.stop()
        assert [sentence.split(", ")[-1] for sentence in said] == ["8", "6", "3"], said
        assert all("Mood" in sentence for sentence in said), said

    def a_point_leads_to_its_day(self):
        self.desktop.keys("Right", "Return")
        self.find("list item", WORDS)
        self.desktop.keys("ctrl+7")

    def its_table_is_read(self):
        self.tab_to("chart", "Mood, 3 days so far")
        self.desktop.keys("Menu", "Down", "Return")
        dialog = self.find("dialog", "Mood, 3 days so far")
        cells = self.until(lambda: [node.name for node in acc.walk(dialog) if node.getRoleName() == "table cell"],
                           "cells of the table")
        for value in ("3", "6", "8"):
            assert value in cells, cells
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        self.desktop.keys("Escape")
        acc.wait_gone(self.app, "dialog", "Mood, 3 days so far")
        self.quit()


with Desktop() as desktop:
    chart = Chart(desktop, sys.argv[1])
    acc = chart.acc
    walk((chart.three_days_were_noted, chart.its_finding_is_its_name, chart.each_point_is_said,
          chart.a_point_leads_to_its_day, chart.its_table_is_read), desktop)
