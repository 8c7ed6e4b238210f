# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The board by mouse, key and menu: each moves a card, and each is held by the limit of one in Doing."""

import sys
import time

from desktop import Desktop
from running import Running, walk

FIRST = "Ask for feedback"
SECOND = "Read one chapter"


class Board(Running):
    def columns(self):
        return {goal["title"]: goal["column"] for goal in self.goals()}

    def wait_for(self, title, column):
        end = time.time() + 15
        while time.time() < end:
            if self.columns().get(title) == column:
                return
            time.sleep(0.2)
        raise AssertionError(f"{title!r} is not in {column}: {self.columns()}")

    def centre(self, role, name):
        box = acc.find(self.app, role, name).queryComponent().getExtents(acc.pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def mouse(self, *command):
        self.desktop.run("xdotool", *map(str, command))
        time.sleep(0.1)

    def click(self, title, button=1):
        self.mouse("mousemove", *self.centre("list item", title))
        self.mouse("click", button)
        time.sleep(0.3)

    def drag(self, title, column):
        """As a hand does it: press, move in small steps, wait over the place, let go."""
        x, y = self.centre("list item", title)
        to_x, to_y = self.centre("list", column)
        self.mouse("mousemove", x, y)
        self.mouse("mousedown", 1)
        steps = 15
        for i in range(1, steps + 1):
            self.mouse("mousemove", x + (to_x - x) * i // steps, y + (to_y - y) * i // steps)
        self.mouse("mousemove", to_x + 2, to_y + 2)
        time.sleep(0.3)
        self.mouse("mouseup", 1)
        time.sleep(0.5)

    def leave_it(self, title):
        """The limit asks, and nothing has moved; the person leaves it as it is."""
        acc.find(self.app, "push button", "Leave it as it is")
        assert self.columns()[title] == "next", self.columns()
        acc.press(acc.find(self.app, "push button", "Leave it as it is"))
        acc.wait_gone(self.app, "push button", "Leave it as it is")
        assert self.columns()[title] == "next", self.columns()

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
    walk((board.start, board.write_two_cards, board.by_mouse, board.by_key, board.by_menu, board.undo_all_of_it,
          board.quit), desktop)
