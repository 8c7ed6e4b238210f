# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A word in every column of a journal that holds what somebody typed is in no byte of it once it went for good.

Which columns those are the schema is asked, so that a new one without the word fails.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from typed_everywhere import TYPED, add_what_it_lacks, type_at

# In no word that is written for another reason.
WORD = "quokkanary"
# Columns that could hold any word, and in which no person writes one.
KEYS = {
    "answers.item": "the key of a statement",
    "goals.play": "the key of a way out", "practices.play": "the key of a way out", "worksheets.play": "the key of a way out",
    "talk_asks.ask": "a key", "talk_sheet.field": "a key", "worksheet_cells.field": "a key", "friday_pulse.item": "a key",
}
# Tables that no import fills.
LEFT_OUT = {
    "reminder_states": "keys, ids and days", "reminder_notices": "instants", "reminder_silences": "days",
    "goal_kept_days": "days", "goal_stages": "keys and days", "looking_back_events": "keys", "person_topics": "keys",
    "talk_asks": "keys",
    "meta": "what was typed and not saved yet, and names of columns: half_empty_pages_test, faults_purge_test",
}
LISTS = ("steps", "points", "signs", "days", "options", "objections", "allies")


class Purge:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.env = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_CACHE_HOME=folder,
                        XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", LANGUAGE="en")

    def path(self, name):
        return os.path.join(self.folder, name)

    def unrut(self, *arguments, journal):
        done = subprocess.run([self.program, *arguments, "--journal", self.path(journal)], env=self.env, check=False,
                              capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, (arguments, done.returncode, done.stderr)
        return done.stdout

    def take_in(self, journal, content, *options):
        with open(self.path("content.json"), "w") as file:
            json.dump(content, file)
        self.unrut("import", self.path("content.json"), *options, journal=journal)
        os.remove(self.path("content.json"))

    def made_up(self):
        with open(self.path("made-up.json")) as file:
            journal = json.load(file)
        add_what_it_lacks(journal)
        return journal

    def with_the_word(self):
        journal = self.made_up()
        for things, fields in TYPED.items():
            for field in fields:
                assert type_at(journal[things], field, f"{WORD} of @{WORD}{things} in #{WORD}tag. 日本語") > 0, f"{things}.{field}"
        return journal

    def bytes_of(self, name):
        with open(self.path(name), "rb") as file:
            return file.read().lower()

    def holders(self):
        """The files with the word, whatever its case, by name."""
        found = []
        for place, _, names in os.walk(self.folder):
            for name in names:
                with open(os.path.join(place, name), "rb") as file:
                    data = file.read().lower()
                if WORD.encode() in data or WORD.encode("utf-16-le") in data:
                    found.append(os.path.relpath(os.path.join(place, name), self.folder))
        return sorted(found)

    def a_journal_is_made(self):
        self.unrut("demo", "--years", "1", journal="made-up.unrut")
        self.unrut("export", "--out", self.path("made-up.json"), journal="made-up.unrut")

    def typed_columns(self, journal):
        """The columns of text that take any word, which a copy is asked; a check refuses days, ids and choices."""
        copy = self.path("copy.unrut")
        shutil.copy(self.path(journal), copy)
        database = sqlite3.connect(copy, isolation_level=None)
        database.execute("PRAGMA foreign_keys = ON")
        tables = [name for name, in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'")]
        assert len(tables) > 30, tables
        found = []
        for table in sorted(set(tables) - set(LEFT_OUT)):
            rows = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            assert rows, f"{table} is empty, so nothing can be tried"
            for _, column, kind, *_ in database.execute(f"PRAGMA table_info({table})").fetchall():
                if kind == "TEXT" and self.takes_a_word(database, table, column):
                    found.append((table, column))
        database.close()
        os.remove(copy)
        return found

    @staticmethod
    def takes_a_word(database, table, column):
        """Another one in each row, where a column must be unique."""
        database.execute("BEGIN")
        try:
            database.execute(f"UPDATE {table} SET {column} = '{WORD}' || coalesce({column}, '')")
            return f"{table}.{column}" not in KEYS
        except sqlite3.IntegrityError:
            return False
        finally:
            database.execute("ROLLBACK")

    def a_step_is_taken_out(self, journal):
        """Which no command does and no file holds; a goal keeps its other steps."""
        database = sqlite3.connect(self.path(journal), isolation_level=None)
        at = "2026-01-02T03:04:05.000Z"
        database.execute("INSERT INTO binned_lines (id, kind, goal_id, text, deleted_at, modified_at) SELECT "
                         f"'00000000-0000-7000-8000-000000000001', 'step', id, '{WORD} again', '{at}', '{at}' FROM goals LIMIT 1")
        database.close()

    def every_column_can_be_written(self):
        self.take_in("changed.unrut", self.with_the_word())
        self.a_step_is_taken_out("changed.unrut")
        self.columns = self.typed_columns("changed.unrut")
        assert len(self.columns) > 40 and ("arrivals", "letter") in self.columns, self.columns
        self.the_word_is_in("changed.unrut", self.columns)
        assert "1" in self.unrut("bin", "empty", "--yes", journal="changed.unrut")
        assert f"{WORD} again".encode() not in self.bytes_of("changed.unrut")

    def the_word_is_in(self, journal, columns):
        database = sqlite3.connect(self.path(journal))
        without = [f"{table}.{column}" for table, column in columns if not database.execute(
            f"SELECT count(*) FROM {table} WHERE {column} LIKE '%{WORD}%'").fetchone()[0]]
        database.close()
        assert not without, f"the word stands nowhere in {without}"

    def what_was_written_over_is_in_no_byte(self):
        """Every text gives way to another, and what has lists loses all that was in them."""
        journal = self.made_up()
        for things in journal.values():
            for thing in things if isinstance(things, list) else ():
                for holder in (thing, *thing.get("parts", {}).values()):
                    holder.update((name, []) for name in LISTS if name in holder)
        self.take_in("changed.unrut", journal, "--replace")
        assert "changed.unrut" not in self.holders(), self.holders()
        self.unrut("verify", journal="changed.unrut")
        shutil.rmtree(self.path("backups"))
        assert not self.holders(), self.holders()

    def what_left_the_bin_is_in_no_byte(self):
        journal = self.with_the_word()
        for name, things in journal.items():
            if isinstance(things, list) and name != "checkIns":
                for thing in things:
                    thing["binnedAt"] = "2026-01-02T03:04:05.000Z"
        self.take_in("binned.unrut", journal)
        self.a_step_is_taken_out("binned.unrut")
        # What is in the bin is not in the search of things.
        self.the_word_is_in("binned.unrut", [column for column in self.columns if column[0] != "searched_things"])
        # What a day was like is never binned; it goes when another word is written.
        for check_in in journal["checkIns"]:
            check_in["word"] = ""
        for name, things in journal.items():
            if isinstance(things, list) and name != "checkIns":
                journal[name] = []
        self.take_in("binned.unrut", journal, "--replace")
        self.unrut("backup", "--out", self.path("made-before.unrut"), journal="binned.unrut")
        assert "binned.unrut" in self.holders(), self.holders()
        self.unrut("bin", "empty", "--yes", journal="binned.unrut")
        backups = [name for name in self.holders() if name.startswith("backups/")]
        assert len(backups) == 1, backups
        assert self.holders() == sorted(backups + ["made-before.unrut"]), self.holders()
        assert "before the bin was emptied" in self.unrut("restore", "--list", journal="binned.unrut")
        self.unrut("verify", journal="binned.unrut")

    def walk(self):
        for step in (self.a_journal_is_made, self.every_column_can_be_written,
                     self.what_was_written_over_is_in_no_byte, self.what_left_the_bin_is_in_no_byte):
            print(step.__name__, flush=True)
            step()


with tempfile.TemporaryDirectory() as place:
    Purge(sys.argv[1], os.path.realpath(place)).walk()
