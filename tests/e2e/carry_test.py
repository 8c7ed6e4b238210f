# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journal leaves by the menu, comes into an empty one by the menu, and leaves again the same; a report is saved."""

import json
import os
import subprocess
import sys
import time
import unicodedata

from desktop import Desktop
from running import Running, walk

WORDS = "Marmalade under a quiet lighthouse"


class Carry(Running):
    def file(self, name):
        return os.path.join(self.desktop.home, name)

    def bytes_of(self, name):
        with open(self.file(name), "rb") as file:
            return file.read()

    def choose_file(self, title, name):
        """Types a path into the dialog that finds a place, the second of that title where it came over one."""
        others = 1 if title == "Export" else 0
        self.until(lambda: len(acc.matching(self.app, "dialog", title)) > others, f"a dialog for {name}")
        time.sleep(0.5)
        self.desktop.keys("ctrl+a")
        self.desktop.type(self.file(name))
        self.desktop.keys("Return")

    def whole(self, name):
        """Waits for a file; exports get their name once they are whole."""
        self.until(lambda: os.path.exists(self.file(name)), f"a file {name}")
        assert os.stat(self.file(name)).st_mode & 0o077 == 0, f"others can read {name}"
        return self.bytes_of(name)

    def export(self, name):
        self.desktop.keys("alt+f", "e")
        dialog = self.find("dialog", "Export")
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        acc.press(acc.find(dialog, "push button", "Save the file…"))
        self.choose_file("Export", name)
        exported = self.whole(name)
        acc.wait_gone(self.app, "dialog", "Export")
        return exported

    def a_year_was_kept(self):
        self.cli("demo", "--years", "1", "--seed", "7")
        self.cli("add", "win", WORDS)
        # Two that are the same on one day are two.
        self.cli("add", "win", WORDS)

    def it_leaves_by_the_menu(self):
        self.first = self.export("first.json")
        self.journal_of_first = json.loads(self.first)
        texts = [entry["text"] for entry in self.journal_of_first["entries"]]
        assert texts.count(WORDS) == 2 and len(texts) > 50, len(texts)

    def another_one_is_empty(self):
        self.quit()
        self.journal = self.file("another.unrut")
        self.start()
        assert WORDS not in self.cli("search", "lighthouse", "--json")

    def what_would_happen_is_said_before_it_does(self):
        self.desktop.keys("alt+f", "i")
        self.choose_file("Import", "first.json")
        for thing, members in (("Entries", "entries"), ("Check-ins", "checkIns"), ("Goals", "goals"),
                               ("People", "people"), ("Talks", "talks")):
            count = len(self.journal_of_first[members])
            assert count > 0, f"no {members} to be compared"
            self.find("label", f"{thing}: {count} new")
        assert not acc.unnamed(self.app), acc.unnamed(self.app)
        assert WORDS not in self.cli("search", "lighthouse", "--json"), "it came before it was wanted"

    def it_comes_when_it_is_wanted(self):
        acc.press(self.find("push button", "Import"))
        acc.wait_gone(self.app, "dialog", "Import")
        self.until(lambda: self.cli("search", "lighthouse", "--json").count(WORDS) == 2, "the entries have come")

    def it_leaves_again_the_same(self):
        second = self.export("second.json")
        if second != self.first:
            again = json.loads(second)
            differing = [name for name in self.journal_of_first if self.journal_of_first[name] != again.get(name)]
            raise AssertionError(f"not the same: {differing or 'only the bytes'}")

    def one_step_takes_it_back_and_one_brings_it(self):
        self.desktop.keys("ctrl+z")
        self.until(lambda: WORDS not in self.cli("search", "lighthouse", "--json"), "it was taken back")
        self.desktop.keys("ctrl+shift+z")
        self.until(lambda: WORDS in self.cli("search", "lighthouse", "--json"), "it came again")
        assert self.export("third.json") == self.first, "another one came again"

    def a_report_is_saved_by_its_dialog(self):
        self.desktop.keys("ctrl+p")
        acc.press(self.find("push button", "Save PDF…"))
        self.choose_file("Save the report", "report.pdf")
        self.whole("report.pdf")
        acc.wait_gone(self.app, "dialog", "Report (PDF)")
        text = subprocess.run(["pdftotext", self.file("report.pdf"), "-"], capture_output=True, text=True,
                              check=True).stdout
        # Its lines may be broken anywhere, so it is looked for word by word; NFKC takes ligatures apart.
        missing = set(WORDS.split()) - set(unicodedata.normalize("NFKC", text).split())
        assert not missing, f"{missing} is not in the report: {text[-1500:]}"

    def nothing_is_damaged(self):
        self.cli("verify")
        self.quit()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    carry = Carry(desktop, sys.argv[1])
    walk((carry.a_year_was_kept, carry.start, carry.it_leaves_by_the_menu, carry.another_one_is_empty,
          carry.what_would_happen_is_said_before_it_does, carry.it_comes_when_it_is_wanted,
          carry.it_leaves_again_the_same, carry.one_step_takes_it_back_and_one_brings_it,
          carry.a_report_is_saved_by_its_dialog, carry.nothing_is_damaged), desktop)
