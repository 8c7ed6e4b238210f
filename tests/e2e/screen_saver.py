# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen that a test can lock: org.unrut.Person.Lock tells what is told then. Without arguments by
org.freedesktop.ScreenSaver; with 'login1' by the login manager, which knows the session of the program; with 'login1
user' by one that knows only the user. Lock, Hint (the screen was locked by the desktop) and Sleep are what can happen."""

import sys

from gi.repository import Gio, GLib

PERSON = "<interface name='org.unrut.Person'><method name='Lock'/><method name='Hint'/><method name='Sleep'/></interface>"
SCREEN = "org.freedesktop.ScreenSaver"
LOGIN = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
SESSION_PATH = f"{MANAGER_PATH}/session/_37"
USER_PATH = f"{MANAGER_PATH}/user/_1000"
SCREEN_XML = f"<node><interface name='{SCREEN}'><signal name='ActiveChanged'><arg type='b'/></signal></interface>{PERSON}</node>"
MANAGER_XML = f"""<node><interface name='{LOGIN}.Manager'>
<method name='GetSessionByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
<method name='GetUserByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
<signal name='PrepareForSleep'><arg type='b'/></signal></interface>{PERSON}</node>"""
SESSION_XML = f"""<node><interface name='{LOGIN}.Session'><signal name='Lock'/>
<property name='LockedHint' type='b' access='read'/></interface></node>"""
USER_XML = f"<node><interface name='{LOGIN}.User'><property name='Display' type='(so)' access='read'/></interface></node>"


def happens(bus, method):
    if not is_login:
        bus.emit_signal(None, PATH, SCREEN, "ActiveChanged", GLib.Variant("(b)", (True,)))
    elif method == "Lock":
        bus.emit_signal(None, SESSION_PATH, f"{LOGIN}.Session", "Lock", None)
    elif method == "Hint":
        changed = GLib.Variant("(sa{sv}as)", (f"{LOGIN}.Session", {"LockedHint": GLib.Variant("b", True)}, []))
        bus.emit_signal(None, SESSION_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", changed)
    elif method == "Sleep":
        bus.emit_signal(None, MANAGER_PATH, f"{LOGIN}.Manager", "PrepareForSleep", GLib.Variant("(b)", (True,)))


def called(bus, _sender, _path, _interface, method, arguments, invocation):
    # The numbers of processes in a sandbox are its own; 0 is whoever asks.
    if method.endswith("ByPID") and arguments.unpack() != (0,):
        invocation.return_dbus_error(f"{LOGIN}.NoSessionForPID", "another process was meant")
    elif method == "GetSessionByPID" and "user" in sys.argv:
        invocation.return_dbus_error(f"{LOGIN}.NoSessionForPID", "it belongs to no session")
    elif method == "GetSessionByPID":
        invocation.return_value(GLib.Variant("(o)", (SESSION_PATH,)))
    elif method == "GetUserByPID":
        invocation.return_value(GLib.Variant("(o)", (USER_PATH,)))
    else:
        happens(bus, method)
        invocation.return_value(None)


def read(_bus, _sender, _path, _interface, name):
    print("asked for", name, flush=True)
    return GLib.Variant("(so)", ("7", SESSION_PATH)) if name == "Display" else GLib.Variant("b", False)


is_login = "login1" in sys.argv
SERVICE = LOGIN if is_login else SCREEN
PATH = MANAGER_PATH if is_login else "/org/freedesktop/ScreenSaver"
bus = Gio.bus_get_sync(Gio.BusType.SYSTEM if is_login else Gio.BusType.SESSION)
objects = ((MANAGER_PATH, MANAGER_XML), (SESSION_PATH, SESSION_XML), (USER_PATH, USER_XML)) if is_login else \
    ((PATH, SCREEN_XML),)
for path, xml in objects:
    for interface in Gio.DBusNodeInfo.new_for_xml(xml).interfaces:
        bus.register_object(path, interface, called, read, None)
Gio.bus_own_name_on_connection(bus, SERVICE, Gio.BusNameOwnerFlags.NONE, lambda *_: print("up", flush=True), None)
GLib.MainLoop().run()
