# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop has around the program: trays and notices, and the program among them, at noon on a working day."""

import datetime
import json
import os
import re
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PYTHON = "/usr/bin/python3"


def until(condition, what, seconds=20):
    """The first true value of \\a condition."""
    end = time.time() + seconds
    while time.time() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"never: {what}")


class Peers:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.program = program
        self.journal = os.path.join(desktop.home, "journal.unrut")
        # Wherever the test runs and whenever, it is about noon for the program.
        hour = datetime.datetime.now(datetime.timezone.utc).hour
        east = max(-12, min(14, 12 - hour))
        desktop.env["TZ"] = f"Etc/GMT{-east:+d}"
        folder = os.path.join(desktop.home, "config", "unrut")
        os.makedirs(folder)
        with open(os.path.join(folder, "unrut.conf"), "w", encoding="utf-8") as settings:
            settings.write("[times]\nworking_days=1, 2, 3, 4, 5, 6, 7\n[reminders]\nquiet_from=00:00\nquiet_to=00:00\n")

    def peer(self, name, script, *arguments):
        child = self.desktop.start(name, PYTHON, "-B", os.path.join(HERE, script), *arguments)
        until(lambda: "up" in self.desktop.log(name), f"{name} is up")
        return child

    def settings(self, group, line):
        path = os.path.join(self.desktop.home, "config", "unrut", "unrut.conf")
        with open(path, "a", encoding="utf-8") as settings:
            settings.write(f"[{group}]\n{line}\n")

    def start(self, *options):
        return self.desktop.start("unrut", self.program, "--journal", self.journal, *options)

    def cli(self, *words):
        return self.desktop.run(self.program, *words, "--journal", self.journal)

    def has_something_due(self):
        made = self.cli("goal", "add", "Ask Dana !today")
        assert made.returncode == 0, made

    def is_visible(self):
        found = self.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unrut$")
        return bool(found.stdout.split())

    def shown(self):
        until(self.is_visible, "the window is there")

    def hidden(self):
        until(lambda: not self.is_visible(), "the window is hidden")

    def close(self):
        """As the window manager does it for a person, who tries again when a key got lost on a busy machine."""
        found = self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$")
        window = found.stdout.split()[0]

        def is_done():
            active = self.desktop.run("xdotool", "getactivewindow").stdout.strip()
            return not self.is_visible() or active != window  # hidden, or a question has come up

        for _ in range(4):
            self.desktop.run("xdotool", "windowactivate", "--sync", window)
            self.desktop.keys("alt+F4")
            end = time.time() + 5
            while time.time() < end:
                if is_done():
                    return
                time.sleep(0.1)
        raise AssertionError("never: the window closes")

    def types_elsewhere(self):
        """Another program's window has the keyboard from now on."""
        self.peer("elsewhere", "other_window.py")
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Elsewhere$", "windowactivate",
                         "--sync")

    def keys_elsewhere(self, number):
        """Types there, and says whether every key came."""
        before = self.desktop.log("elsewhere").count("key")
        self.desktop.type("x" * number)
        until(lambda: self.desktop.log("elsewhere").count("key") >= before + number, "every key went where it belongs")

    def notices(self, name="daemon"):
        return [json.loads(line) for line in self.desktop.log(name).splitlines() if line.startswith("{")]

    def answer(self, notice, key, portal=False):
        target = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop") if portal else \
            ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
        self.call(*target, "org.unrut.Person.Answer", str(notice), key)

    def call(self, service, path, method, *arguments):
        done = self.desktop.run("gdbus", "call", "--session", "--dest", service, "--object-path", path, "--method",
                                method, "--", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def item(self):
        """The name of the newest icon on the bus."""
        return until(lambda: re.findall(r"item (\S+)", self.desktop.log("tray")), "an icon in the tray")[-1]

    def activate(self):
        self.call(self.item(), "/StatusNotifierItem", "org.kde.StatusNotifierItem.Activate", "10", "10")

    def tip(self):
        """What the icon says of itself."""
        return self.call(self.item(), "/StatusNotifierItem", "org.freedesktop.DBus.Properties.Get",
                         "org.kde.StatusNotifierItem", "ToolTip")

    def menu(self):
        """What stands in the menu of the icon, and its numbers."""
        layout = self.call(self.item(), "/MenuBar", "com.canonical.dbusmenu.GetLayout", "0", "-1", "['label']")
        return {label.replace("_", ""): number
                for number, label in re.findall(r"\((\d+), \{[^}]*?'label': <'([^']*)'>", layout)}

    def choose(self, label):
        number = self.menu()[label]
        self.call(self.item(), "/MenuBar", "com.canonical.dbusmenu.Event", str(number), "clicked", "<''>", "0")
