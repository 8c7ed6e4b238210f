# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of Wayland, where no program can place its windows or bring them to the front by itself: the window, the
small one for a line, hiding, and a start without a window all work there. A smoke test: nothing here can press keys, so
what is pressed is pressed as a screen reader does it. Where weston or Qt's part for Wayland is missing it is not run."""

import glob
import os
import shutil
import sys
import time

from desktop import Desktop
from running import walk
from session_peers import Peers, until

SKIPPED = 77
PLUGINS = "/usr/lib/*/qt6/plugins/platforms/libqwayland-*.so"
DISPLAY = "wayland-unrut"


class WaylandDesktop(Desktop):
    def _start_display(self, size):
        width, height, _ = size.split("x")
        self.env.update(QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY=DISPLAY)
        self.start("weston", "weston", "--backend=headless-backend.so", f"--socket={DISPLAY}", f"--width={width}",
                   f"--height={height}", "--idle-time=0", "--no-config")
        if "ASAN_OPTIONS" in self.env:
            # What the plugins of Wayland hold counts as lost once they are taken out of memory again, at the very end; where
            # nothing is taken out, nothing is lost. The leaks of all else are looked for under X11.
            self.env["ASAN_OPTIONS"] += ":detect_leaks=0"
        until(lambda: os.path.exists(os.path.join(self.env["XDG_RUNTIME_DIR"], DISPLAY)), "weston is up")

    def _start_window_manager(self):
        """The compositor is one."""


class Wayland:
    def __init__(self, desktop, program):
        self.desktop = desktop
        self.peers = Peers(desktop, program)
        self.process = None

    def application(self):
        return acc.application("unrut")

    @staticmethod
    def has_a_window():
        return any(app is not None and app.name.lower() == "unrut" and app.childCount > 0
                   for app in acc.pyatspi.Registry.getDesktop(0))

    def the_window_shows_what_is_due(self):
        self.peers.settings("window", "hides_on_lock=true")
        self.peers.peer("tray", "tray_host.py")
        self.peers.peer("screen", "screen_saver.py", "login1")
        self.peers.has_something_due()
        self.process = self.peers.start()
        acc.find(self.application(), "push button", "In an hour: Its day has come")

    def it_hides_and_shows_again(self):
        self.peers.call("org.freedesktop.login1", "/org/freedesktop/login1", "org.unrut.Person.Lock")
        again = acc.find(self.application(), "push button", "Show again")
        assert not acc.matching(self.application(), None, "Dana"), "it can still be read"
        acc.press(again)
        acc.find(self.application(), "push button", "In an hour: Its day has come")

    def a_line_is_taken_and_the_small_window_goes(self):
        self.peers.choose("Quick add…")
        app = self.application()
        line = acc.find(app, "text", "What went well?")
        dialog = acc.find(app, "dialog", "Quick add")
        line.queryEditableText().setTextContents("Said it in the meeting")
        acc.press(acc.find(dialog, "push button", "Add"))
        acc.wait_gone(app, "dialog", "Quick add")
        until(lambda: "Said it" in self.peers.cli("search", "meeting").stdout, "the line is in the journal")

    def a_second_start_ends_and_leaves_the_first(self):
        again = self.desktop.run(self.peers.program, "--journal", self.peers.journal, "--tab", "goals")
        assert again.returncode == 0, again
        acc.find(self.application(), "list item", "Ask Dana")
        self.process.terminate()
        assert self.process.wait(20) == 0, self.desktop.log("unrut")

    def a_hidden_start_is_found_again(self):
        first = self.peers.item()
        self.process = self.peers.start("--minimized")
        until(lambda: self.peers.item() != first, "an icon in the tray")
        time.sleep(6)  # longer than it would wait for a tray
        assert not self.has_a_window(), "it was to stay hidden"
        self.peers.activate()
        acc.find(self.application(), "frame", "Unrut")
        self.peers.choose("Quit")
        assert self.process.wait(20) == 0, self.desktop.log("unrut")


if not shutil.which("weston") or not glob.glob(PLUGINS):
    print("not run: weston and qt6-wayland are not both installed here")
    sys.exit(SKIPPED)

with WaylandDesktop() as desktop:
    import accessible as acc  # connects to the bus of the desktop, so not before it

    wayland = Wayland(desktop, sys.argv[1])
    walk((wayland.the_window_shows_what_is_due, wayland.it_hides_and_shows_again,
          wayland.a_line_is_taken_and_the_small_window_goes, wayland.a_second_start_ends_and_leaves_the_first,
          wayland.a_hidden_start_is_found_again), desktop)
