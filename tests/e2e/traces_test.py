# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a word goes that stands in everything a person can type, while everything is done with it: into the journal, its
backups and the files that were asked for, and to a screen reader. What the program writes is watched, to whatever it is."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))

from desktop import Desktop
from hands import Hands
from running import walk
from typed_everywhere import TYPED, add_what_it_lacks, type_at
from watch import Watch

WORD = "quokkanary"
EXPORTS = (("all.json",), ("all.md", "--with", "people,looking-back,worksheets"), ("log.csv", "--table", "log"),
           ("goals.csv", "--table", "goals"), ("all.ics", "--with", "titles,people"))
# What the menus open, and what it is called then.
DIALOGS = (("Report (PDF)…", "Report (PDF)"), ("Export…", "Export"), ("Bin…", "The bin"), ("Backups…", "Backups"),
           ("Search everything…", "Search everything"), ("Go to a day of the log…", "Go to a day"),
           ("Settings…", "Settings"), ("Reminders…", "Reminders"), ("Park a worry…", "Park a worry"),
           ("Friday page…", "Friday page"), ("Help pages…", "Help"), ("Keys…", "Keys"))
# What the buttons of a page open.
BUTTONS = (("ctrl+6", "Add a person", "Somebody who can help"), ("ctrl+6", "Prepare a talk", "Prepare a talk"),
           ("ctrl+6", "Note one", "Note a talk"), ("ctrl+6", "Who can I talk to about…", "Who can I talk to?"),
           ("ctrl+5", "Edit the prompts", "Prompts"), ("ctrl+5", "All tags and people…", "Tags and people of the log"))


