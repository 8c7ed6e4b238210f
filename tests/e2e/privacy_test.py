# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program does with what it is told: kept in the journal and its backups, and nowhere else."""

import os
import pathlib
import re
import signal
import sqlite3
import stat
import subprocess
import sys
import time

from desktop import Desktop

WORD = "quokkanary"
MIGRATIONS = pathlib.Path(__file__).resolve().parents[2] / "app/storage/src/migrations"


class Privacy:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.folder = os.path.join(desktop.home, "data", "unrut")
        self.trace = os.path.join(desktop.home, "trace")
        # What programs put aside for a while, and what the folder of a crash gets.
        for name in ("TMPDIR", "TMP", "TEMP"):
            desktop.env[name] = os.path.join(desktop.home, "tmp")
        self.work = os.path.join(desktop.home, "work")
        os.makedirs(desktop.env["TMPDIR"])
        os.makedirs(self.work)
        if "ASAN_OPTIONS" in desktop.env:
            # It cannot look for leaks while strace watches, and would write of a crash what is none of its own.
            desktop.env["ASAN_OPTIONS"] += ":detect_leaks=0:handle_abort=0"

    def watched(self, *command):
        calls = "socket,connect,sendto,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,memfd_create"
        return ["strace", "-f", "-qq", "-y", "-s", "4096", "-e", f"trace=?{calls.replace(',', ',?')}", "-e", "signal=none",
                "-o", self.trace, *command]

    def lines(self):
        with open(self.trace, errors="replace") as file:
            return file.readlines()

    def sockets(self):
        return [line for line in self.lines() if "AF_INET" in line]

    def made(self):
        """The paths of all that was made, in the program or by what it started."""
        paths = set()
        for line in self.lines():
            call = line.split("(", 1)[0].split()[-1]
            if line.rstrip().endswith(")") and " = -1 " in line:
                continue
            if call in ("open", "openat", "openat2") and "O_CREAT" not in line and "O_TMPFILE" not in line:
                continue
            names = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
            if names and call not in ("socket", "connect", "sendto", "memfd_create"):
                paths.add(os.path.join(self.work, names[-1]))
        return paths

    def the_watch_would_see_a_connection(self):
        outside = os.path.join(self.desktop.home, "made here")
        subprocess.run(self.watched("python3", "-c", "import socket; socket.socket(socket.AF_INET);"
                                    f"open({outside!r}, 'w')"), check=True)
        assert self.sockets(), "strace does not tell of a socket that was made"
        assert outside in self.made(), "strace does not tell of a file that was made"
        os.remove(outside)

    def older_backup(self):
        """A backup of the schema before this one with the word in it, as an earlier Unrut left it."""
        backups = os.path.join(self.folder, "backups")
        os.makedirs(backups, mode=0o700, exist_ok=True)
        path = os.path.join(backups, "journal.000900.20260102T030405Z.unrut")
        steps = sorted(MIGRATIONS.glob("*.sql"))[:-1]
        with sqlite3.connect(path, isolation_level=None) as base:
            base.execute(f"PRAGMA application_id = {self.application_id()}")
            for step in steps:
                for statement in step.read_text("utf-8").split("\n-- next statement\n"):
                    base.executescript(statement)
            base.execute(f"PRAGMA user_version = {len(steps)}")
            base.execute("INSERT INTO goals (id, title, why, kind, horizon, board_column, position, if_cue, then_step, notes, "
                         "minutes, created_at, modified_at) VALUES ('01890000-0000-7000-8000-000000000002', ?, '', "
                         "'step_goal', 'near', 'doing', 1.0, '', '', '', 0, '2026-01-02T03:04:05.000Z', "
                         "'2026-01-02T03:04:05.000Z')", (f"Older {WORD}",))
        base.close()
        os.chmod(path, 0o600)
        return path

    def application_id(self):
        with open(os.path.join(self.folder, "journal.unrut"), "rb") as file:
            return int.from_bytes(file.read(72)[68:], "big", signed=True)

    def start(self):
        self.process = self.desktop.start("unrut", *self.watched(self.program), folder=self.work)
        self.app = acc.application("unrut")

    def something_private_is_written(self):
        self.start()
        acc.press(acc.find(self.app, "push button", "Begin"))
        acc.press(acc.find(self.app, "page tab", "Gratitude"))
        self.to_the_front()
        self.desktop.keys("ctrl+e")
        self.desktop.type(f"Talked about {WORD} @Dana")
        self.desktop.keys("ctrl+Return")
        acc.find(self.app, None, WORD)

    def to_the_front(self):
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate")

    def nobody_else_can_see_it(self):
        titles = self.desktop.run("xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@").stdout
        assert "Unrut" in titles and WORD not in titles, titles
        self.not_in_the_list_of_programs()

    def not_in_the_list_of_programs(self):
        running = subprocess.run(["ps", "axww", "-o", "args"], capture_output=True, text=True, check=True).stdout
        assert "unrut" in running and WORD not in running, [line for line in running.splitlines() if WORD in line]

    def nor_what_a_command_is_told(self):
        """A command that waits for its text can be looked at; the window then does what it says."""
        command = subprocess.Popen([self.program, "add", "note", "-"], env=self.desktop.env, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True)
        command.stdin.write(f"Said to {WORD} by a pipe")
        command.stdin.flush()
        self.until(lambda: open(f"/proc/{command.pid}/cmdline").read().endswith("\0-\0"), "the command does not run")
        self.not_in_the_list_of_programs()
        command.stdin.close()
        assert command.wait(60) == 0, command.returncode
        said = self.desktop.run(self.program, "search", "pipe").stdout
        assert f"Said to {WORD} by a pipe" in said, said

    def an_older_backup_is_looked_into(self):
        self.older_backup()
        self.to_the_front()
        self.desktop.keys("alt+f", "u")
        dialog = acc.find(self.app, "dialog", "Backups")
        acc.find(dialog, None, "2 January")
        acc.press(acc.find(dialog, "push button", "Look into it"))
        acc.find(self.app, "frame", "A backup — Unrut")
        assert self.looked_into(), "the older backup was read as it is"
        self.nobody_else_can_see_it()

    def looked_into(self):
        places = (self.desktop.env["XDG_RUNTIME_DIR"], self.folder, os.path.join(self.folder, "backups"))
        return [name for place in places if os.path.isdir(place) for name in os.listdir(place)
                if name.startswith(".unrut-look-")]

    def what_is_left_of_a_crash_says_nothing(self):
        """Killed by abort(), with the word in a field and in its memory."""
        self.to_the_front()
        pid = self.pid()
        with open(f"/proc/{pid}/limits") as file:
            core = next(line for line in file if line.startswith("Max core file size"))
        # With 1 no core is written into a file, which would be larger, nor handed to a program, as core(5) says.
        assert core.split()[4:6] == ["1", "1"], core
        os.kill(pid, signal.SIGABRT)
        assert self.process.wait(60) != 0
        log = self.desktop.log("unrut")
        assert WORD not in log, log
        assert not os.listdir(self.work), os.listdir(self.work)

    def pid(self):
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        assert len(children) == 1, children
        return int(children[0])

    def the_next_start_clears_up(self):
        crashed = self.made()
        self.start()
        acc.find(self.app, "page tab", "Today")
        self.until(lambda: not self.looked_into(), "the copy of a backup is still there")
        self.created = crashed

    def it_is_in_the_journal_and_its_backups_alone(self):
        backups = os.path.join(self.folder, "backups")
        self.until(lambda: os.path.isdir(backups) and any(name.endswith(".unrut") for name in os.listdir(backups)),
                   "no backup was made", 40)
        self.to_the_front()
        self.desktop.keys("ctrl+q")
        assert self.process.wait(30) == 0, self.desktop.log("unrut")
        holders = [path for path in self.files(self.desktop.home) if self.holds(path) and path != self.trace]
        strange = [path for path in holders if not (path.startswith(self.folder) and path.endswith(".unrut"))]
        assert len(holders) >= 2, holders
        assert not strange, strange

    def nothing_was_made_elsewhere(self):
        """Every file that was made by the program, also one that is no more."""
        created = self.created | self.made()
        assert any(path.startswith(self.folder) for path in created), "nothing was seen"
        # Not even in /dev/shm, which is a disk of memory that everybody sees.
        outside = sorted(path for path in created if not path.startswith(self.desktop.home + os.sep) and path != "/dev/null")
        assert not outside, outside
        aside = sorted(path for path in created if path.startswith(self.desktop.env["TMPDIR"]))
        assert not aside, aside

    def only_the_owner_may_read_what_was_made(self):
        for path in self.files(self.folder):
            assert stat.S_IMODE(os.stat(path).st_mode) & 0o077 == 0, path
        # Whom one would call and one's own prompts stand there.
        settings = os.path.join(self.desktop.env["XDG_CONFIG_HOME"], "unrut")
        assert self.files(settings), "no settings were kept"
        for path in self.files(settings):
            assert stat.S_IMODE(os.stat(path).st_mode) & 0o077 == 0, path
        for folder in (self.folder, os.path.join(self.folder, "backups"), settings):
            assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700, folder

    def no_connection_was_made(self):
        assert os.path.getsize(self.trace) > 0, "nothing was watched"
        assert not self.sockets(), self.sockets()

    @staticmethod
    def until(condition, what, seconds=30):
        end = time.time() + seconds
        while not condition():
            assert time.time() < end, what
            time.sleep(0.1)

    @staticmethod
    def files(folder):
        return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names
                if os.path.isfile(os.path.join(place, name))]

    @staticmethod
    def holds(path):
        with open(path, "rb") as file:
            data = file.read()
        return WORD.encode() in data or WORD.encode("utf-16-le") in data

    def walk(self):
        for step in (self.the_watch_would_see_a_connection, self.something_private_is_written,
                     self.nobody_else_can_see_it, self.nor_what_a_command_is_told, self.an_older_backup_is_looked_into,
                     self.what_is_left_of_a_crash_says_nothing, self.no_connection_was_made,
                     self.the_next_start_clears_up, self.it_is_in_the_journal_and_its_backups_alone,
                     self.nothing_was_made_elsewhere, self.only_the_owner_may_read_what_was_made,
                     self.no_connection_was_made):
            print(step.__name__, flush=True)
            step()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    try:
        Privacy(desktop, sys.argv[1]).walk()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
