# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The assessment end to end: killed in the middle without losing a given answer, gone on with by keyboard alone to a
result, looked back on, then taken again through the accessibility tree, thrown away and brought back."""

import os
import signal
import sqlite3
import sys
import time

from desktop import Desktop
from running import Running, walk

ANSWERS_BEFORE_THE_KILL = 7


class Assess(Running):
    def rows(self, sql):
        """What the file holds, read beside the program."""
        database = sqlite3.connect(f"file:{self.journal}?mode=ro", uri=True, timeout=10)
        try:
            return database.execute(sql).fetchall()
        finally:
            database.close()

    def answers_in_the_file(self):
        return dict(self.rows("SELECT item, value FROM answers JOIN checks ON checks.id = answers.check_id "
                              "WHERE finished_at IS NULL AND deleted_at IS NULL"))

    def wait_for(self, what, condition, timeout=20):
        end = time.time() + timeout
        while time.time() < end:
            if condition():
                return
            time.sleep(0.05)
        raise AssertionError(f"{what} did not come: {acc.names(self.app)}")

    def answer_some_and_be_killed(self):
        self.find("push button", "Begin")
        self.desktop.keys("Return")
        self.wait_for("the draft", lambda: self.rows("SELECT count(*) FROM checks")[0][0] == 1)
        time.sleep(0.5)
        given = 0
        while given < ANSWERS_BEFORE_THE_KILL:
            self.desktop.keys("3")
            if given % 4 == 3:
                self.desktop.keys("Return")
            given = len(self.answers_in_the_file()) if self.wait_one_more(given) else given
        self.desktop.keys("2")
        # The window says that the answer was given; at that moment the program is gone.
        self.find(None, f"{given + 1} of 27 answered")
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(20)
        assert self.process.returncode == -signal.SIGKILL
        self.given = given + 1

    def wait_one_more(self, before):
        try:
            self.wait_for("one more answer", lambda: len(self.answers_in_the_file()) > before, 3)
            return True
        except AssertionError:
            self.desktop.keys("Return")  # a page without an open statement
            return False

    def no_answer_is_lost(self):
        kept = self.answers_in_the_file()
        assert len(kept) == self.given, f"{self.given} given, {len(kept)} kept"
        assert sorted(set(kept.values())) == [25, 50], kept
        self.find(None, f"{self.given} of 27 answered")

    def go_on_by_keyboard_alone(self):
        acc.press(self.find("push button", "Go on with it"))
        time.sleep(0.5)
        self.find(None, f"{self.given} of 27 answered")
        for _ in range(40):
            if acc.matching(self.app, None, "Your result points to") or acc.matching(self.app, None, "No single"):
                break
            self.desktop.keys("5", "2", "4", "1", "Return")
            time.sleep(0.2)
        else:
            raise AssertionError(f"no result: {acc.names(self.app)}")
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        assert self.rows("SELECT count(*) FROM checks WHERE finished_at IS NOT NULL")[0][0] == 1

    def look_back(self):
        acc.press(self.find("push button", "Look back"))
        self.find(None, "Question 1 of 9")
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        for _ in range(8):
            self.desktop.keys("alt+Right")
            time.sleep(0.1)
        self.find(None, "Question 9 of 9")
        self.desktop.type("we have lunch together again")
        self.wait_for("what was told to be in the file", lambda: self.rows(
            "SELECT text FROM looking_back_texts WHERE field = 'sign'") == [("we have lunch together again",)])
        self.desktop.keys("alt+Right")
        self.find("push button", "Go on looking back")

    def take_again_by_the_accessibility_tree(self):
        self.menu("Journal", "check", "assessment")
        button = self.first_answer("Now and then")
        acc.press(button)
        self.wait_for("the answer in the file", lambda: list(self.answers_in_the_file().values()) == [50])
        acc.press(self.find("push button", "Save and finish later"))
        self.desktop.keys("ctrl+1")
        acc.press(self.find("push button", "Throw"))
        self.wait_for("the draft to go", lambda: self.answers_in_the_file() == {})
        self.desktop.keys("ctrl+z")
        self.wait_for("the draft to come back", lambda: list(self.answers_in_the_file().values()) == [50])

    def finish_by_the_accessibility_tree(self):
        """Every answer and every button by its name alone, as a screen reader does it."""
        self.desktop.keys("ctrl+2")
        acc.press(self.find("push button", "Go on with it"))
        for _ in range(20):
            time.sleep(0.3)
            if len(self.rows("SELECT 1 FROM checks WHERE finished_at IS NOT NULL")) == 2:
                break
            for label in (": Often", ": Mostly true"):
                for node in acc.matching(self.app, "check box", label):
                    acc.press(node)
            # Twenty-seven answers all alike are asked about first.
            forward = [node for name in ("Keep them", "Show my result", "Next")
                       for node in acc.matching(self.app, "push button", name)]
            assert forward, f"no way on: {acc.names(self.app)}"
            acc.press(forward[0])
        else:
            raise AssertionError(f"no result: {acc.names(self.app)}")
        newest = self.rows("SELECT value, count(*) FROM answers WHERE check_id = "
                           "(SELECT id FROM checks ORDER BY finished_at DESC LIMIT 1) GROUP BY value ORDER BY value")
        assert newest == [(75, 27)], newest

    def first_answer(self, label):
        end = time.time() + 20
        while time.time() < end:
            for node in acc.matching(self.app, None, f": {label}"):
                if node.getRoleName() in ("push button", "toggle button", "radio button", "check box"):
                    return node
            time.sleep(0.2)
        raise AssertionError(f"no answer {label!r}: {acc.names(self.app)}")

    def menu(self, name, *words):
        for node in acc.walk(self.app):
            try:
                if node.getRoleName() == "menu item" and any(word in (node.name or "").lower() for word in words):
                    if "take" in node.name.lower():
                        acc.press(node)
                        return
            except Exception:
                continue
        raise AssertionError(f"nothing like {words} in {name}")


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    assess = Assess(desktop, sys.argv[1])
    assess.work_every_day()
    walk((assess.start, assess.answer_some_and_be_killed, assess.start, assess.no_answer_is_lost,
          assess.go_on_by_keyboard_alone, assess.look_back, assess.take_again_by_the_accessibility_tree,
          assess.finish_by_the_accessibility_tree, assess.quit), desktop)
