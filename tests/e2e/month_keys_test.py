# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A month of work on the board by keyboard alone: written down, begun, worked on, swapped, finished, put away."""

import json
import sys

from desktop import Desktop
from hands import Days, cannot_fake_time
from running import walk

SKIPPED = 77
TALK = "Ask Dana for time"
CHAPTER = "Read one chapter"
DESK = "Try the night desk"


class MonthByKeys(Days):
    def steps(self, title):
        return [step["text"] for step in self.goal(title)["steps"]]

    def to_card(self, column, row=0):
        self.tab_to("list", column)
        self.desktop.keys("Home", *["Down"] * row)

    def monday_2_it_is_written_down(self):
        self.day("2026-11-02")
        self.desktop.keys("ctrl+n")
        for line in (TALK + " !2w #talk @Dana", CHAPTER, DESK + " !4w #exploration"):
            self.desktop.type(line)
            self.desktop.keys("Return")
        self.wait_cards("next", [TALK, CHAPTER, DESK])
        self.to_card("Next")
        self.desktop.keys("Return")
        self.tab_to("text", "Add a step")
        for step in ("Say what it is for", "Offer two dates", "Buy a new pen"):
            self.desktop.type(step)
            self.desktop.keys("Return")
        self.until(lambda: len(self.steps(TALK)) == 3, "three steps")
        # Another order, one less, one renamed.
        self.desktop.keys("shift+Tab", "Home", "alt+Down", "End", "Delete", "Home", "F2")
        self.desktop.type("Offer three dates")
        self.desktop.keys("Return")
        self.until(lambda: self.steps(TALK) == ["Offer three dates", "Say what it is for"], "the steps as they are now")
        self.desktop.keys("Escape", "ctrl+shift+Right")
        self.wait_for(TALK, "doing")
        self.night()

    def monday_9_it_is_worked_on(self):
        self.day("2026-11-09")
        self.to_card("Doing")
        self.desktop.keys("space")
        self.until(lambda: self.goal(TALK)["steps"][0]["doneAt"], "the tick")
        self.desktop.keys("Return")
        self.tab_to("push button", "Just start")
        self.desktop.keys("space")
        self.tab_to("push button", "Stop")
        self.desktop.keys("space")
        acc.wait_gone(self.app, None, "Working on")
        self.night()

    def monday_16_something_else_seems_nicer(self):
        self.day("2026-11-16")
        self.to_card("Next")
        self.desktop.keys("ctrl+shift+Right")
        self.find("push button", "Leave it as it is")
        self.desktop.keys("Return")  # sets the other aside
        self.wait_for(CHAPTER, "doing")
        self.wait_cards("next", [TALK, DESK])
        self.desktop.keys("ctrl+z")  # one step
        self.wait_for(TALK, "doing")
        self.wait_cards("next", [CHAPTER, DESK])
        self.to_card("Next")
        self.desktop.keys("ctrl+shift+Down")
        self.wait_cards("next", [DESK, CHAPTER])
        self.night()

    def monday_23_it_is_done_and_the_next_begins(self):
        self.day("2026-11-23")
        self.to_card("Doing")
        self.desktop.keys("space")
        self.until(lambda: self.goal(TALK)["steps"][1]["doneAt"], "the last tick")
        self.desktop.keys("ctrl+shift+Right")
        self.wait_for(TALK, "done")
        self.tab_to("push button", "Log it as a win")
        self.desktop.keys("space")
        self.until(lambda: TALK in self.cli("search", "kind:win Dana", "--json"), "the win")
        self.to_card("Next")
        self.desktop.keys("ctrl+shift+Right")
        self.wait_for(DESK, "doing")
        self.night()

    def monday_30_it_is_judged_and_put_away(self):
        self.day("2026-11-30")
        self.desktop.keys("ctrl+1")
        self.tab_to("push button", "Also waiting")
        self.desktop.keys("space")
        self.tab_to("push button", "Not for me")
        self.desktop.keys("space")
        self.until(lambda: "not_for_me" in json.dumps(self.goal(DESK)), "the verdict")
        self.desktop.keys("ctrl+4")
        self.to_card("Doing")
        self.desktop.keys("ctrl+shift+Right")
        self.wait_for(DESK, "done")
        self.to_card("Next")
        self.desktop.keys("Delete")
        self.until(lambda: self.column_of(CHAPTER) is None, "the bin")
        self.desktop.keys("ctrl+z")
        self.wait_for(CHAPTER, "next")
        self.to_card("Done")
        self.desktop.keys("Menu", "m", "Up", "Return")  # the last of the columns
        self.wait_for(DESK, "archive")
        assert self.column_of(TALK) == "done", self.goals()
        self.night()


if cannot_fake_time():
    print("no faketime here")
    sys.exit(SKIPPED)

with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    month = MonthByKeys(desktop, sys.argv[1])
    walk((month.monday_2_it_is_written_down, month.monday_9_it_is_worked_on,
          month.monday_16_something_else_seems_nicer, month.monday_23_it_is_done_and_the_next_begins,
          month.monday_30_it_is_judged_and_put_away), desktop)
