# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trays of both protocols, none, and a late one: wherever the window went, there is a way to it."""

import os
import re
import subprocess
import sys
import time

from desktop import Desktop
from session_peers import Peers, until


def close_into_the_tray(peers, first=True):
    peers.close()
    if first:
        app = acc.application("unrut")
        acc.press(acc.find(app, "push button", "Go on in the tray"))
    peers.hidden()


def every_way_back(peers):
    process = peers.start()
    peers.shown()
    menu = until(lambda: peers.menu() if "Open Unrut" in peers.menu() else None, "the menu")
    for entry in ("Quick add…", "Check in…", "Just start", "Pause reminders", "Open Unrut", "Quit"):
        assert entry in menu, menu
    close_into_the_tray(peers)
    assert process.poll() is None, "it ended"
    added = peers.cli("add", "win", "From the command line")
    assert added.returncode == 0, added
    assert "From the command line" in peers.cli("search", "command").stdout
    for name, way in (("a click", peers.activate), ("the menu", lambda: peers.choose("Open Unrut")),
                      ("a second start", lambda: peers.desktop.run(peers.program, "--journal", peers.journal))):
        print("  back by", name, flush=True)
        way()
        peers.shown()
        close_into_the_tray(peers, first=False)
    peers.choose("Quick add…")
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "quick add", "windowactivate")
    time.sleep(0.5)
    place = peers.desktop.run("xdotool", "getactivewindow", "getwindowgeometry", "--shell").stdout
    left, top, width = (int(re.search(rf"{name}=(\d+)", place).group(1)) for name in ("X", "Y", "WIDTH"))
    assert top < 90 and 1280 - 40 < left + width <= 1280, f"in the upper corner: {place}"
    peers.desktop.type("Said it in the meeting")
    peers.desktop.keys("Return")
    until(lambda: "Said it" in peers.cli("search", "meeting").stdout, "the line is in the journal")
    assert not peers.is_visible() and process.poll() is None, "the small window took the program along"
    peers.choose("Quit")
    assert process.wait(20) == 0, peers.desktop.log("unrut")


def a_tray_of_the_bus(peers):
    peers.peer("tray", "tray_host.py")
    every_way_back(peers)


def a_tray_that_goes(peers):
    host = peers.peer("tray", "tray_host.py")
    process = peers.start()
    peers.shown()
    peers.item()
    close_into_the_tray(peers)
    host.terminate()
    peers.shown()  # by itself: nothing else would bring it back
    peers.close()
    assert process.wait(20) == 0, "without a tray closing quits"


def a_late_tray(peers):
    process = peers.start()
    peers.shown()
    time.sleep(4)  # it has looked, and found none
    peers.peer("tray", "tray_host.py")
    peers.item()
    close_into_the_tray(peers)
    peers.activate()
    peers.shown()
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def the_older_tray(peers):
    peers.peer("x11tray", "x11_tray_host.py")
    process = peers.start()
    peers.shown()
    until(lambda: "docked" in peers.desktop.log("x11tray"), "an icon in the older tray")
    close_into_the_tray(peers)
    icon = re.search(r"docked (\d+)", peers.desktop.log("x11tray")).group(1)
    peers.desktop.run("xdotool", "mousemove", "--window", icon, "12", "12", "click", "1")
    peers.shown()
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def the_older_tray_late(peers):
    process = peers.start()
    peers.shown()
    time.sleep(4)
    peers.peer("x11tray", "x11_tray_host.py")
    until(lambda: "docked" in peers.desktop.log("x11tray"), "an icon in the older tray")
    close_into_the_tray(peers)
    peers.desktop.run(peers.program, "--journal", peers.journal)
    peers.shown()
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def the_older_tray_goes(peers):
    older = peers.peer("x11tray", "x11_tray_host.py")
    process = peers.start()
    peers.shown()
    until(lambda: "docked" in peers.desktop.log("x11tray"), "an icon in the older tray")
    peers.peer("tray", "tray_host.py")  # no use to an icon of the other kind
    close_into_the_tray(peers)
    older.terminate()
    peers.shown()
    peers.close()
    assert process.wait(20) == 0, "closing must quit: the tray that is left does not show the icon"


def both_trays_and_one_goes(peers):
    """As on a desktop that shows older icons by way of its own tray."""
    peers.peer("x11tray", "x11_tray_host.py")
    newer = peers.peer("tray", "tray_host.py")
    process = peers.start()
    peers.shown()
    peers.item()
    assert "docked" not in peers.desktop.log("x11tray")
    close_into_the_tray(peers)
    newer.terminate()
    peers.shown()
    peers.close()
    assert process.wait(20) == 0, "closing must quit: the tray that is left does not show the icon"


