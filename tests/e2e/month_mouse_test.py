# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A month of work on the board by mouse alone; the keyboard only writes words. A field is pressed before it is written
in, and what it holds is added by its own button."""

import json
import sys
import time

from desktop import Desktop
from hands import Days, cannot_fake_time
from running import walk

SKIPPED = 77
TALK = "Ask Dana for time"
CHAPTER = "Read one chapter"
DESK = "Try the night desk"


class MonthByMouse(Days):
    def steps(self, title):
        return [step["text"] for step in self.goal(title)["steps"]]

    def add_in(self, field, text):
        """Writes into a line and presses the button at its end."""
        self.press("text", field)
        self.desktop.type(text)
        self.bring("text", field)
        box = self.box("text", field)
        self.click_at((box.x + box.width - 16, box.y + box.height // 2))

    def monday_2_it_is_written_down(self):
        self.day("2026-11-02")
        self.press("push button", "New goal")
        for line in (TALK + " !2w #talk @Dana", CHAPTER, DESK + " !4w #exploration"):
            self.add_in("Add a goal to Next", line)
        self.wait_cards("next", [TALK, CHAPTER, DESK])
        self.double_click(TALK)
        for step in ("Say what it is for", "Offer two dates", "Buy a new pen"):
            self.add_in("Add a step", step)
        self.until(lambda: len(self.steps(TALK)) == 3, "three steps")
        self.drag_above("Offer two dates", "Say what it is for")
        self.until(lambda: self.steps(TALK)[0] == "Offer two dates", f"the order; it is {self.steps(TALK)}")
        self.click("Buy a new pen", button=3)
        self.last_line_of_menu()
        self.until(lambda: self.steps(TALK) == ["Offer two dates", "Say what it is for"], "the steps as they are now")
        self.press("push button", "Close the goal")
        self.drag(TALK, "Doing")
        self.wait_for(TALK, "doing")
        self.night()

    def tick_on_the_card(self, title, ticked):
        """The box stands at the left of the card, some way down: the first place that ticks is it."""
        box = self.box("list item", title)
        for y in range(box.y + 40, box.y + box.height, 12):
            self.click_at((box.x + 20, y))
            if self.goal(title)["steps"][ticked - 1]["doneAt"]:
                return
        raise AssertionError(f"nothing ticks: {self.goal(title)}")

    def monday_9_it_is_worked_on(self):
        self.day("2026-11-09")
        self.tick_on_the_card(TALK, 1)
        self.double_click(TALK)
        self.press("push button", "Just start")
        self.press("push button", "Stop")
        acc.wait_gone(self.app, None, "Working on")
        self.night()

    def monday_16_something_else_seems_nicer(self):
        self.day("2026-11-16")
        self.drag(CHAPTER, "Doing")
        self.press("push button", "Set “")
        self.wait_for(CHAPTER, "doing")
        self.wait_cards("next", [TALK, DESK])
        self.drag(CHAPTER, "Next")
        self.wait_for(CHAPTER, "next")
        self.drag(TALK, "Doing")
        self.wait_for(TALK, "doing")
        self.drag_above(CHAPTER, DESK)  # within its column
        self.wait_cards("next", [CHAPTER, DESK])
        self.drag_below(CHAPTER, DESK)
        self.wait_cards("next", [DESK, CHAPTER])
        self.night()

    def monday_23_it_is_done_and_the_next_begins(self):
        self.day("2026-11-23")
        self.tick_on_the_card(TALK, 2)
        self.drag(TALK, "Done")
        self.wait_for(TALK, "done")
        self.press("push button", "Log it as a win")
        self.until(lambda: TALK in self.cli("search", "kind:win Dana", "--json"), "the win")
        self.drag(DESK, "Doing")
        self.wait_for(DESK, "doing")
        self.night()

    def monday_30_it_is_judged_and_put_away(self):
        self.day("2026-11-30")
        self.press("page tab", "Today")
        self.press("push button", "Also waiting")
        time.sleep(0.3)
        self.press("push button", "Not for me")
        self.until(lambda: "not_for_me" in json.dumps(self.goal(DESK)), "the verdict")
        self.press("page tab", "Goals")
        self.drag(DESK, "Done")
        self.wait_for(DESK, "done")
        self.click(CHAPTER, button=3)
        self.last_line_of_menu()
        self.until(lambda: self.column_of(CHAPTER) is None, "the bin")
        self.night()


if cannot_fake_time():
    print("no faketime here")
    sys.exit(SKIPPED)

with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    month = MonthByMouse(desktop, sys.argv[1])
    walk((month.monday_2_it_is_written_down, month.monday_9_it_is_worked_on,
          month.monday_16_something_else_seems_nicer, month.monday_23_it_is_done_and_the_next_begins,
          month.monday_30_it_is_judged_and_put_away), desktop)
