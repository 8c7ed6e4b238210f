# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program does with what it is told: kept in the journal and its backups, and nowhere else."""

import os
import stat
import subprocess
import sys
import time

from desktop import Desktop

WORD = "quokkanary"


class Privacy:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.folder = os.path.join(desktop.home, "data", "unrut")
        self.trace = os.path.join(desktop.home, "trace")
        if "ASAN_OPTIONS" in desktop.env:
            desktop.env["ASAN_OPTIONS"] += ":detect_leaks=0"  # it cannot look for leaks while strace watches

    def watched(self, *command):
        return ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", self.trace, *command]

    def sockets(self):
        with open(self.trace, errors="replace") as file:
            return [line for line in file if "AF_INET" in line]

    def the_watch_would_see_a_connection(self):
        subprocess.run(self.watched("python3", "-c", "import socket; socket.socket(socket.AF_INET)"), check=True)
        assert self.sockets(), "strace does not tell of a socket that was made"

    def something_private_is_written(self):
        self.process = self.desktop.start("unrut", *self.watched(self.program))
        self.app = acc.application("unrut")
        acc.press(acc.find(self.app, "push button", "Begin"))
        acc.press(acc.find(self.app, "page tab", "Gratitude"))
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("ctrl+e")
        self.desktop.type(f"Talked about {WORD} @Dana")
        self.desktop.keys("ctrl+Return")
        acc.find(self.app, None, WORD)

    def nobody_else_can_see_it(self):
        titles = self.desktop.run("xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@").stdout
        assert "Unrut" in titles and WORD not in titles, titles
        running = subprocess.run(["ps", "axww", "-o", "args"], capture_output=True, text=True, check=True).stdout
        assert "unrut" in running and WORD not in running

    def it_is_in_the_journal_and_its_backups_alone(self):
        backups = os.path.join(self.folder, "backups")
        for _ in range(300):
            if os.path.isdir(backups) and any(name.endswith(".unrut") for name in os.listdir(backups)):
                break
            time.sleep(0.1)
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Unrut", "windowactivate")
        self.desktop.keys("ctrl+q")
        assert self.process.wait(30) == 0, self.desktop.log("unrut")
        holders = [path for path in self.files(self.desktop.home) if self.holds(path)]
        strange = [path for path in holders if not (path.startswith(self.folder) and path.endswith(".unrut"))]
        assert len(holders) >= 2, holders
        assert not strange, strange

    def only_the_owner_may_read_what_was_made(self):
        for path in self.files(self.folder):
            assert stat.S_IMODE(os.stat(path).st_mode) & 0o077 == 0, path
        for folder in (self.folder, os.path.join(self.folder, "backups")):
            assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700, folder

    def no_connection_was_made(self):
        assert os.path.getsize(self.trace) > 0, "nothing was watched"
        assert not self.sockets(), self.sockets()

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
                     self.nobody_else_can_see_it, self.it_is_in_the_journal_and_its_backups_alone,
                     self.only_the_owner_may_read_what_was_made, self.no_connection_was_made):
            print(step.__name__, flush=True)
            step()


with Desktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    try:
        Privacy(desktop, sys.argv[1]).walk()
    except BaseException:
        print(desktop.log("unrut"), flush=True)
        raise
