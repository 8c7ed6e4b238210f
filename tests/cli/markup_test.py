# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Markup in everything a person can type: a report and charts show it as it was typed and open nothing it names."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

from typed_everywhere import TYPED, add_what_it_lacks, type_at

# A pipe with nobody at its other end: who opens it waits for ever.
PIPE = f"/tmp/u{os.getpid()}.fifo"
MARKUP = f'../../../../etc/hostname <img src=file:///etc/hostname> <img src=file://{PIPE}> <script src=file:///etc/issue>alert(1)</script>'
# Shown as it is: marks on one letter, and signs that turn the direction of writing around, behind ends of isolates.
FLOOD = "e" + "\u0301\u0323" * 60 + " o" + "\u20dd" * 30
TURNED = "\u2069\u2069\u202eturned \u2067around\u202b \u2066and not back"
# What a terminal would obey, and what is no character of XML.
OBEYED = "\x1b[31mred\x1b]0;title\x07 \x9b1m\x08\x7f \ufffe\uffff end"
UNPRINTABLE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
PATIENCE = 120  # seconds
PLAIN = MARKUP[::-1]  # the same letters in the same fonts, and no markup
SECTIONS = "summary,result,reasons,change,suggestions,tried,mood,charts,gut,goals,decisions,wins,gratitude,people,timeline,worksheets"
EXPORTS = (("all.json",), ("all.md", "--with", "people,looking-back,worksheets"), ("log.csv", "--table", "log"),
           ("goals.csv", "--table", "goals"), ("all.ics", "--with", "titles,people"))
CHARTS = ("mood", "energy", "sleep", "spark", "areas", "gut", "tried")


