# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole day by somebody who cannot see, through the accessibility tree alone, on an empty home: the assessment, a
focus, a step more and every step done, two entries, somebody to talk to and a talk, a report, and the last change undone
and done again.

No pointer and no places on the screen: buttons, boxes, tabs and commands of the menus are pressed by their actions, texts
are written through EditableText. Keys are used for three things that screen readers themselves leave to keys: Tab and the
arrows for a list of choices, Enter on a row of a list, and Escape out of a panel. What came of it is read from the journal by
the command line, and from what the program says.
"""

import json
import os
import stat
import subprocess
import sys
import unicodedata

from desktop import Desktop
from reader import Reader
from running import walk

STEP = "Write down three things that went well"
GRATEFUL = "Sofia shared her notes from the platform talk"
WIN = "Sent the draft before lunch"
PERSON = "Dana"
WHERE = "A walk by the river"
FACTS = "Two late shifts in one week"


class Day(Reader):
    # The day.

    def choose_a_focus(self):
        self.press_first("push button", "Make it my focus")
        goal = self.until(lambda: next((one for one in self.goals() if one["column"] == "doing"), None), "a goal in Doing")
        self.focus = goal["title"]
        self.heard.wait("This is your focus now")

    def add_a_step(self):
        self.press("page tab", "Goals")
        doing = self.find("list", "Doing")
        doing.queryComponent().grabFocus()
        self.desktop.keys("Home", "Return")
        self.find("push button", "Close the goal")
        self.all_is_named("beside the board")
        before = len(self.goal(self.focus)["steps"])
        self.write("Add a step", STEP)
        self.press("push button", "Add the step")
        self.until(lambda: len(self.goal(self.focus)["steps"]) == before + 1, "one step more")
        assert self.goal(self.focus)["steps"][-1]["text"] == STEP, self.goal(self.focus)
        self.desktop.keys("Escape")
        acc.wait_gone(self.app, "push button", "Close the goal")

    def do_every_step(self):
        """Today has one step at a time, and the one that was added is the last."""
        self.press("page tab", "Today")
        for number, step in enumerate(self.goal(self.focus)["steps"]):
            self.find("check box", f"Done: {step['text']}")
            self.all_is_named("on Today")
            assert self.done() == [True] * number + [False] * (len(self.done()) - number), self.goal(self.focus)
            self.press("push button", "Step done")
            self.until(lambda: self.done()[number], f"{step['text']!r} done")
            # What somebody has written stands between two marks, for languages that run the other way.
            self.heard.wait(f"Step done: \u2068{step['text']}")
        acc.wait_gone(self.app, "push button", "Step done")

    def done(self):
        """Whether each step of the focus is."""
        return [bool(step["doneAt"]) for step in self.goal(self.focus)["steps"]]

    def write_two_entries(self):
        self.press("page tab", "Gratitude")
        self.write("New entry", GRATEFUL)
        self.press("push button", "Add")
        self.heard.wait("Added to the log")
        self.find("list item", GRATEFUL)
        # Qt 6.4 lets nobody but the keyboard into a list of choices: Tab comes to it, the arrows choose.
        self.named("text", "New entry").queryComponent().grabFocus()
        self.desktop.keys("shift+Tab")
        self.until(lambda: self.choice("Kind of entry").getState().contains(acc.pyatspi.STATE_FOCUSED), "the keyboard there")
        self.desktop.keys("Down")
        self.until(lambda: self.choice("Kind of entry").name == "Win", "a win")
        self.write("New entry", WIN)
        self.press("push button", "Add")
        self.find("list item", WIN)
        self.all_is_named("on the log")
        assert self.found("notes") == [GRATEFUL], self.found("notes")
        assert self.found("kind:win draft") == [WIN], self.found("kind:win draft")

    def somebody_to_talk_to(self):
        self.press("page tab", "People")
        self.press("push button", "Add a person")
        dialog = self.find("dialog", "Somebody who can help")
        self.all_is_named("on somebody who can help")
        self.write("Name", PERSON, dialog)
        self.press("push button", "Save", dialog)
        acc.wait_gone(self.app, "dialog", "Somebody who can help")
        self.heard.wait("Person added")
        self.find("list item", PERSON)
        assert [person["name"] for person in self.json("people")["people"]] == [PERSON]

    def prepare_a_talk(self):
        self.press("push button", "Prepare a talk")
        dialog = self.find("dialog", "Prepare a talk")
        self.all_is_named("on the talk")
        self.press("check box", "On a day", dialog)
        self.write("Where or how", WHERE, dialog)
        self.write(self.first_question(dialog), FACTS, dialog)
        self.press("push button", "Save", dialog)
        acc.wait_gone(self.app, "dialog", "Prepare a talk")
        self.heard.wait("Talk planned")
        talk = self.until(self.talks, "a talk")[0]
        assert talk["how"] == WHERE and talk["state"] == "planned" and talk["day"], talk
        assert FACTS in json.dumps(talk), talk

    def first_question(self, dialog):
        """The questions of a sheet have their own names, and a description that says what belongs there."""
        for node in acc.walk(dialog):
            if node.getRoleName() == "text" and acc.is_showing(node) and node.name not in ("Where or how", ""):
                if node.getState().contains(acc.pyatspi.STATE_MULTI_LINE):
                    return node.name
        raise AssertionError(f"no question: {acc.names(dialog)}")

    def save_a_report(self):
        report = os.path.join(self.desktop.home, "report.pdf")
        self.command("Report (PDF)")
        dialog = self.find("dialog", "Report (PDF)")
        self.all_is_named("on the report")
        self.press("push button", "Save PDF…", dialog)
        places = self.find("dialog", "Save the report")
        self.write("File name:", report, places)
        self.press("push button", "Save", places)
        self.until(lambda: os.path.exists(report), "a report")
        self.heard.wait("Report saved")
        assert stat.S_IMODE(os.stat(report).st_mode) == 0o600, "others can read the report"
        text = subprocess.run(["pdftotext", report, "-"], capture_output=True, text=True, check=True).stdout
        # Its lines may be broken anywhere, so it is looked for word by word; NFKC takes ligatures apart.
        missing = set(GRATEFUL.split()) - set(unicodedata.normalize("NFKC", text).split())
        assert not missing, f"{missing} of the entry is not in the report: {text[-1500:]}"

    def undo_and_redo(self):
        """The last change is the talk."""
        self.command("Undo")
        self.heard.wait("Undone")
        self.until(lambda: not self.talks(), "the talk gone")
        self.command("Redo")
        self.heard.wait("Redone")
        assert self.until(self.talks, "the talk again")[0]["how"] == WHERE

    def end_of_the_day(self):
        self.command("Quit")
        self.ended()
        self.cli("verify")
        assert self.goal(self.focus)["steps"][-1]["text"] == STEP and all(self.done()), self.goal(self.focus)
        assert self.found("notes") == [GRATEFUL] and self.found("draft") == [WIN]


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    day = Day(desktop, sys.argv[1])
    day.work_every_day()
    walk((day.start, day.take_the_assessment, day.choose_a_focus, day.add_a_step, day.do_every_step,
          day.write_two_entries, day.somebody_to_talk_to, day.prepare_a_talk, day.save_a_report, day.undo_and_redo, day.end_of_the_day), desktop)
