# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop is dark, or wants more contrast, or turns so, and so does the window: as the X server shows it."""

import re
import sys

from desktop import Desktop
from screen import Screen
from session_peers import Peers, until

BLACK = (0, 0, 0)
WHITE = (0xFF, 0xFF, 0xFF)


def background(peers):
    """What the page is painted on: near its left edge, half-way down."""
    found = peers.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unrut$", "getwindowgeometry", "--shell")
    at = {key: int(value) for key, value in re.findall(r"(X|Y|WIDTH|HEIGHT)=(\d+)", found.stdout)}
    with Screen(peers.desktop.env["DISPLAY"]) as screen:
        return screen.pixel(at["X"] + 6, at["Y"] + at["HEIGHT"] // 2)


def is_dark(peers):
    """Without more contrast it is neither black nor white."""
    seen = background(peers)
    return seen != BLACK and max(seen) < 0x50


def is_light(peers):
    seen = background(peers)
    return seen != WHITE and min(seen) > 0xC0


def is_black(peers):
    return background(peers) == BLACK


def is_white(peers):
    return background(peers) == WHITE


def choose(peers, key, number):
    peers.call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.unrut.Person.Choose", key,
               str(number))


def follows_the_desktop(peers):
    peers.peer("portal", "settings_portal.py", "color-scheme=1")
    process = peers.start()
    peers.shown()
    until(lambda: is_dark(peers), "it begins dark")
    choose(peers, "color-scheme", 2)
    until(lambda: is_light(peers), "it turns light")
    choose(peers, "color-scheme", 1)
    until(lambda: is_dark(peers), "it turns dark again")
    choose(peers, "color-scheme", 0)
    until(lambda: is_light(peers), "with no wish it is what its palette says")
    assert process.poll() is None


def follows_more_contrast(peers):
    peers.peer("portal", "settings_portal.py", "color-scheme=1", "contrast=1")
    process = peers.start()
    peers.shown()
    until(lambda: is_black(peers), "it begins black")
    choose(peers, "contrast", 0)
    until(lambda: is_dark(peers), "it turns as dark as ever")
    choose(peers, "color-scheme", 2)
    until(lambda: is_light(peers), "it turns light")
    choose(peers, "contrast", 1)
    until(lambda: is_white(peers), "it turns white")
    choose(peers, "color-scheme", 1)
    until(lambda: is_black(peers), "it turns black again")
    choose(peers, "color-scheme", 0)
    until(lambda: is_white(peers), "with no wish for dark or light it is what its palette says")
    choose(peers, "contrast", 0)
    until(lambda: is_light(peers), "and without more contrast as light as ever")
    assert process.poll() is None


def is_what_was_chosen(peers):
    peers.settings("look", "scheme=light")
    peers.peer("portal", "settings_portal.py", "color-scheme=1", "contrast=1")
    peers.start()
    peers.shown()
    until(lambda: is_light(peers), "it begins light")
    for key in ("color-scheme", "contrast"):
        until(lambda: f"told {key}" in peers.desktop.log("portal"), f"it was told {key}")
        choose(peers, key, 0)
        choose(peers, key, 1)
        peers.call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                   "org.freedesktop.portal.Settings.Read", "org.freedesktop.appearance", key)
        assert is_light(peers), "the person's choice is stronger"


def begins_as_it_was_last(peers):
    """A portal that has to be started first answers when the window is there already."""
    begins_again(peers, is_dark, "color-scheme=1")


def begins_with_contrast_as_it_was_last(peers):
    begins_again(peers, is_black, "color-scheme=1", "contrast=1")


def begins_again(peers, is_so, *wishes):
    first = peers.peer("portal", "settings_portal.py", *wishes)
    process = peers.start()
    peers.shown()
    until(lambda: is_so(peers), "it begins as is wished")
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0
    first.terminate()
    first.wait()
    peers.peer("slow", "settings_portal.py", *wishes, "wait=4")
    process = peers.start()
    peers.shown()
    until(lambda: is_so(peers), "it is so from the start", 2)
    while "told" not in peers.desktop.log("slow"):
        assert is_so(peers), "it turns otherwise before the portal has said anything"
        assert process.poll() is None
    assert is_so(peers)


program = sys.argv[1]
for case in (follows_the_desktop, follows_more_contrast, is_what_was_chosen, begins_as_it_was_last,
             begins_with_contrast_as_it_was_last):
    with Desktop() as desktop:
        case(Peers(desktop, program))
        print("ok:", case.__name__, flush=True)
