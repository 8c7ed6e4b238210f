# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portal that tells programs what the person wants for all of them: the arguments are its settings (color-scheme=1), and
wait=4 how many seconds it takes to tell one. What was not given it does not know. org.unrut.Person.Choose is the person who
changes one of them, or gives one more."""

import sys

from gi.repository import Gio, GLib

PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
# The group of each key that it can know, and the type of its value.
KEYS = {"color-scheme": ("org.freedesktop.appearance", "u"), "contrast": ("org.freedesktop.appearance", "u"),
        "reduced-motion": ("org.freedesktop.appearance", "u"), "enable-animations": ("org.gnome.desktop.interface", "b")}
XML = f"""<node><interface name='{SETTINGS}'>
<method name='Read'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='v' direction='out'/></method>
<signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal></interface>
<interface name='org.unrut.Person'>
<method name='Choose'><arg type='s' direction='in'/><arg type='u' direction='in'/></method></interface></node>"""


def called(bus, _sender, _path, _interface, method, arguments, invocation):
    if method == "Choose":
        key, number = arguments.unpack()
        values[key] = number
        bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", GLib.Variant("(ssv)", (KEYS[key][0], key, value(key))))
        invocation.return_value(None)
        return
    group, key = arguments.unpack()
    if key in values and KEYS[key][0] == group:
        GLib.timeout_add(int(wait * 1000), tell, key, invocation)
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not here")


def value(key):
    kind = KEYS[key][1]
    return GLib.Variant(kind, bool(values[key]) if kind == "b" else values[key])


def tell(key, invocation):
    # A variant in a variant, as the portal's own Read() has it.
    invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", value(key)),)))
    print("told", key, flush=True)
    return False


values = {key: int(number) for key, number in (argument.split("=") for argument in sys.argv[1:])}
wait = values.pop("wait", 0)
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for interface in Gio.DBusNodeInfo.new_for_xml(XML).interfaces:
    bus.register_object(PATH, interface, called, None, None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE,
                               lambda *_: print("up", flush=True), None)
GLib.MainLoop().run()
