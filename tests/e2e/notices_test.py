# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is due, told by whatever the desktop has: a daemon with actions or without, the portal, or nothing at all."""

import os
import subprocess
import sys
import time

from desktop import Desktop
from session_peers import Peers, until


def in_the_window(peers):
    app = acc.application("unrut")
    acc.find(app, "push button", "In an hour: Its day has come")
    return app


def start(peers):
    peers.has_something_due()
    process = peers.start()
    peers.shown()
    return process


def end(peers, process):
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate")
    time.sleep(0.5)
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0, peers.desktop.log("unrut")


def with_actions(peers):
    peers.peer("daemon", "notice_daemon.py", "actions", "body", "body-markup")
    process = start(peers)
    app = in_the_window(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    assert told["summary"] == "Unrut" and "Dana" not in str(told), told
    assert told["actions"][::2] == ["default", "open", "hour", "week"], told
    peers.answer(told["id"], "hour")
    acc.wait_gone(app, "push button", "In an hour: Its day has come")
    time.sleep(1)
    assert len([one for one in peers.notices() if "summary" in one]) == 1, "told once only"
    end(peers, process)
    # What was put off is remembered by the journal, not by the program.
    process = peers.start()
    peers.shown()
    time.sleep(4)
    assert len([one for one in peers.notices() if "summary" in one]) == 1, "an hour is an hour"
    end(peers, process)


def open_leads_there(peers):
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    process = start(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    peers.answer(told["id"], "default")
    app = acc.application("unrut")
    acc.find(app, "list item", "Ask Dana")
    end(peers, process)


def named_when_wanted(peers):
    peers.settings("reminders", "notices=with_names")
    peers.peer("daemon", "notice_daemon.py", "actions", "body", "body-markup")
    made = peers.cli("goal", "add", "Ask <b>Dana</b> !today")
    assert made.returncode == 0, made
    process = peers.start()
    peers.shown()
    told = until(lambda: peers.notices(), "a notice")[0]
    assert "Ask &lt;b&gt;Dana" in told["body"], told
    end(peers, process)


def without_actions(peers):
    peers.peer("daemon", "notice_daemon.py", "body")
    process = start(peers)
    in_the_window(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    assert told["actions"] == [] and "Something you planned" in told["body"], told
    end(peers, process)


def by_the_portal(peers):
    peers.peer("daemon", "notice_daemon.py", "portal")
    process = start(peers)
    app = in_the_window(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    assert told["actions"] == ["open", "hour", "week"] and "Dana" not in str(told), told
    peers.answer(told["id"], "week", portal=True)
    acc.wait_gone(app, "push button", "In an hour: Its day has come")
    end(peers, process)


def nothing_there(peers):
    process = start(peers)
    app = in_the_window(peers)
    acc.press(acc.find(app, "push button", "Not this week: Its day has come"))
    acc.wait_gone(app, "push button", "In an hour: Its day has come")
    end(peers, process)


def finished_is_taken_back(peers):
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    process = start(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    moved = peers.cli("goal", "done", "Ask Dana")
    assert moved.returncode == 0, moved
    until(lambda: {"closed": told["id"]} in peers.notices(), "the notice is taken back")
    end(peers, process)


def the_keyboard_stays_where_it_is(peers):
    peers.peer("tray", "tray_host.py")
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    peers.has_something_due()
    process = peers.start("--minimized")
    before = peers.desktop.run("xdotool", "getwindowfocus").stdout
    until(lambda: peers.notices(), "a notice from a hidden program")
    time.sleep(1)
    assert peers.desktop.run("xdotool", "getwindowfocus").stdout == before, "it took the keyboard"
    assert not peers.is_visible()
    peers.choose("Quit")
    assert process.wait(20) == 0


def hidden_when_the_screen_locks(peers):
    peers.settings("window", "hides_on_lock=true")
    peers.peer("screen", "screen_saver.py")
    process = start(peers)
    app = in_the_window(peers)
    peers.call("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.unrut.Person.Lock")
    hidden_and_shown_again(peers, app)
    end(peers, process)


def hidden_and_shown_again(peers, app):
    acc.find(app, "push button", "Show again")
    assert not acc.matching(app, None, "Dana"), "it can still be read"
    acc.press(acc.find(app, "push button", "Show again"))
    in_the_window(peers)


def hidden_by_the_login_manager(peers):
    peers.settings("window", "hides_on_lock=true")
    peers.peer("screen", "screen_saver.py", "login1")
    process = start(peers)
    app = in_the_window(peers)
    for what in ("Lock", "Hint", "Sleep"):
        print("  by", what, flush=True)
        peers.call("org.freedesktop.login1", "/org/freedesktop/login1", f"org.unrut.Person.{what}")
        hidden_and_shown_again(peers, app)
    end(peers, process)


def hidden_though_started_outside_of_a_session(peers):
    peers.settings("window", "hides_on_lock=true")
    peers.peer("screen", "screen_saver.py", "login1", "user")
    process = start(peers)
    app = in_the_window(peers)
    until(lambda: "asked for Display" in peers.desktop.log("screen"), "it looks for the session that the user sees")
    time.sleep(1)
    peers.call("org.freedesktop.login1", "/org/freedesktop/login1", "org.unrut.Person.Lock")
    hidden_and_shown_again(peers, app)
    end(peers, process)


WALKS = (with_actions, open_leads_there, named_when_wanted, without_actions, by_the_portal, nothing_there,
         finished_is_taken_back, hidden_when_the_screen_locks, hidden_by_the_login_manager,
         hidden_though_started_outside_of_a_session, the_keyboard_stays_where_it_is)

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
                print(desktop.log("unrut"), desktop.log("daemon"), flush=True)
                raise
