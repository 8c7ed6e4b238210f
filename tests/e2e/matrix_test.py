# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of tray with every kind of notices: the window can be reached, and what is due is not lost."""

import itertools
import os
import re
import subprocess
import sys

from desktop import Desktop
from session_peers import Peers, until

TRAYS = ("bus", "older", "both", "late", "none")
DAEMONS = {"actions": ("actions", "body"), "plain": ("body",), "portal": ("portal",), "nothing": None}
DUE = "In an hour: Its day has come"


def docked(peers):
    return "docked" in peers.desktop.log("x11tray")


def bring_tray(peers, tray):
    if tray in ("older", "both"):
        peers.peer("x11tray", "x11_tray_host.py")
    if tray in ("bus", "both", "late"):
        peers.peer("tray", "tray_host.py")


def close_and_find_again(peers, tray, daemon, process):
    peers.close()
    acc.press(acc.find(acc.application("unrut"), "push button", "Go on in the tray"))
    peers.hidden()
    assert process.poll() is None
    if tray != "older":
        assert "due" in peers.tip(), f"the icon says so, also where there is {daemon}"
        peers.activate()
    else:
        icon = re.search(r"docked (\d+)", peers.desktop.log("x11tray")).group(1)
        peers.desktop.run("xdotool", "mousemove", "--window", icon, "12", "12", "click", "1")
    peers.shown()
    peers.close()
    peers.hidden()
    peers.desktop.run(peers.program, "--journal", peers.journal)
    peers.shown()


def walk(peers, tray, daemon):
    if tray != "late":
        bring_tray(peers, tray)
    if DAEMONS[daemon]:
        peers.peer("daemon", "notice_daemon.py", *DAEMONS[daemon])
    peers.has_something_due()
    process = peers.start()
    peers.shown()
    acc.find(acc.application("unrut"), "push button", DUE)
    if DAEMONS[daemon]:
        told = until(peers.notices, "a notice")[0]
        assert bool(told["actions"]) == (daemon != "plain"), told
    if tray == "late":
        bring_tray(peers, tray)
    if tray == "none":
        peers.close()
        assert process.wait(20) == 0, "closing must quit: nothing would bring the window back"
        process = peers.start()
        peers.shown()
    else:
        until(lambda: docked(peers) if tray == "older" else "item" in peers.desktop.log("tray"), "an icon")
        close_and_find_again(peers, tray, daemon, process)
    # Nobody has answered yet, so it waits there still.
    acc.find(acc.application("unrut"), "push button", DUE)
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate", "--sync")
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0, peers.desktop.log("unrut")


if __name__ == "__main__":
    if len(sys.argv) == 2:  # each in a process of its own: the accessibility library knows one desktop only
        for pair in itertools.product(TRAYS, DAEMONS):
            print(*pair, flush=True)
            subprocess.run([sys.executable, "-B", os.path.abspath(__file__), sys.argv[1], *pair], check=True)
    else:
        with Desktop() as desktop:
            import accessible as acc
            peers = Peers(desktop, sys.argv[1])
            try:
                walk(peers, *sys.argv[2:])
            except BaseException:
                print(desktop.log("unrut"), desktop.log("tray"), desktop.log("daemon"), flush=True)
                raise
