# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who has never seen Unrut takes the assessment, opens the first suggestion, fills its worksheet in and has a
prepared talk with a named person on a day, through the accessibility tree alone.

Keys are used for one thing only: Tab and the arrows for a list of choices, which lets nothing else in on Qt 6.4. What came of it is read from the journal by the command line.
"""

import datetime
import json
import sys

from desktop import Desktop
from reader import Reader
from running import walk

PERSON = "Dana"
CHANGED = "The team was merged and nobody decides what comes first"
WHYS = ("I dread Mondays", "On Mondays the week is planned without me")
CAUSE = "Since the merger in spring my part of the work has no owner"
TRIGGER = "The merger"
QUESTION = "When did you notice that I had changed?"


class FirstTalk(Reader):
    ANSWERS = (2, 2, 1)  # nothing is at its worst: whoever is worn out is offered rest first

    def open_the_first_suggestion(self):
        """The topmost of what to try first."""
        self.press_first("push button", "Make it my focus")
        self.heard.wait("This is your focus now")
        self.find("push button", "About this way out")
        self.all_is_named("on the worksheet")
        self.play = next(goal for goal in self.goals() if goal["column"] == "doing")["play"]
        assert self.play == "trace_source", self.play

    def tell_when(self):
        for question, back in (("Work last felt right in", 6), ("You first noticed that it did not in", 4)):
            self.tab_to_choice(question)
            self.desktop.keys(*["Down"] * back)
            self.until(lambda: self.choice(question).name != "not said", question)
        self.write("Line 1", CHANGED)
        self.press("push button", "Next")

    def tab_to_choice(self, question):
        """The keyboard is on the first one when the page opens; a screen reader goes on with Tab."""
        for _ in range(3):
            if self.choice(question).getState().contains(acc.pyatspi.STATE_FOCUSED):
                return
            self.desktop.keys("Tab")
        raise AssertionError(f"Tab never came to {question}")

    def ask_why(self):
        self.write("Line 1", WHYS[0])
        self.write("Line 2", WHYS[1])
        self.press("push button", "Next")

    def name_the_cause(self):
        self.write("What do you think it comes from?", CAUSE)
        self.write("What set it off?", TRIGGER)
        self.write("How sure are you, 0 to 100?", "60")
        self.press("push button", "Next")

    def choose_somebody_and_a_day(self):
        self.write("Who knows that time and would tell you what they saw?", PERSON)
        self.press("push button", "In a week")
        self.write("What will you ask?", QUESTION)
        self.all_is_named("on the last page of the worksheet")
        self.press("push button", "Next")

    def finish(self):
        in_a_week = datetime.date.today() + datetime.timedelta(days=7)
        self.find(None, f"A talk with \u2068{PERSON}\u2069 on ")
        assert not self.talks()
        self.press("push button", "Finish, and do this")
        talk = self.until(self.talks, "a talk")[0]
        assert talk["state"] == "planned", talk
        assert talk["day"] in (in_a_week.isoformat(), (in_a_week + datetime.timedelta(days=1)).isoformat()), talk
        assert QUESTION in json.dumps(talk["sheet"]) and CHANGED in json.dumps(talk["sheet"]), talk
        assert [person["name"] for person in self.json("people")["people"]] == [PERSON]
        goal = next(goal for goal in self.goals() if goal["play"] == self.play)
        assert goal["person"] == PERSON and goal["due"] == talk["day"], goal
        self.all_is_named("at the end of the worksheet")

    def find_it_among_people(self):
        self.press("page tab", "People")
        self.find("list item", PERSON)
        self.command("Undo")
        self.heard.wait("Undone")
        assert not self.talks() and not self.json("people")["people"], "one step takes all of it back"
        self.command("Redo")
        self.heard.wait("Redone")
        assert len(self.until(self.talks, "the talk again")) == 1

    def end(self):
        self.command("Quit")
        self.ended()
        self.cli("verify")


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    talk = FirstTalk(desktop, sys.argv[1])
    walk((talk.start, talk.take_the_assessment, talk.open_the_first_suggestion, talk.tell_when, talk.ask_why,
          talk.name_the_cause, talk.choose_somebody_and_a_day, talk.finish, talk.find_it_among_people, talk.end), desktop)
