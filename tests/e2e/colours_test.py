# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop is dark, or turns dark, and so does the window: as the X server shows it."""

import ctypes
import re
import sys

from desktop import Desktop
from session_peers import Peers, until

ALL_PLANES = 0xFFFFFFFF
Z_PIXMAP = 2


def pixel(display_name, x, y):
    """Red, green and blue of one pixel of the screen."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = x11.XGetImage.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
    x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
    x11.XDefaultRootWindow.argtypes = x11.XDestroyImage.argtypes = x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                              ctypes.c_ulong, ctypes.c_int]
    display = x11.XOpenDisplay(display_name.encode())
    assert display, display_name
    image = x11.XGetImage(display, x11.XDefaultRootWindow(display), x, y, 1, 1, ALL_PLANES, Z_PIXMAP)
    value = x11.XGetPixel(image, 0, 0)
    x11.XDestroyImage(image)
    x11.XCloseDisplay(display)
    return value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF


def background(peers):
    """What the page is painted on: near its left edge, half-way down."""
    found = peers.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unrut$", "getwindowgeometry", "--shell")
    at = {key: int(value) for key, value in re.findall(r"(X|Y|WIDTH|HEIGHT)=(\d+)", found.stdout)}
    return pixel(peers.desktop.env["DISPLAY"], at["X"] + 6, at["Y"] + at["HEIGHT"] // 2)


def is_dark(peers):
    return max(background(peers)) < 0x50


def is_light(peers):
    return min(background(peers)) > 0xC0


def choose(peers, scheme):
    peers.call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.unrut.Person.Choose", str(scheme))


def follows_the_desktop(peers):
    peers.peer("portal", "settings_portal.py", "1")
    process = peers.start()
    peers.shown()
    until(lambda: is_dark(peers), "it begins dark")
    choose(peers, 2)
    until(lambda: is_light(peers), "it turns light")
    choose(peers, 1)
    until(lambda: is_dark(peers), "it turns dark again")
    choose(peers, 0)
    until(lambda: is_light(peers), "with no wish it is what its palette says")
    assert process.poll() is None


def is_what_was_chosen(peers):
    peers.settings("look", "scheme=light")
    peers.peer("portal", "settings_portal.py", "1")
    peers.start()
    peers.shown()
    until(lambda: is_light(peers), "it begins light")
    choose(peers, 0)
    choose(peers, 1)
    peers.call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
               "org.freedesktop.portal.Settings.Read", "org.freedesktop.appearance", "color-scheme")
    assert is_light(peers), "the person's choice is stronger"


def begins_as_it_was_last(peers):
    """A portal that has to be started first answers when the window is there already."""
    first = peers.peer("portal", "settings_portal.py", "1")
    process = peers.start()
    peers.shown()
    until(lambda: is_dark(peers), "it begins dark")
    peers.desktop.keys("ctrl+q")
    assert process.wait(20) == 0
    first.terminate()
    first.wait()
    peers.peer("slow", "settings_portal.py", "1", "4")
    process = peers.start()
    peers.shown()
    until(lambda: is_dark(peers), "it is dark", 2)
    while "told" not in peers.desktop.log("slow"):
        assert is_dark(peers), "it turns light before the portal has said anything"
        assert process.poll() is None
    assert is_dark(peers)


program = sys.argv[1]
for case in (follows_the_desktop, is_what_was_chosen, begins_as_it_was_last):
    with Desktop() as desktop:
        case(Peers(desktop, program))
        print("ok:", case.__name__, flush=True)