class Traces(Hands):
    def __init__(self, desktop, program):
        super().__init__(desktop, program)
        self.watch = Watch(desktop.home)
        self.folder = os.path.join(desktop.home, "data", "unrut")
        self.journal = os.path.join(self.folder, "journal.unrut")
        self.asked = os.path.join(desktop.home, "asked")  # where a person has files put
        self.settings = os.path.join(desktop.env["XDG_CONFIG_HOME"], "unrut")
        desktop.env["TMPDIR"] = os.path.join(desktop.home, "tmp")
        for folder in (self.folder, self.asked, desktop.env["TMPDIR"]):
            os.makedirs(folder, mode=0o700)
        self.titles = set()
        if "ASAN_OPTIONS" in desktop.env:
            desktop.env["ASAN_OPTIONS"] += ":detect_leaks=0"  # it cannot look for leaks while strace watches

    def file(self, name):
        return os.path.join(self.asked, name)

    def cli(self, *arguments):
        done = self.desktop.run(*self.watch.command(self.program, *arguments, "--journal", self.journal), timeout=240)
        assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr}"
        return done.stdout

    def start(self):
        self.process = self.desktop.start("unrut", *self.watch.command(self.program, "--journal", self.journal))
        self.app = self.acc.application("unrut")
        self.to_the_front()

    def the_watch_would_see_it(self):
        """A file that is no more, one of UTF-16, memory that is shared, a socket, a program."""
        place = os.path.join(self.desktop.home, "seen")
        watch = Watch(self.desktop.home + "/tmp")
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(place + ".socket")
        listening.listen()
        script = f"""if True:
            import mmap, os, socket, subprocess
            with open({place!r}, 'wb') as file: file.write(b'x' * 70000 + 'Quokkanary'.encode('utf-16-be'))
            os.remove({place!r})
            with open('/dev/shm/unrut-{os.getpid()}', 'wb+') as file:
                file.truncate(9); mmap.mmap(file.fileno(), 9)
            os.remove('/dev/shm/unrut-{os.getpid()}')
            there = socket.socket(socket.AF_UNIX); there.connect({place + '.socket'!r}); there.sendmsg([b'QUOKKANARY'])
            subprocess.run(['true']); socket.socket(socket.AF_INET)"""
        subprocess.run(watch.command(sys.executable, "-c", script), check=True, env=self.desktop.env)
        listening.close()
        os.remove(place + ".socket")
        assert set(watch.written(WORD)) == {place, place + ".socket"}, watch.written(WORD)
        shared = f"/dev/shm/unrut-{os.getpid()}"
        assert shared in watch.shared() and {shared, place} <= watch.made(), (watch.shared(), watch.made())
        assert len(watch.started()) == 2 and watch.connections(), watch.started()

    def it_is_typed_everywhere(self):
        made_up, everything = self.file("made-up.unrut"), self.file("everything.json")
        for command in (("demo", "--years", "1"), ("export", "--out", everything)):
            done = self.desktop.run(self.program, *command, "--journal", made_up)
            assert done.returncode == 0, done.stderr
        with open(everything) as file:
            journal = json.load(file)
        add_what_it_lacks(journal)
        journal["entries"] = journal["entries"][-5:]  # a screen reader goes through all of them each time
        for things, fields in TYPED.items():
            for field in fields:
                assert type_at(journal[things], field, f"{WORD} and @{WORD}") > 0, f"{things}.{field}"
        journal["entries"][0]["binnedAt"] = journal["entries"][0]["createdAt"]
        with open(everything, "w") as file:
            json.dump(journal, file)
        self.cli("import", everything)

    def no_title_says_it(self):
        """Of every window there is, as its manager and lists of windows are told."""
        tree = self.desktop.run("xwininfo", "-root", "-tree").stdout
        self.titles |= {line for line in tree.splitlines() if '"' in line}
        assert "Unrut" in tree and WORD not in tree.lower(), tree

    def every_page_shows_it(self):
        for key in range(1, 8):
            self.desktop.keys(f"ctrl+{key}")
            time.sleep(0.6)
            self.no_title_says_it()

    def type_into(self, dialog):
        """Into every field, as dictation does. Returns how many there are."""
        fields = [node for node in self.acc.matching(dialog, "text", "")
                  if node.getState().contains(self.acc.pyatspi.STATE_EDITABLE)]
        for field in fields:
            self.acc.write(field, WORD)
        return len(fields)

    def dialogs(self, title):
        """Looked for at the top alone: under strace the whole of a window takes long to go through."""
        windows = [self.app.getChildAtIndex(i) for i in range(self.app.childCount)]
        return [window for window in windows
                if window is not None and title in (window.name or "") and self.acc.is_showing(window)
                and window.getRoleName() == "dialog"]

    def dialog(self, title):
        return self.until(lambda: self.dialogs(title), f"a dialog {title!r}")[0]

    def look_into(self, title):
        fields = self.type_into(self.dialog(title))
        self.until(lambda: title in self.desktop.run("xwininfo", "-root", "-tree").stdout, f"the title {title!r}")
        self.no_title_says_it()
        for _ in range(10):
            if not self.dialogs(title):
                return fields
            self.desktop.keys("Escape")
            time.sleep(0.3)
        raise AssertionError(f"{title!r} does not close: {self.acc.names(self.app)}")

    def every_dialog_of_the_menus(self):
        fields = 0
        frame = self.app.getChildAtIndex(0)
        bar = next(child for child in frame if child.getRoleName() == "menu bar")
        items = {node.name: node for node in self.acc.walk(bar) if node.getRoleName() == "menu item"}
        for command, title in DIALOGS:
            self.acc.press(items[command])
            fields += self.look_into(title)
        assert fields >= 8, fields

    def dialogs_of_pages(self):
        for key, button, title in BUTTONS:
            self.desktop.keys(key)
            self.acc.press(self.find("push button", button))
            self.look_into(title)

    def choose_file(self, title, name, others=0):
        self.until(lambda: len(self.dialogs(title)) > others, f"a dialog for {name}")
        time.sleep(0.5)
        self.no_title_says_it()
        self.desktop.keys("ctrl+a")
        self.desktop.type(self.file(name))
        self.desktop.keys("Return")

    def it_is_exported_in_every_way(self):
        for number, name in enumerate(("window.json", "window.md", "window.csv", "window.ics")):
            self.desktop.keys("alt+f", "e")
            dialog = self.dialog("Export")
            self.desktop.keys(*["Down"] * number)
            self.acc.press(self.acc.find(dialog, "push button", "Save the file…"))
            self.choose_file("Export", name, others=1)
            self.until(lambda: os.path.exists(self.file(name)), name)
            self.until(lambda: not self.dialogs("Export"), "the dialog closes")
        for name, *options in EXPORTS:
            self.cli("export", "--out", self.file(name), *options)

    def a_report_is_saved(self):
        self.desktop.keys("ctrl+p")
        dialog = self.dialog("Report (PDF)")
        self.type_into(dialog)
        self.acc.press(self.acc.find(dialog, "push button", "Save PDF…"))
        self.choose_file("Save the report", "window.pdf")
        self.until(lambda: os.path.exists(self.file("window.pdf")), "a report")
        self.until(lambda: not self.dialogs("Report (PDF)"), "the dialog closes")
        self.cli("report", "--out", self.file("command.pdf"), "--title", WORD, "--author", WORD)

    def charts_and_a_worksheet_are_saved(self):
        for chart in ("mood", "areas", "flow", "tried"):
            for ending in ("png", "svg"):
                self.cli("chart", chart, "--out", self.file(f"{chart}.{ending}"))
        with open(self.file("everything.json")) as file:
            worksheet = json.load(file)["worksheets"][0]["id"]
        for ending in ("md", "pdf"):
            self.cli("worksheet", "export", worksheet, "--out", self.file(f"worksheet.{ending}"))

    def it_is_imported_again(self):
        self.desktop.keys("alt+f", "i")
        self.choose_file("Import", "everything.json")
        self.acc.find(self.dialog("Import"), "label", "Entries")
        self.no_title_says_it()
        self.desktop.keys("Escape")
        self.until(lambda: not self.dialogs("Import"), "the dialog closes")
        self.cli("import", self.file("everything.json"), "--replace")

    def notes_are_looked_at(self):
        self.desktop.keys("ctrl+4")
        self.click(WORD)
        self.desktop.keys("Return")
        self.acc.press(self.find("push button", "Preview"))
        self.find("push button", "Write")
        self.no_title_says_it()

    def it_is_searched_for(self):
        self.desktop.keys("Escape", "ctrl+k")
        self.dialog("Search everything")
        self.desktop.type(WORD)
        time.sleep(1.5)
        self.no_title_says_it()
        self.desktop.keys("Escape", "Escape")

    def it_ends(self):
        self.to_the_front()
        self.quit()

    def it_went_nowhere_else(self):
        written = self.watch.written(WORD)
        folders = {os.path.dirname(place) for place in written}
        assert {self.folder, os.path.join(self.folder, "backups"), self.asked} <= folders, folders
        wanted = (self.folder + os.sep, self.asked + os.sep, self.settings + os.sep)
        strange = {place: line for place, line in written.items()
                   if not place.startswith(wanted) and "/at-spi/" not in place}
        assert not strange, strange
        copied = {place for place in self.watch.copied() if not place.startswith((self.folder, self.asked))}
        assert not copied, copied
        # The pictures that the X server is handed.
        assert self.watch.shared() <= {"/memfd:xorg"}, self.watch.shared()
        places = (self.folder, self.asked, self.desktop.env["XDG_CONFIG_HOME"])
        strange = {path for path in self.watch.made() if not path.startswith(places)}
        assert not strange, strange

    def the_settings_hold_whom_to_call(self):
        """The one thing that is typed there for them, as is said; no other line has the word."""
        with open(os.path.join(self.settings, "unrut.conf")) as file:
            lines = {line.partition("=")[0] for line in file if WORD in line.lower()}
        assert lines == {"person", "number"}, lines

    def nobody_was_told_by_a_title(self):
        """All that the X server is sent is watched, and it is sent the titles."""
        server = next(path for path in self.watch.peers().values() if "X11-unix" in path)
        for title in ("Friday page", "Somebody who can help", "Save the report"):
            assert server in self.watch.written(title), f"the watch does not see the title {title!r}"
        assert server not in self.watch.written(WORD)
        assert any("Friday page" in title for title in self.titles), self.titles

    def nothing_was_started(self):
        assert len(self.watch.started()) == len(self.watch.traces), self.watch.started()
        assert not self.watch.connections(), self.watch.connections()
        assert WORD not in self.desktop.log("unrut").lower(), self.desktop.log("unrut")


with Desktop() as desktop:
    traces = Traces(desktop, sys.argv[1])
    traces.work_every_day()
    walk((traces.the_watch_would_see_it, traces.it_is_typed_everywhere, traces.start, traces.every_page_shows_it,
          traces.every_dialog_of_the_menus, traces.dialogs_of_pages, traces.it_is_exported_in_every_way, traces.a_report_is_saved,
          traces.charts_and_a_worksheet_are_saved, traces.it_is_imported_again, traces.notes_are_looked_at,
          traces.it_is_searched_for, traces.it_ends, traces.it_went_nowhere_else, traces.the_settings_hold_whom_to_call, traces.nobody_was_told_by_a_title,
          traces.nothing_was_started), desktop)