class Markup:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.env = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_CACHE_HOME=folder,
                        XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", LANGUAGE="en")
        if "ASAN_OPTIONS" in self.env:
            self.env["ASAN_OPTIONS"] += ":detect_leaks=0"  # it cannot look for leaks while strace watches

    def path(self, name):
        return os.path.join(self.folder, name)

    def unrut(self, *arguments):
        subprocess.run([self.program, *arguments], env=self.env, check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE)

    def watched(self, *command):
        """The files that a command names to the system, without those of its own and the system's changing ones."""
        trace = self.path("trace")
        subprocess.run(["strace", "-f", "-qq", "-s", "4096", "-e", "trace=%file,connect", "-o", trace, *command],
                       env=self.env, check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE)
        with open(trace, errors="replace") as file:
            calls = [line for line in file if "execve(" not in line]  # which has the arguments of the command
        named = re.findall(r'"([^"]*)"', "".join(calls))
        own = (self.folder, "/proc/", "/tmp/")
        return {name for name in named if not name.startswith(own) or "/../" in name or name == PIPE}

    def journal_of(self, text):
        """A made-up journal in which all that can be typed is this."""
        with open(self.path("made-up.json")) as file:
            journal = json.load(file)
        add_what_it_lacks(journal)
        for things, fields in TYPED.items():
            for field in fields:
                self.typed[f"{things}.{field}"] = type_at(journal[things], field, text)
        name = {MARKUP: "markup", PLAIN: "plain", FLOOD: "flood", TURNED: "turned", OBEYED: "obeyed"}[text]
        with open(self.path(name + ".json"), "w") as file:
            json.dump(journal, file)
        self.unrut("import", self.path(name + ".json"), "--journal", self.path(name + ".unrut"))
        return self.path(name + ".unrut")

    def journals_are_made(self):
        self.unrut("demo", "--years", "1", "--journal", self.path("made-up.unrut"))
        self.unrut("export", "--out", self.path("made-up.json"), "--journal", self.path("made-up.unrut"))
        self.typed = {}
        self.plain, self.markup = self.journal_of(PLAIN), self.journal_of(MARKUP)
        empty = [field for field, count in self.typed.items() if count == 0]
        assert not empty, f"typed nowhere: {empty}"
        assert sum(self.typed.values()) > 500, self.typed

    def the_watch_would_see_it(self):
        assert "/etc/hostname" in self.watched("cat", "/etc/hostname"), "strace does not tell of a file that was read"
        roundabout = self.folder + "/../../etc/hostname"
        assert roundabout in self.watched("cat", roundabout), "strace does not tell of a path that leads out"
        assert PIPE in self.watched("stat", PIPE), "strace does not tell of a pipe"

    def a_report_opens_nothing_more(self):
        def report(journal, text):
            return self.watched(self.program, "report", "--out", self.path("report.pdf"), "--journal", journal,
                                "--sections", SECTIONS, "--title", text, "--author", text)

        self.same(report(self.plain, PLAIN), report(self.markup, MARKUP))

    def printed(self):
        """How often the report says it, whatever its lines broke."""
        words = subprocess.run(["pdftotext", self.path("report.pdf"), "-"], capture_output=True, text=True, check=True).stdout
        said = re.sub(r"[\s\u2066-\u2069]", "", words)
        # A remark at the side of a line may stand between the one and the other.
        return min(said.count(part) for part in ("<imgsrc=file:///etc/hostname>", "alert(1)</script>"))

    def taking_it_in_and_out_opens_nothing_more(self):
        def in_and_out(name):
            journal = self.path(name + "-again.unrut")
            named = self.watched(self.program, "import", self.path(name + ".json"), "--journal", journal)
            for out, *options in EXPORTS:
                named |= self.watched(self.program, "export", "--out", self.path(out), *options, "--journal", journal)
            return named

        self.same(in_and_out("plain"), in_and_out("markup"))

    def it_is_printed_as_it_was_typed(self):
        assert self.printed() > 100, self.printed()
        for section in ("tried", "goals", "decisions", "wins", "gratitude", "people", "timeline", "worksheets"):
            self.unrut("report", "--out", self.path("report.pdf"), "--journal", self.markup, "--sections", section)
            assert self.printed() > 0, f"{section} does not say it"

    def a_chart_opens_nothing_more(self):
        for chart in CHARTS:
            out = self.path(chart + ".svg")

            def draw(journal):
                return self.watched(self.program, "chart", chart, "--out", out, "--journal", journal)

            self.same(draw(self.plain), draw(self.markup))
            kinds = {element.tag.rpartition("}")[2] for element in xml.etree.ElementTree.parse(out).iter()}
            assert not kinds & {"script", "image", "a", "use", "foreignObject"}, (chart, kinds)

    def what_cannot_be_read_is_drawn_all_the_same(self):
        for text in (FLOOD, TURNED):
            journal = self.journal_of(text)
            for command in (("report", "--sections", SECTIONS, "--title", text[:100], "--author", text[:60]),
                            *(("chart", chart) for chart in CHARTS)):
                out = self.path("drawn.pdf" if command[0] == "report" else "drawn.png")
                self.unrut(*command, "--out", out, "--journal", journal)
                assert os.path.getsize(out) > 1000, command
            said = subprocess.run([self.program, "search", "turned" if text == TURNED else "o", "--journal", journal],
                                  env=self.env, capture_output=True, text=True, check=True, timeout=PATIENCE).stdout
            assert said and not re.search(UNPRINTABLE, said), "a terminal is handed signs of direction"

    def what_a_terminal_would_obey_is_left_out(self):
        journal = self.journal_of(OBEYED)
        for command in (("search", "end"), ("search", "end", "--json"), ("goals",), ("goals", "--json"), ("people",)):
            said = subprocess.run([self.program, *command, "--journal", journal], env=self.env, capture_output=True,
                                  text=True, check=True, timeout=PATIENCE).stdout
            assert "red" in said and not re.search(UNPRINTABLE, said), (command, said[:300])
        for out, *options in EXPORTS:
            self.unrut("export", "--out", self.path(out), *options, "--journal", journal)
            with open(self.path(out), newline="") as file:
                held = file.read()
            assert "red" in held, out
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", held), f"{out} holds what a terminal would obey"
        for chart in CHARTS:
            self.unrut("chart", chart, "--out", self.path("chart.svg"), "--journal", journal)
            xml.etree.ElementTree.parse(self.path("chart.svg"))

    @staticmethod
    def same(plain, markup):
        assert len(plain) > 20, "nothing was watched"
        assert markup <= plain, f"only with markup: {sorted(markup - plain)}"
        assert not [name for name in markup if "hostname" in name or "/etc/issue" in name or name == PIPE]

    def walk(self):
        for step in (self.journals_are_made, self.the_watch_would_see_it,
                     self.taking_it_in_and_out_opens_nothing_more, self.a_report_opens_nothing_more,
                     self.it_is_printed_as_it_was_typed, self.a_chart_opens_nothing_more,
                     self.what_cannot_be_read_is_drawn_all_the_same, self.what_a_terminal_would_obey_is_left_out):
            print(step.__name__, flush=True)
            step()


for tool in ("strace", "pdftotext"):
    if not shutil.which(tool):
        print(f"skipped: {tool} is not installed, so nobody would see which files are opened", flush=True)
        sys.exit(77)
os.mkfifo(PIPE)
try:
    with tempfile.TemporaryDirectory() as place:
        Markup(sys.argv[1], os.path.realpath(place)).walk()
finally:
    os.remove(PIPE)
