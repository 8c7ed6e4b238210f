# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portal that tells programs what the person wants for all of them; the first argument is its colour scheme (1 dark,
2 light, 0 neither), the second how many seconds it takes to tell it. org.unrut.Person.Choose is the person who changes it."""

import sys

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
GROUP = "org.freedesktop.appearance"
KEY = "color-scheme"
XML = f"""<node><interface name='{SETTINGS}'>
<method name='Read'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='v' direction='out'/></method>
<signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal></interface>
<interface name='org.unrut.Person'><method name='Choose'><arg type='u' direction='in'/></method></interface></node>"""


def called(bus, _sender, _path, _interface, method, arguments, invocation):
    global scheme
    if method == "Choose":
        (scheme,) = arguments.unpack()
        bus.emit_signal(None, PATH, SETTINGS, "SettingChanged",
                        GLib.Variant("(ssv)", (GROUP, KEY, GLib.Variant("u", scheme))))
        invocation.return_value(None)
    elif arguments.unpack() == (GROUP, KEY):
        GLib.timeout_add(int(wait * 1000), tell, invocation)
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not here")


def tell(invocation):
    # A variant in a variant, as the portal's own Read() has it.
    invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("u", scheme)),)))
    print("told", flush=True)
    return False


scheme = int(sys.argv[1])
wait = float(sys.argv[2]) if len(sys.argv) > 2 else 0
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for interface in Gio.DBusNodeInfo.new_for_xml(XML).interfaces:
    bus.register_object(PATH, interface, called, None, None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE,
                               lambda *_: print("up", flush=True), None)
GLib.MainLoop().run()
