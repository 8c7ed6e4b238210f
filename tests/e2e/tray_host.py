# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tray of the session bus: watcher and host in one, or with 'hostless' the watcher alone, until
org.unrut.Person.Host(true). Prints 'item NAME PATH' for each icon that comes."""

import sys

from gi.repository import Gio, GLib

WATCHER = "org.kde.StatusNotifierWatcher"
INTERFACE = f"""<node><interface name='{WATCHER}'>
<method name='RegisterStatusNotifierItem'><arg type='s' direction='in'/></method>
<method name='RegisterStatusNotifierHost'><arg type='s' direction='in'/></method>
<signal name='StatusNotifierItemRegistered'><arg type='s'/></signal>
<signal name='StatusNotifierHostRegistered'/>
<signal name='StatusNotifierHostUnregistered'/>
<property name='IsStatusNotifierHostRegistered' type='b' access='read'/>
<property name='ProtocolVersion' type='i' access='read'/>
<property name='RegisteredStatusNotifierItems' type='as' access='read'/>
</interface>
<interface name='org.unrut.Person'><method name='Host'><arg type='s' direction='in'/></method></interface></node>"""
items = []
has_host = "hostless" not in sys.argv


def called(bus, sender, _path, _interface, method, arguments, invocation):
    global has_host
    if method == "Host":
        has_host = arguments[0] == "true"
        bus.emit_signal(None, "/StatusNotifierWatcher", WATCHER,
                        "StatusNotifierHostRegistered" if has_host else "StatusNotifierHostUnregistered", None)
    if method == "RegisterStatusNotifierItem":
        name = arguments[0] if not arguments[0].startswith("/") else sender
        items.append(name)
        print("item", name, flush=True)
        bus.emit_signal(None, "/StatusNotifierWatcher", WATCHER, "StatusNotifierItemRegistered",
                        GLib.Variant("(s)", (name,)))
    invocation.return_value(None)


def read(_bus, _sender, _path, _interface, name):
    return {"IsStatusNotifierHostRegistered": GLib.Variant("b", has_host), "ProtocolVersion": GLib.Variant("i", 0),
            "RegisteredStatusNotifierItems": GLib.Variant("as", items)}[name]


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
for interface in Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces:
    bus.register_object("/StatusNotifierWatcher", interface, called, read, None)
Gio.bus_own_name_on_connection(bus, WATCHER, Gio.BusNameOwnerFlags.NONE, lambda *_: print("up", flush=True), None)
GLib.MainLoop().run()
