# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Markup in everything a person can type: the window shows it as it was typed and opens nothing that it names."""

import json
import os
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))

from desktop import Desktop
from hands import Hands
from running import walk
from typed_everywhere import TYPED, add_what_it_lacks, type_at

LINKED = "The one with links"
WEB = "https://unrut.invalid/"
PRESSED = ("picture", "piped", "plain", "roundabout", "shouted", "hosted")


class Markup(Hands):
    def __init__(self, desktop, program):
        super().__init__(desktop, program)
        self.trace = os.path.join(desktop.home, "trace")
        # A picture that could be shown, and a pipe: who opens that waits for ever.
        self.picture = os.path.join(desktop.home, "named.png")
        self.pipe = os.path.join(desktop.home, "named.fifo")
        self.opened = os.path.join(desktop.home, "opened")  # what the person's browser was handed
        self.markup = f"<img src=file://{self.picture}> ![a](file://{self.pipe}) <b>bold</b>"
        if "ASAN_OPTIONS" in desktop.env:
            desktop.env["ASAN_OPTIONS"] += ":detect_leaks=0"  # it cannot look for leaks while strace watches

    def watched(self, *command):
        return ["strace", "--seccomp-bpf", "-f", "-qq", "-s", "4096", "-e", "trace=%file,connect", "-e", "signal=none", "-o", self.trace, *command]

    def named(self):
        """The lines of the trace with one of the files in it."""
        with open(self.trace, errors="replace") as file:
            return [line for line in file if ("named.png" in line or "named.fifo" in line) and "execve(" not in line]

    def it_is_typed_everywhere(self):
        made_up = os.path.join(self.desktop.home, "made-up.unrut")
        exported = os.path.join(self.desktop.home, "made-up.json")
        for command in (("demo", "--years", "1"), ("export", "--out", exported)):
            done = self.desktop.run(self.program, *command, "--journal", made_up)
            assert done.returncode == 0, done.stderr
        with open(exported) as file:
            journal = json.load(file)
        add_what_it_lacks(journal)
        typed = sum(type_at(journal[things], field, self.markup) for things, fields in TYPED.items() for field in fields)
        assert typed > 500, typed
        journal["goals"].append(dict(journal["goals"][0], id="0199c000-0000-7000-8000-000000000003", title=LINKED, column="next",
                                     position=-1, notes=self.notes(), kind="step_goal", steps=[], history=[]))
        with open(exported, "w") as file:
            json.dump(journal, file)
        self.cli("import", exported)
        with open(self.picture, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
        os.mkfifo(self.pipe)

    def notes(self):
        """Every way of Markdown and of HTML to name a file; the words of the links are what a person presses."""
        links = {"webbed": WEB, "picture": f"file://{self.picture}", "piped": f"file://{self.pipe}", "plain": self.picture,
                 "roundabout": f"../..{self.pipe}", "shouted": f"FILE://{self.picture}", "hosted": f"http:{self.picture}"}
        in_one_line = " ".join(f"[{word}]({link})" for word, link in links.items())  # which needs no scrolling
        return "\n\n".join([in_one_line, f"<file://{self.pipe}>",
                            f"![shown](file://{self.picture})", f"![waiting]({self.pipe})", f"<img src='file://{self.pipe}'>",
                            f"<link rel='stylesheet' href='file://{self.picture}'><a href='file://{self.picture}'>html</a>"])

    def a_browser_is_there(self):
        """It stands for every program that would be asked to open something."""
        folder = os.path.join(self.desktop.home, "bin")
        os.mkdir(folder)
        for name in ("xdg-open", "xdg-email", "firefox", "chromium", "google-chrome", "mozilla", "opera"):
            with open(os.open(os.path.join(folder, name), os.O_CREAT | os.O_WRONLY, 0o700), "w") as script:
                script.write(f'#!/bin/sh\necho "$@" >> {self.opened}\n')
        self.desktop.env["PATH"] = folder + os.pathsep + self.desktop.env["PATH"]

    def browsed(self):
        if not os.path.exists(self.opened):
            return []
        with open(self.opened) as file:
            return file.read().splitlines()

    def the_watch_would_see_it(self):
        self.desktop.run(*self.watched("stat", self.pipe))
        assert self.named(), "strace does not tell of a pipe"

    def every_page_shows_it(self):
        self.process = self.desktop.start("unrut", *self.watched(self.program, "--journal", self.journal))
        self.app = acc.application("unrut")
        self.to_the_front()
        for key in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+7"):
            self.desktop.keys(key)
            time.sleep(0.6)
        self.desktop.keys("ctrl+5")
        acc.find(self.app, "list item", "<b>bold</b>")

    def a_card_shows_it_with_its_notes(self):
        self.desktop.keys("ctrl+4")
        acc.find(self.app, "list item", "<b>bold</b>")
        self.desktop.keys("Tab", "Down", "Return")
        time.sleep(1.5)

    def links_of_notes_are_pressed(self):
        """By the mouse and by the keyboard; that of the web goes to the browser, which shows that they are hit."""
        self.desktop.keys("Escape", "ctrl+4")
        self.click(LINKED)
        self.desktop.keys("Return")
        acc.press(self.find("push button", "Preview"))
        preview = self.find(None, "Notes as they look")
        preview.queryComponent().grabFocus()  # which also brings it into the window
        time.sleep(0.5)
        for count in range(1 + len(PRESSED)):
            self.desktop.keys("Tab", "Return")
            if count == 0:
                self.until(lambda: self.browsed() == [WEB], "the browser is handed a link of the web by the keyboard")
        text = preview.queryText()
        words = text.getText(0, -1)
        for word in (*PRESSED, "webbed"):
            self.click_at(self.middle(text, words.index(word) + 2))
        self.until(lambda: self.browsed() == [WEB, WEB], "and by the mouse, and nothing else")

    @staticmethod
    def middle(text, offset):
        x, y, width, height = text.getCharacterExtents(offset, acc.pyatspi.DESKTOP_COORDS)
        return x + width // 2, y + height // 2

    def what_is_found_shows_it(self):
        self.desktop.keys("Escape", "ctrl+k")
        self.desktop.type("bold")
        time.sleep(1.5)
        self.desktop.keys("Escape", "Escape")

    def what_was_deleted_is_told(self):
        """At the foot of the window, in its tooltip, which all of it has room in, by the menu, and in the bin."""
        before = len(self.goals())
        self.desktop.keys("ctrl+4")
        self.click_at(self.centre("list item", "<b>bold</b>"))
        self.desktop.keys("Delete")
        self.until(lambda: len(self.goals()) == before - 1, "a goal is deleted")
        foot = acc.matching(self.app, "status bar", "")[0].queryComponent().getExtents(acc.pyatspi.DESKTOP_COORDS)
        self.mouse("mousemove", foot.x + 150, foot.y + foot.height // 2 - 2)
        self.mouse("mousemove", foot.x + 160, foot.y + foot.height // 2)
        time.sleep(1.2)
        self.desktop.keys("ctrl+z")
        self.until(lambda: len(self.goals()) == before, "it is taken back")
        self.desktop.keys("ctrl+shift+z")
        self.until(lambda: len(self.goals()) == before - 1, "and deleted again")
        self.desktop.keys("alt+e")  # the menu names what undo would take back
        time.sleep(0.5)
        self.desktop.keys("Escape", "Escape")
        time.sleep(0.5)

    def the_bin_shows_it(self):
        self.desktop.keys("ctrl+k")
        time.sleep(1)
        self.desktop.type("Bin…")
        time.sleep(1.5)
        self.desktop.keys("Return")
        button = self.find("push button", "Empty the bin")
        acc.find(self.app, "list item", "<b>bold</b>")
        acc.press(button)
        acc.press(self.find("push button", "Not now"))
        acc.press(self.find("push button", "Put it back"))
        time.sleep(0.5)
        self.desktop.keys("Escape")
        acc.wait_gone(self.app, "push button", "Empty the bin")

    def nothing_of_it_was_opened(self):
        self.to_the_front()
        self.quit()
        assert os.path.getsize(self.trace) > 10_000, "nothing was watched"
        assert not self.named(), self.named()[:5]
        with open(self.trace, errors="replace") as file:
            started = [re.search(r'execve\("([^"]*)"', line).group(1) for line in file
                       if "execve(" in line and line.rstrip().endswith(" = 0")]
        assert {os.path.basename(program) for program in started} == {"unrut", "xdg-open"}, started


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    markup = Markup(desktop, sys.argv[1])
    walk((markup.it_is_typed_everywhere, markup.a_browser_is_there, markup.the_watch_would_see_it, markup.every_page_shows_it,
          markup.a_card_shows_it_with_its_notes, markup.links_of_notes_are_pressed, markup.what_is_found_shows_it,
          markup.what_was_deleted_is_told, markup.the_bin_shows_it, markup.nothing_of_it_was_opened), desktop)
