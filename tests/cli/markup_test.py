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

MARKUP = '<img src=file:///etc/hostname> <script src=file:///etc/machine-id>alert(1)</script>'
PLAIN = MARKUP[::-1]  # the same letters in the same fonts, and no markup
SECTIONS = "summary,result,reasons,change,suggestions,tried,mood,goals,decisions,wins,gratitude,people,timeline,worksheets"
CHARTS = ("mood", "energy", "sleep", "spark", "areas", "gut", "tried")

# What a person types, by docs/journal-json.md; a list of texts or texts by field count as well.
TYPED = {
    "goals": ("title", "why", "notes", "person", "if", "then", "mark", "steps.text", "history.note", "parts.decision.options",
              "parts.decision.endWords", "parts.opportunity.organisation", "parts.opportunity.role", "parts.opportunity.link",
              "parts.opportunity.contact", "parts.learning.source", "parts.learning.cost", "parts.exploration.words",
              "parts.venture.test"),
    "assessments": ("note",),
    "entries": ("text",),
    "checkIns": ("word",),
    "people": ("name", "about", "contact", "notes", "points.text"),
    "talks": ("how", "outcome", "sheet", "objections.says", "objections.reply", "agreements.text"),
    "lookingBacks": ("texts", "lists"),
    "arrivals": ("helpers", "letter", "signs.cue", "signs.step"),
    "worksheets": ("answers",),
    "fridayPages": ("stuck",),
}


def typed_over(value, text):
    """Every text in it; keys, days and numbers, which a worksheet has among its answers, stay."""
    if isinstance(value, str):
        return value if re.fullmatch(r"[\d:.-]+|[a-z_]+", value) else text
    if isinstance(value, list):
        return [typed_over(each, text) for each in value]
    if isinstance(value, dict):
        return {key: typed_over(each, text) for key, each in value.items()}
    return value


def type_at(thing, path, text):
    """How many fields it was typed into."""
    if isinstance(thing, list):
        return sum(type_at(each, path, text) for each in thing)
    name, _, rest = path.partition(".")
    if not isinstance(thing, dict) or thing.get(name) is None:
        return 0
    if rest:
        return type_at(thing[name], rest, text)
    thing[name] = text if isinstance(thing[name], str) else typed_over(thing[name], text)
    return json.dumps(thing[name]).count(json.dumps(text)[1:-1])


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
        subprocess.run([self.program, *arguments], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def watched(self, *command):
        """The files that a command names to the system, without those of its own and the system's changing ones."""
        trace = self.path("trace")
        subprocess.run(["strace", "-f", "-qq", "-s", "4096", "-e", "trace=%file,connect", "-o", trace, *command],
                       env=self.env, check=True, stdout=subprocess.DEVNULL)
        with open(trace, errors="replace") as file:
            calls = [line for line in file if "execve(" not in line]  # which has the arguments of the command
        named = re.findall(r'"([^"]*)"', "".join(calls))
        return {name for name in named if not name.startswith((self.folder, "/proc/", "/tmp/"))}

    def journal_of(self, text):
        """A made-up journal in which all that can be typed is this."""
        with open(self.path("made-up.json")) as file:
            journal = json.load(file)
        self.add_what_it_lacks(journal)
        for things, fields in TYPED.items():
            for field in fields:
                self.typed[f"{things}.{field}"] = type_at(journal[things], field, text)
        name = "markup" if text == MARKUP else "plain"
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

    @staticmethod
    def add_what_it_lacks(journal):
        """Things of which the made-up life has none."""
        decision = next(goal for goal in journal["goals"] if goal["kind"] == "decision")
        decision["parts"]["decision"]["options"] = ["One way", "The other"]
        journal["talks"][0]["objections"] = [{"says": "no", "reply": "yes"}]
        journal["arrivals"].append({
            "id": "0199c000-0000-7000-8000-000000000001", "createdAt": "2026-01-01T08:00:00.000Z", "binnedAt": None,
            "day": "2026-01-01", "domain": None, "helpers": "", "letter": "", "signs": [{"cue": "", "step": ""}],
            "quietSince": None})

    def the_watch_would_see_it(self):
        assert "/etc/hostname" in self.watched("cat", "/etc/hostname"), "strace does not tell of a file that was read"

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

    @staticmethod
    def same(plain, markup):
        assert len(plain) > 20, "nothing was watched"
        assert markup <= plain, f"only with markup: {sorted(markup - plain)}"
        assert not [name for name in markup if "hostname" in name or "machine-id" in name]

    def walk(self):
        for step in (self.journals_are_made, self.the_watch_would_see_it, self.a_report_opens_nothing_more,
                     self.it_is_printed_as_it_was_typed, self.a_chart_opens_nothing_more):
            print(step.__name__, flush=True)
            step()


for tool in ("strace", "pdftotext"):
    if not shutil.which(tool):
        print(f"skipped: {tool} is not installed, so nobody would see which files are opened", flush=True)
        sys.exit(77)
with tempfile.TemporaryDirectory() as place:
    Markup(sys.argv[1], os.path.realpath(place)).walk()
