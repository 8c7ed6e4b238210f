# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The board by mouse, key and menu: each moves a card, and each is held by the limit of one in Doing."""

import sys
import time

from desktop import Desktop
from hands import Hands
from running import walk

FIRST = "Ask for feedback"
SECOND = "Read one chapter"


class Board(Hands):
    def leave_it(self, title):
        """The limit asks, and nothing has moved; the person leaves it as it is."""
        acc.find(self.app, "push button", "Leave it as it is")
        assert self.column_of(title) == "next", self.goals()
        acc.press(acc.find(self.app, "push button", "Leave it as it is"))
        acc.wait_gone(self.app, "push button", "Leave it as it is")
        assert self.column_of(title) == "next", self.goals()

    def choose_in_menu(self, title, downs):
        """Popup menus are no children of the application to a screen reader, so by their keys."""
        self.click(title, button=3)
        self.desktop.keys("m", *["Down"] * downs, "Return")
        time.sleep(0.5)

    def write_two_cards(self):
        for title in (SECOND, FIRST):
            self.desktop.keys("ctrl+n")
            time.sleep(0.3)
            self.desktop.type(title)
            self.desktop.keys("Return")
            self.wait_for(title, "next")

    def by_mouse(self):
        self.drag(FIRST, "Doing")
        self.wait_for(FIRST, "doing")
        self.drag(SECOND, "Doing")
        self.leave_it(SECOND)
        self.drag(FIRST, "Next")
        self.wait_for(FIRST, "next")

    def within_the_column(self):
        """Dropped at the end of the column; then above and below the other card."""
        self.wait_cards("next", [SECOND, FIRST])
        self.drag_above(FIRST, SECOND)
        self.wait_cards("next", [FIRST, SECOND])
        self.drag_below(FIRST, SECOND)
        self.wait_cards("next", [SECOND, FIRST])
        self.drag_above(FIRST, SECOND)
        self.wait_cards("next", [FIRST, SECOND])

    def two_at_once(self):
        """Ctrl and a click add a card to what is chosen, and one drag takes both."""
        self.click(FIRST)
        self.mouse("keydown", "ctrl")
        self.click(SECOND)
        self.mouse("keyup", "ctrl")
        self.drag(SECOND, "Dreams")
        self.wait_cards("dreams", [FIRST, SECOND])
        self.desktop.keys("ctrl+z")
        self.wait_cards("next", [FIRST, SECOND])

    def by_key(self):
        self.click(FIRST)
        self.desktop.keys("ctrl+shift+Right")
        self.wait_for(FIRST, "doing")
        self.click(SECOND)
        self.desktop.keys("ctrl+shift+Right")
        self.leave_it(SECOND)
        self.click(FIRST)
        self.desktop.keys("ctrl+shift+Left")
        self.wait_for(FIRST, "next")

    def by_menu(self):
        self.choose_in_menu(FIRST, downs=1)  # Dreams, then Doing: Next is where it is
        self.wait_for(FIRST, "doing")
        self.choose_in_menu(SECOND, downs=1)
        self.leave_it(SECOND)

    def undo_all_of_it(self):
        """The drags are undo steps like all else."""
        self.desktop.keys("ctrl+z")
        self.wait_for(FIRST, "next")
        self.desktop.keys("ctrl+shift+z")
        self.wait_for(FIRST, "doing")


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    board = Board(desktop, sys.argv[1], "--tab", "goals")
    walk((board.start, board.write_two_cards, board.by_mouse, board.within_the_column, board.two_at_once, board.by_key, board.by_menu, board.undo_all_of_it,
          board.quit), desktop)
