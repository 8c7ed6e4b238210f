# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands on the board: its cards found as a screen reader finds them, and the mouse and the keys of a real X server."""

import os
import re
import time

from running import Running


class Hands(Running):
    def column_of(self, title):
        goal = self.goal(title)
        return goal["column"] if goal else None

    def cards(self, column):
        """The titles of a column, from top to bottom."""
        return [goal["title"] for goal in self.goals() if goal["column"] == column]

    def wait_for(self, title, column):
        self.until(lambda: self.column_of(title) == column, f"{title!r} in {column}; it is in {self.column_of(title)}")

    def wait_cards(self, column, titles):
        self.until(lambda: self.cards(column) == titles, f"{titles} in {column}; there are {self.cards(column)}")

    # The mouse.

    def box(self, role, name):
        """A card also speaks its next step, so what is called exactly that comes first."""
        self.find(role, name)
        found = self.acc.matching(self.app, role, name)
        found.sort(key=lambda node: node.name != name)
        return found[0].queryComponent().getExtents(self.acc.pyatspi.DESKTOP_COORDS)

    def centre(self, role, name):
        box = self.box(role, name)
        return box.x + box.width // 2, box.y + box.height // 2

    def mouse(self, *command):
        self.desktop.run("xdotool", *map(str, command))
        time.sleep(0.05)

    def click_at(self, place, button=1):
        self.mouse("mousemove", *place)
        self.mouse("click", button)
        time.sleep(0.2)

    def click(self, title, button=1):
        self.bring("list item", title)
        self.click_at(self.centre("list item", title), button)

    def press(self, role, name):
        if role != "page tab":
            self.bring(role, name)
        self.click_at(self.centre(role, name))

    def bring(self, role, name):
        """Turns the wheel over what holds it until it is in the window."""
        frame = self.box("frame", "Unrut")
        for _ in range(40):
            box = self.box(role, name)
            below = box.y + box.height > frame.y + frame.height - 40
            if not below and box.y > frame.y + 60:
                return
            self.mouse("mousemove", box.x + box.width // 2, frame.y + frame.height // 2)
            self.mouse("click", 5 if below else 4)
        raise AssertionError(f"{role} {name!r} cannot be reached by the wheel: {self.box(role, name)}")

    def double_click(self, title):
        self.mouse("mousemove", *self.centre("list item", title))
        self.mouse("click", "--repeat", 2, "--delay", 60, 1)
        time.sleep(0.2)

    def drag_to(self, start, end):
        """As a hand does it: press, move in small steps, wait over the place, let go."""
        x, y = start
        to_x, to_y = end
        self.mouse("mousemove", x, y)
        self.mouse("mousedown", 1)
        steps = 10
        for i in range(1, steps + 1):
            self.mouse("mousemove", x + (to_x - x) * i // steps, y + (to_y - y) * i // steps)
        self.mouse("mousemove", to_x + 2, to_y + 2)
        time.sleep(0.3)
        self.mouse("mouseup", 1)
        time.sleep(0.3)

    def drag(self, title, column):
        self.drag_to(self.centre("list item", title), self.centre("list", column))

    def drag_above(self, title, other):
        """To the upper edge of another card or step."""
        self.bring("list item", title)
        box = self.box("list item", other)
        self.drag_to(self.centre("list item", title), (box.x + box.width // 2, box.y + 4))

    def drag_below(self, title, other):
        self.bring("list item", title)
        box = self.box("list item", other)
        self.drag_to(self.centre("list item", title), (box.x + box.width // 2, box.y + box.height - 6))

    def popup(self):
        """The place of the menu that is open, which no screen reader is told of: the smallest window on the screen."""
        tree = self.desktop.run("xwininfo", "-root", "-children").stdout
        shapes = [tuple(map(int, found)) for found in re.findall(r" (\d+)x(\d+)\+-?\d+\+-?\d+ +\+(-?\d+)\+(-?\d+)", tree)]
        width, height, x, y = min(shape for shape in shapes if shape[0] > 80 and shape[1] > 60)
        return x, y, width, height

    def last_line_of_menu(self):
        time.sleep(0.3)
        x, y, width, height = self.popup()
        self.click_at((x + width // 2, y + height - 16))

    # The keyboard.

    def focused(self, role, name):
        """Whether the keyboard is there. A tab in front says so of itself always, and a list and its card both do."""
        return any(node.getState().contains(self.acc.pyatspi.STATE_FOCUSED)
                   for node in self.acc.matching(self.app, role, name))

    def tab_to(self, role, name):
        for _ in range(80):
            if self.focused(role, name):
                return
            self.desktop.keys("Tab")
        raise AssertionError(f"Tab never came to {role} {name!r}: {self.acc.names(self.app)}")


class Days(Hands):
    """The program started anew on each day, with a clock that says which it is (libfaketime); timers run on."""

    def day(self, day, hour=9):
        clock = ["faketime", "-m", "--exclude-monotonic", "-f", f"@{day} {hour:02}:00:00"]
        self.process = self.desktop.start("unrut", *clock, self.program, "--journal", self.journal, "--tab", "goals")
        self.app = self.acc.application("unrut")
        self.to_the_front()

    def night(self):
        self.quit()


def cannot_fake_time():
    """faketime and the sanitizer both want to be loaded first."""
    import shutil

    return not shutil.which("faketime") or "ASAN_OPTIONS" in os.environ
