# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as somebody uses it who cannot see: through the accessibility tree alone, on an empty home.

No pointer and no places on the screen: buttons, boxes, tabs and commands of the menus are pressed by their actions, texts
are written through EditableText. Keys are used for what screen readers themselves leave to keys.
"""

import json
import os
import time

from running import Running


class Reader(Running):
    def __init__(self, desktop, program):
        super().__init__(desktop, program)
        # Where the program itself puts a journal on an empty home.
        self.journal = os.path.join(desktop.home, "data", "unrut", "journal.unrut")
        self.exports = 0

    def named(self, role, name, within=None):
        """The one that is called exactly so; the last where a dialog lies over the window."""
        found = []

        def look():
            found[:] = [node for node in self.acc.matching(within or self.app, role, name) if node.name == name]
            return found

        self.until(look, f"a {role} called {name!r}")
        return found[-1]

    def choice(self, name):
        """A list of choices: Qt 6.4 calls it by what is chosen, and says what it is for in its description."""
        return self.until(lambda: next((node for node in self.acc.matching(self.app, "combo box", "")
                                        if node.description == name), None), f"a list of choices: {name}")

    def press(self, role, name, within=None):
        self.acc.press(self.named(role, name, within))

    def press_first(self, role, begins):
        self.acc.press(self.find(role, begins))

    def command(self, begins):
        """A line of a menu, which is there for a screen reader whether the menu is open or not."""
        found = []

        def look():
            found[:] = [node for node in self.acc.walk(self.app)
                        if node.getRoleName() == "menu item" and (node.name or "").startswith(begins)]
            return found

        self.until(look, f"a command {begins!r}")
        self.acc.press(found[0])

    def write(self, name, text, within=None):
        field = self.named("text", name, within)
        self.acc.write(field, text)
        assert self.acc.text_of(field) == text, f"{name!r} says {self.acc.text_of(field)!r}"

    def all_is_named(self, where):
        unnamed = self.acc.unnamed(self.app)
        assert not unnamed, f"controls without a name {where}: {unnamed}"

    def json(self, *arguments):
        return json.loads(self.cli(*arguments, "--json"))

    def found(self, words):
        return [entry["text"] for entry in self.json("search", words)["entries"]]

    def talks(self):
        """As an export tells them: the list of people on the command line leaves them out."""
        self.exports += 1
        file = os.path.join(self.desktop.home, f"export-{self.exports}.json")
        self.cli("export", "--out", file)
        with open(file, encoding="utf-8") as exported:
            return json.load(exported)["talks"]

    def start(self):
        assert not os.path.exists(self.journal)
        self.process = self.desktop.start("unrut", self.program)
        self.app = self.acc.application("unrut")
        self.heard = self.acc.Heard()
        self.find("push button", "Begin")
        self.all_is_named("at the first start")

    # What every statement is answered with, one after another: of five, from 0.
    ANSWERS = (1, 3, 2, 3)

    def take_the_assessment(self):
        self.press_first("push button", "Begin")
        given = 0
        for _ in range(60):
            time.sleep(0.3)
            if self.acc.matching(self.app, "push button", "Make it my focus"):
                break
            self.all_is_named("in the assessment")
            for answers in self.open_statements():
                self.acc.press(answers[self.ANSWERS[given % len(self.ANSWERS)]])
                given += 1
            forward = [node for name in ("Keep my answers", "Show my result", "Next", "Begin")
                       for node in self.acc.matching(self.app, "push button", name)]
            assert forward, f"no way on: {self.acc.names(self.app)}"
            self.acc.press(forward[0])
        else:
            raise AssertionError(f"no result: {self.acc.names(self.app)}")
        assert given >= 27, f"{given} answers"
        self.heard.wait("Assessment finished")
        self.all_is_named("on the result")
        summary = self.json("summary")
        assert summary["spark"]["answered"] > 0 if isinstance(summary["spark"], dict) else summary["spark"], summary

    def open_statements(self):
        """The answers of each statement on the screen, in their order."""
        statements = {}
        for node in self.acc.matching(self.app, "check box", ": "):
            statements.setdefault(node.name.rsplit(": ", 1)[0], []).append(node)
        return [answers for answers in statements.values() if len(answers) >= 4]
