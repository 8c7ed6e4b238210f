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


def in_a_sandbox(peers):
    """There the portals stand for everything else, also for the start with the session."""
    peers.desktop.env["FLATPAK_ID"] = "org.unrut.Unrut"
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    peers.peer("portal", "notice_daemon.py", "portal")
    process = start(peers)
    app = in_the_window(peers)
    told = until(lambda: peers.notices("portal"), "a notice by the portal")[0]
    assert not peers.notices(), "the daemon is out of reach"
    peers.answer(told["id"], "open", portal=True)
    acc.find(app, "list item", "Ask Dana")
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate", "--sync")
    peers.desktop.keys("alt+e", "m")
    acc.find(app, "dialog", "Reminders")
    entry = os.path.join(peers.desktop.home, "config", "autostart", "unrut.desktop")
    acc.press(acc.find(app, "check box", "Start when I log in"))
    acc.find(app, None, "That could not be set: the desktop refused it")
    assert not os.path.exists(entry)
    peers.call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.unrut.Person.Allow", "true")
    acc.press(acc.find(app, "check box", "Start when I log in"))
    until(lambda: os.path.exists(entry), "what the desktop allowed is remembered")
    acc.wait_gone(app, None, "That could not be set: the desktop refused it")
    asked = [one for one in peers.notices("portal") if "autostart" in one]
    assert asked == [{"autostart": True, "commandline": ["unrut", "--minimized"]}] * 2, asked
    acc.press(acc.find(app, "check box", "Start when I log in"))
    until(lambda: not os.path.exists(entry), "and forgotten")
    peers.desktop.keys("Escape")
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
    tray = peers.peer("tray", "tray_host.py")
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    peers.has_something_due()
    peers.types_elsewhere()
    process = peers.start("--minimized")
    until(lambda: (peers.keys_elsewhere(5), peers.notices())[1], "a notice from a hidden program")
    assert not peers.is_visible()
    # The window that has lost its tray comes back, behind whatever somebody is at.
    tray.terminate()
    until(lambda: (peers.keys_elsewhere(5), peers.is_visible())[1], "the window is there")
    for _ in range(10):
        peers.keys_elsewhere(5)
    peers.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unrut$", "windowactivate", "--sync")
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0


def nor_does_a_window_that_is_open_take_it(peers):
    peers.peer("tray", "tray_host.py")
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    process = peers.start()
    peers.shown()
    peers.types_elsewhere()
    peers.has_something_due()
    until(lambda: (peers.keys_elsewhere(5), peers.notices())[1], "a notice", 80)
    for _ in range(10):
        peers.keys_elsewhere(5)
    peers.choose("Quit")
    assert process.wait(20) == 0


def by_keys_of_its_own(peers):
    """Open and Not this week, by the buttons that the daemon shows."""
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    process = start(peers)
    app = in_the_window(peers)
    peers.answer(until(lambda: peers.notices(), "a notice")[0]["id"], "open")
    acc.find(app, "list item", "Ask Dana")
    acc.wait_gone(app, "push button", "In an hour: Its day has come")
    made = peers.cli("goal", "add", "Ask Kim !today")
    assert made.returncode == 0, made
    end(peers, process)
    peers.settings("reminders", "most_a_day=2")
    process = peers.start()
    peers.shown()
    told = until(lambda: [one for one in peers.notices() if "summary" in one][1:], "a second notice")[-1]
    peers.answer(told["id"], "week")
    acc.wait_gone(acc.application("unrut"), "push button", "In an hour: Its day has come")
    end(peers, process)


def a_daemon_that_is_late(peers):
    process = start(peers)
    in_the_window(peers)
    time.sleep(1)
    daemon = peers.peer("daemon", "notice_daemon.py", "actions", "body")
    until(lambda: peers.notices(), "what nobody could show is told now")
    # One that fails and is started anew shows it again, and hears the answer.
    daemon.terminate()
    daemon.wait(10)
    peers.peer("daemon2", "notice_daemon.py", "actions", "body")
    told = until(lambda: peers.notices("daemon2"), "and by the next one")[0]
    peers.answer(told["id"], "hour")
    acc.wait_gone(acc.application("unrut"), "push button", "In an hour: Its day has come")
    end(peers, process)


def another_language_has_it_anew(peers):
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    process = start(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate", "--sync")
    peers.desktop.keys("ctrl+comma")
    app = acc.application("unrut")
    acc.find(app, "dialog", "Settings")
    peers.desktop.keys("alt+l")
    peers.desktop.type("Deutsch")
    acc.find(app, "dialog", "Einstellungen")
    until(lambda: {"closed": told["id"]} in peers.notices(), "the one with the old words goes")
    german = until(lambda: [one for one in peers.notices() if "In einer Stunde" in one.get("actions", [])], "in German")[-1]
    peers.desktop.keys("Escape")
    peers.answer(german["id"], "hour")
    acc.wait_gone(app, "push button", "In einer Stunde")
    end(peers, process)


def taken_back_at_the_end(peers):
    for portal in (False, True):
        name = "portal" if portal else "daemon"
        daemon = peers.peer(name, "notice_daemon.py", *(["portal"] if portal else ["actions", "body"]))
        process = start(peers) if not portal else peers.start()
        peers.shown()
        told = until(lambda: peers.notices(name), "a notice")[0]
        end(peers, process)
        until(lambda: {"closed": told["id"]} in peers.notices(name), "nobody would hear its answers")
        daemon.terminate()
        daemon.wait(10)
        assert peers.cli("goal", "add", "Ask Kim !today").returncode == 0
        peers.settings("reminders", "most_a_day=2")


def names_go_when_the_content_is_hidden(peers):
    peers.settings("reminders", "notices=with_names")
    peers.peer("daemon", "notice_daemon.py", "actions", "body")
    peers.peer("tray", "tray_host.py")
    process = start(peers)
    app = in_the_window(peers)
    told = until(lambda: peers.notices(), "a notice")[0]
    assert "Dana" in told["body"], told
    peers.choose("Quick add…")
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "quick add", "windowactivate")
    peers.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Unrut$", "windowactivate", "--sync")
    peers.desktop.keys("ctrl+shift+h")
    again = until(lambda: peers.notices()[1:], "it is told without the name")[-1]
    assert "Dana" not in str(again) and again["replaces"] == told["id"], again
    quick = peers.desktop.run("xdotool", "search", "--onlyvisible", "--name", "quick add")
    assert not quick.stdout.split(), "the small window holds what was typed"
    # What the menu of the tray offers does not uncover anything.
    for entry in ("Quick add…", "Check in…", "Just start"):
        peers.choose(entry)
    peers.answer(again["id"], "open")
    time.sleep(1)
    assert not acc.matching(app, None, "Dana") and not acc.matching(app, "text", "What went well?")
    hidden_and_shown_again(peers, app)
    end(peers, process)


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


WALKS = (with_actions, open_leads_there, named_when_wanted, without_actions, by_the_portal, in_a_sandbox, nothing_there,
         finished_is_taken_back, hidden_when_the_screen_locks, hidden_by_the_login_manager,
         hidden_though_started_outside_of_a_session, the_keyboard_stays_where_it_is,
         nor_does_a_window_that_is_open_take_it, by_keys_of_its_own, a_daemon_that_is_late, another_language_has_it_anew, taken_back_at_the_end,
         names_go_when_the_content_is_hidden)

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
                print(desktop.log("unrut"), desktop.log("daemon"), desktop.log("portal"), flush=True)
                raise
