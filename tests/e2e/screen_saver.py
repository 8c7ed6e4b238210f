# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen that a test can lock: org.unrut.Person.Lock tells what org.freedesktop.ScreenSaver tells then."""

from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.ScreenSaver"
PATH = "/org/freedesktop/ScreenSaver"
XML = f"""<node><interface name='{SERVICE}'><signal name='ActiveChanged'><arg type='b'/></signal></interface>
<interface name='org.unrut.Person'><method name='Lock'/></interface></node>"""


def called(bus, _sender, _path, _interface, _method, _arguments, invocation):
    bus.emit_signal(None, PATH, SERVICE, "ActiveChanged", GLib.Variant("(b)", (True,)))
    invocation.return_value(None)


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for interface in Gio.DBusNodeInfo.new_for_xml(XML).interfaces:
    bus.register_object(PATH, interface, called, None, None)
Gio.bus_own_name_on_connection(bus, SERVICE, Gio.BusNameOwnerFlags.NONE, lambda *_: print("up", flush=True), None)
GLib.MainLoop().run()
