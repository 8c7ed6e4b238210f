# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One goal by keyboard alone, as a screen reader hears it: written, edited, moved, started, finished, taken back."""

import sys
import time

from desktop import Desktop
from running import Running, walk

TITLE = "Ask for time"


class Goal(Running):
    def wait_until(self, what, condition):
        end = time.time() + 15
        while time.time() < end:
            goal = self.goal(TITLE)
            if goal and condition(goal):
                return
            time.sleep(0.2)
        raise AssertionError(f"{what} did not come: {self.goal(TITLE)}")

    def spoken(self):
        """What is said of the card, wherever it is."""
        return acc.find(self.app, "list item", TITLE).name

    def wait_spoken(self, *parts):
        end = time.time() + 15
        while time.time() < end:
            if all(part in self.spoken() for part in parts):
                return
            time.sleep(0.2)
        raise AssertionError(f"{parts} are not all said: {self.spoken()!r}")

    def focused(self, role, name):
        """Whether the keyboard is there. A tab in front says so of itself always, and a list and its card both do."""
        for node in acc.matching(self.app, role, name):
            if node.getState().contains(acc.pyatspi.STATE_FOCUSED):
                return True
        return False

    def tab_to(self, role, name):
        for _ in range(60):
            if self.focused(role, name):
                return
            self.desktop.keys("Tab")
            time.sleep(0.1)
        raise AssertionError(f"Tab never came to {role} {name!r}: {acc.names(self.app)}")

    def write(self):
        self.desktop.keys("ctrl+n")
        time.sleep(0.3)
        self.desktop.type(TITLE + " !2w #talk @Dana")
        self.desktop.keys("Return")
        self.wait_until("the card", lambda goal: goal["kind"] == "conversation" and goal["person"] == "Dana")
        self.wait_spoken("Talk", "Near", "Next, card 1 of 1", "due")

    def edit(self):
        self.desktop.keys("shift+Tab", "Return")
        acc.find(self.app, "text", "Title")
        self.tab_to("text", "Add a step")
        for step in ("Offer two dates", "Say what it is for"):
            self.desktop.type(step)
            self.desktop.keys("Return")
        self.wait_until("both steps", lambda goal: len(goal["steps"]) == 2)
        self.desktop.keys("shift+Tab", "Home", "space")
        self.wait_until("the tick", lambda goal: goal["steps"][0]["doneAt"])
        self.tab_to("text", "If")
        self.desktop.type("stand-up is over")
        self.wait_until("the plan", lambda goal: goal["if"] == "stand-up is over")
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        self.desktop.keys("Escape")
        acc.wait_gone(self.app, "push button", "Close the goal")
        self.wait_spoken("1 of 2 steps", "Next step")

    def move(self):
        """The keyboard is on the card again, and the move is told as it happens."""
        heard = acc.Heard()
        self.desktop.keys("ctrl+shift+Right")
        self.wait_until("the move", lambda goal: goal["column"] == "doing")
        assert TITLE in heard.wait("Moved to Doing"), heard.sentences
        heard.stop()
        acc.find(self.app, None, "Moved to Doing")
        self.wait_spoken("Doing, card 1 of 1")

    def just_start(self):
        """Open the card, start: the stretch of work outlives the window."""
        self.desktop.keys("Return")
        acc.find(self.app, "push button", "Close the goal")
        self.tab_to("push button", "Just start")
        self.desktop.keys("space")
        acc.find(self.app, None, "Working on")

    def work_goes_on(self):
        acc.find(self.app, None, "Working on")
        acc.press(acc.find(self.app, "push button", "Stop"))
        acc.wait_gone(self.app, None, "Working on")
        acc.find(self.app, None, "Stopped")

    def finish(self):
        acc.find(self.app, "list", "Doing").queryComponent().grabFocus()
        self.desktop.keys("Home", "ctrl+shift+Right")
        self.wait_until("the end", lambda goal: goal["column"] == "done" and goal["doneDay"])
        acc.find(self.app, "push button", "Log it as a win")
        acc.find(self.app, "text", "How will you mark it?")

    def take_it_back(self):
        """With the move goes the offer of the win."""
        self.desktop.keys("ctrl+z")
        self.wait_until("the way back", lambda goal: goal["column"] == "doing" and not goal["doneDay"])
        acc.wait_gone(self.app, "push button", "Log it as a win")


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    goal = Goal(desktop, sys.argv[1], "--tab", "goals")
    walk((goal.start, goal.write, goal.edit, goal.move, goal.just_start, goal.quit, goal.start, goal.work_goes_on,
          goal.finish, goal.take_it_back, goal.quit), desktop)
