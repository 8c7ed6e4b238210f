# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification daemon, or with 'portal' the portal, that prints what it is given, one JSON object a line, and plays
the person: org.unrut.Person.Answer(id, key), and Allow('true') to the start with the session, which is refused at first.
Arguments: what the daemon is able to do."""

import json
import sys

from gi.repository import Gio, GLib

DAEMON = "org.freedesktop.Notifications"
PORTAL = "org.freedesktop.portal.Notification"
BACKGROUND = "org.freedesktop.portal.Background"
REQUEST = "org.freedesktop.portal.Request"
PERSON = "<interface name='org.unrut.Person'><method name='Answer'><arg type='s' direction='in'/>" \
         "<arg type='s' direction='in'/></method><method name='Allow'><arg type='s' direction='in'/></method></interface>"
DAEMON_XML = f"""<node><interface name='{DAEMON}'>
<method name='GetCapabilities'><arg type='as' direction='out'/></method>
<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>
<arg type='a{{sv}}' direction='in'/><arg type='i' direction='in'/><arg type='u' direction='out'/></method>
<method name='CloseNotification'><arg type='u' direction='in'/></method>
</interface>{PERSON}</node>"""
PORTAL_XML = f"""<node><interface name='{PORTAL}'>
<method name='AddNotification'><arg type='s' direction='in'/><arg type='a{{sv}}' direction='in'/></method>
<method name='RemoveNotification'><arg type='s' direction='in'/></method>
</interface><interface name='{BACKGROUND}'>
<method name='RequestBackground'><arg type='s' direction='in'/><arg type='a{{sv}}' direction='in'/>
<arg type='o' direction='out'/></method>
</interface>{PERSON}</node>"""

abilities = sys.argv[1:]
is_portal = abilities == ["portal"]
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
path = "/org/freedesktop/portal/desktop" if is_portal else "/org/freedesktop/Notifications"
last = 0
allows = False


def tell(**what):
    print(json.dumps(what), flush=True)


def answered(sender, options):
    """Where the answer to a request comes, which it does a moment later."""
    handle = f"{path}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
    starts = options["autostart"] and allows
    response = GLib.Variant("(ua{sv})", (0 if allows or not options["autostart"] else 1,
                                         {"autostart": GLib.Variant("b", starts)}))
    GLib.timeout_add(300, lambda: bus.emit_signal(None, handle, REQUEST, "Response", response) and False)
    return GLib.Variant("(o)", (handle,))


def called(_bus, sender, _path, _interface, method, arguments, invocation):
    global last, allows
    values = arguments.unpack()
    answer = None
    if method == "GetCapabilities":
        answer = GLib.Variant("(as)", (abilities,))
    elif method == "Notify":
        last += 1
        tell(id=last, summary=values[3], body=values[4], actions=values[5], replaces=values[1])
        answer = GLib.Variant("(u)", (last,))
    elif method == "AddNotification":
        content = values[1]
        tell(id=values[0], summary=content["title"], body=content["body"],
             actions=[button["action"] for button in content["buttons"]])
    elif method in ("CloseNotification", "RemoveNotification"):
        tell(closed=values[0])
    elif method == "RequestBackground":
        tell(autostart=values[1]["autostart"], commandline=values[1]["commandline"])
        answer = answered(sender, values[1])
    elif method == "Allow":
        allows = values[0] == "true"
    elif method == "Answer" and is_portal:
        bus.emit_signal(None, path, PORTAL, "ActionInvoked", GLib.Variant("(ssav)", (values[0], values[1], [])))
    elif method == "Answer":
        bus.emit_signal(None, path, DAEMON, "ActionInvoked", GLib.Variant("(us)", (int(values[0]), values[1])))
        bus.emit_signal(None, path, DAEMON, "NotificationClosed", GLib.Variant("(uu)", (int(values[0]), 2)))
    invocation.return_value(answer)


for interface in Gio.DBusNodeInfo.new_for_xml(PORTAL_XML if is_portal else DAEMON_XML).interfaces:
    bus.register_object(path, interface, called, None, None)
name = "org.freedesktop.portal.Desktop" if is_portal else DAEMON
Gio.bus_own_name_on_connection(bus, name, Gio.BusNameOwnerFlags.NONE, lambda *_: print("up", flush=True), None)
GLib.MainLoop().run()
