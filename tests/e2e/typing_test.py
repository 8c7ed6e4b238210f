# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being typed outlives the end of the program, however it comes: a signal of the session, a kill, a tray."""

import os
import re
import signal
import sqlite3
import sys
import time

from desktop import Desktop
from running import Running, walk
from session_peers import Peers

LINE = "Sofia shared her notes"
STEP = "Offer two dates"
WIN = "Said it in the meeting"


class Typing:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.peers = Peers(desktop, program)
        self.run = Running(desktop, program)

    def text(self, name):
        return self.run.find("text", name).queryText().getText(0, -1)

    def stands(self, name, text):
        self.run.until(lambda: self.text(name) == text, f"{text!r} in {name!r}")

    def kept(self):
        """What the file holds of it, read beside the program."""
        database = sqlite3.connect(f"file:{self.run.journal}?mode=ro", uri=True, timeout=10)
        try:
            return dict(database.execute("SELECT key, value FROM meta WHERE key GLOB 'unsent.*'").fetchall())
        finally:
            database.close()

    def type_in_three_places(self):
        self.desktop.keys("ctrl+e")
        self.run.find("text", "New entry")
        time.sleep(0.5)
        self.desktop.type(LINE)
        self.stands("New entry", LINE)
        self.desktop.keys("ctrl+4")
        self.run.find("list", "Doing")
        self.desktop.keys("ctrl+n")
        time.sleep(0.3)
        self.desktop.type("Ask Dana")
        self.desktop.keys("Return")
        self.run.until(lambda: self.run.goal("Ask Dana"), "the card")
        self.desktop.type("Another")
        self.stands("Add a goal to Next", "Another")

    def ended_by_the_session(self):
        self.run.process.terminate()
        self.run.ended()

    def all_of_it_stands_there_again(self):
        self.run.start()
        self.desktop.keys("ctrl+4")
        self.stands("Add a goal to Next", "Another")
        self.desktop.keys("ctrl+e")
        self.stands("New entry", LINE)
        assert LINE not in self.run.cli("search", "Sofia"), "it was added, and nobody asked for that"

    def what_is_added_does_not_come_back(self):
        self.desktop.keys("ctrl+Return")
        self.run.until(lambda: LINE in self.run.cli("search", "Sofia"), "the entry")
        self.run.until(lambda: list(self.kept().values()) == ["Another"], "only the card is still being written")

    def killed_after_a_pause(self):
        """No signal tells of the power going; what was typed until the last pause is there."""
        self.desktop.type("Half a sen")
        self.run.until(lambda: "Half a sen" in self.kept().values(), "the pause in typing is used")
        os.kill(self.run.process.pid, signal.SIGKILL)
        self.run.ended(-signal.SIGKILL)
        self.run.start()
        self.desktop.keys("ctrl+e")
        self.stands("New entry", "Half a sen")

    def killed_without_a_pause(self):
        """Whoever types on and on has lost the last three seconds at most."""
        self.desktop.keys("ctrl+a", "Delete")
        self.run.until(lambda: not self.text("New entry"), "an empty field")
        line = "".join(f"{number:02} words " for number in range(13))
        delay = 200  # milliseconds; xdotool takes half of it
        begin = time.time()
        self.desktop.run("xdotool", "type", "--clearmodifiers", "--delay", str(delay), line)
        took = time.time() - begin
        os.kill(self.run.process.pid, signal.SIGKILL)
        self.run.ended(-signal.SIGKILL)
        assert took >= 10, f"typed in {took:.1f} s"
        kept = next((text for text in self.kept().values() if line.startswith(text)), "")
        lost = (len(line) - len(kept)) * took / len(line)
        print(f"typed {len(line)} characters in {took:.1f} s, lost the last {lost:.1f} s", flush=True)
        assert lost <= 3, f"of {line!r} only {kept!r} was kept"
        self.run.start()
        self.desktop.keys("ctrl+e")
        self.stands("New entry", kept)
        self.desktop.keys("ctrl+a")
        self.desktop.type("Half a sen")

    def an_open_editor(self):
        self.desktop.keys("ctrl+4")
        box = self.run.find("list item", "Ask Dana").queryComponent().getExtents(acc.pyatspi.DESKTOP_COORDS)
        self.desktop.run("xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + 12), "click", "1")
        time.sleep(0.3)
        self.desktop.keys("Return")
        self.run.find("text", "Title")
        self.desktop.keys("End")
        self.desktop.type(" for time")
        step = self.run.find("text", "Add a step")
        step.queryComponent().grabFocus()
        time.sleep(0.3)
        self.desktop.type(STEP)
        self.stands("Add a step", STEP)
        self.run.process.send_signal(signal.SIGHUP)
        self.run.ended()
        goal = self.run.goal("Ask Dana for time")
        assert goal and goal["steps"] == [], goal
        assert STEP in self.kept().values(), self.kept()

    def a_page_in_a_dialog(self):
        self.run.start()
        self.desktop.keys("ctrl+k")
        time.sleep(0.5)
        self.desktop.type("Friday page")
        self.desktop.keys("Return")
        self.run.find("text", "What were you grateful for?")
        self.desktop.type("The quiet morning")
        self.run.process.terminate()
        self.run.ended()
        self.run.start()
        self.desktop.keys("ctrl+k")
        time.sleep(0.5)
        self.desktop.type("Friday page")
        self.desktop.keys("Return")
        self.stands("What were you grateful for?", "The quiet morning")
        self.desktop.keys("Escape")
        self.run.until(lambda: "The quiet morning" not in self.kept().values(), "what was not wanted is forgotten")
        self.run.quit()

    def the_small_window(self):
        self.peers.peer("tray", "tray_host.py")
        self.run.start()
        self.peers.item()
        self.quick_add()
        self.desktop.type(WIN)
        time.sleep(0.5)
        self.run.process.terminate()
        self.run.ended()
        first = self.peers.item()
        self.run.start()
        self.run.until(lambda: self.peers.item() != first, "an icon of the second start")
        self.quick_add()
        self.desktop.keys("Return")
        self.run.until(lambda: WIN in self.run.cli("search", "meeting"), "the line in the journal")
        self.peers.choose("Quit")
        self.run.ended()

    def the_session_ends(self):
        """Its manager has everybody save and go; the tray must not keep the program from going."""
        manager = self.peers.peer("manager", "session_manager.py")
        self.desktop.env["SESSION_MANAGER"] = re.search(r"up (\S+)", self.desktop.log("manager")).group(1)
        first = self.peers.item()
        self.run.start()
        self.run.until(lambda: "registered" in self.desktop.log("manager"), "it takes part in the session")
        self.run.until(lambda: self.peers.item() != first, "an icon in the tray")
        self.desktop.keys("ctrl+e")
        self.run.find("text", "New entry")
        time.sleep(0.5)
        self.desktop.keys("ctrl+a")
        self.desktop.type("The last line")
        manager.send_signal(signal.SIGUSR1)
        self.run.ended()
        assert "The last line" in self.kept().values(), self.kept()

    def quick_add(self):
        self.run.until(lambda: "Quick add…" in self.peers.menu(), "the menu")
        self.peers.choose("Quick add…")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "quick add", "windowactivate")
        time.sleep(0.5)


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    typing = Typing(desktop, sys.argv[1])
    walk((typing.run.start, typing.type_in_three_places, typing.ended_by_the_session,
          typing.all_of_it_stands_there_again, typing.what_is_added_does_not_come_back, typing.killed_after_a_pause,
          typing.killed_without_a_pause,
          typing.an_open_editor, typing.a_page_in_a_dialog, typing.the_small_window, typing.the_session_ends),
         desktop)