def a_watcher_without_a_host(peers):
    def host(there):
        peers.call("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.unrut.Person.Host", there)

    peers.peer("tray", "tray_host.py", "hostless")
    process = peers.start("--minimized")
    until(lambda: peers.desktop.run("xdotool", "search", "--name", "^Unrut$").stdout.split(), "a minimized window")
    time.sleep(1)
    assert "item" not in peers.desktop.log("tray"), "nobody would show it"
    host("true")
    peers.item()
    peers.desktop.run(peers.program, "--journal", peers.journal)
    peers.shown()
    close_into_the_tray(peers)
    for _ in range(2):  # the host goes and comes back, and the icon is there again
        host("false")
        peers.shown()
        host("true")
        until(lambda: "Open Unrut" in peers.menu(), "the menu")
        close_into_the_tray(peers, first=False)
    peers.activate()
    peers.shown()
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def just_start_from_the_tray(peers):
    peers.peer("tray", "tray_host.py")
    for words in (("add", "Ask Dana"), ("move", "Ask Dana", "doing")):
        done = peers.cli("goal", *words)
        assert done.returncode == 0, done
    process = peers.start("--minimized")
    peers.item()
    peers.choose("Just start")
    peers.shown()
    acc.find(acc.application("unrut"), None, "Working on")
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def paused_from_the_tray(peers):
    peers.peer("tray", "tray_host.py")
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    process = peers.start("--minimized")
    peers.item()
    until(lambda: "For an hour" in peers.menu(), "the ways to pause")
    assert {"Until tomorrow", "Until Monday"} <= set(peers.menu()), peers.menu()
    peers.choose("For an hour")
    until(lambda: "paused" in peers.tip(), "the icon says so")
    peers.has_something_due()
    time.sleep(4)  # longer than a reminder takes
    assert not peers.notices(), "it was to be quiet"
    peers.choose("Go on with reminders")
    until(lambda: "paused" not in peers.tip(), "the icon says so")
    for entry in ("Until tomorrow", "Until Monday"):
        peers.choose(entry)
        until(lambda: "paused" in peers.tip(), entry)
        until(lambda: any("paused until" in label for label in peers.menu()), "the menu says until when")
    peers.choose("Go on with reminders")
    until(lambda: peers.notices(), "the notice that waited", 70)  # what is new comes within a minute
    until(lambda: "due" in peers.tip(), "the icon says so")
    peers.choose("Check in…")
    peers.shown()
    acc.find(acc.application("unrut"), "text", "A word about today")
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def rather_quit(peers):
    peers.peer("tray", "tray_host.py")

    def asked(times):
        process = peers.start()
        peers.shown()
        until(lambda: peers.desktop.log("tray").count("item") == times, "an icon in the tray")
        peers.close()
        return process, acc.find(acc.application("unrut"), "push button", "Quit instead")

    # Escape decides nothing: it ends the program this time, and the question comes again.
    process, _ = asked(1)
    peers.desktop.keys("Escape")
    assert process.wait(20) == 0, "Escape"
    process, button = asked(2)
    acc.press(button)
    assert process.wait(20) == 0
    # That holds from then on.
    process = peers.start()
    peers.shown()
    time.sleep(3)
    assert peers.desktop.log("tray").count("item") == 2, "there is no icon any more"
    peers.close()
    assert process.wait(20) == 0, "it was to quit"


def no_tray(peers):
    process = peers.start()
    peers.shown()
    time.sleep(3)
    peers.close()
    assert process.wait(20) == 0, "closing must quit where nothing could bring the window back"


def started_hidden(peers):
    peers.peer("tray", "tray_host.py")
    process = peers.start("--minimized")
    peers.item()
    time.sleep(6)  # longer than it would wait for a tray
    assert not peers.is_visible() and process.poll() is None
    peers.activate()
    peers.shown()
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def started_hidden_before_the_tray(peers):
    process = peers.start("--minimized")
    time.sleep(2)  # of the five that it waits
    peers.peer("tray", "tray_host.py")
    peers.item()
    time.sleep(5)
    assert not peers.is_visible() and process.poll() is None
    # A session that starts it a second time wants nothing to come up.
    assert peers.desktop.run(peers.program, "--journal", peers.journal, "--minimized").returncode == 0
    time.sleep(1)
    assert not peers.is_visible() and process.poll() is None
    peers.desktop.run(peers.program, "--journal", peers.journal)
    peers.shown()
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def started_hidden_without_a_tray(peers):
    process = peers.start("--minimized")
    until(lambda: peers.desktop.run("xdotool", "search", "--name", "^Unrut$").stdout.split(), "a minimized window")
    peers.desktop.run(peers.program, "--journal", peers.journal)
    peers.shown()
    peers.close()
    assert process.wait(20) == 0


def killed_and_started_again(peers):
    peers.peer("tray", "tray_host.py")
    process = peers.start()
    peers.shown()
    peers.item()
    close_into_the_tray(peers)
    process.kill()
    process.wait(20)
    again = peers.start()
    peers.shown()
    again.terminate()  # SIGTERM: the window's place is kept, the journal is closed
    assert again.wait(20) == 0, again.returncode


WALKS = (a_tray_of_the_bus, a_tray_that_goes, a_late_tray, the_older_tray, the_older_tray_late,
         the_older_tray_goes, both_trays_and_one_goes, a_watcher_without_a_host,
         just_start_from_the_tray, paused_from_the_tray, rather_quit, no_tray, started_hidden,
         started_hidden_before_the_tray, started_hidden_without_a_tray, killed_and_started_again)

if __name__ == "__main__":
    if len(sys.argv) == 2:  # each in a process of its own: the accessibility library knows one desktop only
        for walk in WALKS:
            print(walk.__name__, flush=True)
            subprocess.run([sys.executable, "-B", os.path.abspath(__file__), sys.argv[1], walk.__name__], check=True)
    else:
        with Desktop() as desktop:
            import accessible as acc
            peers = Peers(desktop, sys.argv[1])
            try:
                next(walk for walk in WALKS if walk.__name__ == sys.argv[2])(peers)
            except BaseException:
                print(desktop.log("unrut"), desktop.log("tray"), desktop.log("x11tray"), flush=True)
                raise
