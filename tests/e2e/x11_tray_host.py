# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The older tray of X11: owns _NET_SYSTEM_TRAY_S0 and takes icons into a window of its own in the corner. Prints
'docked WINDOW' for each."""

import ctypes

x = ctypes.CDLL("libX11.so.6")
Window = ctypes.c_ulong
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x.XDefaultRootWindow.restype = Window
x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
x.XInternAtom.restype = ctypes.c_ulong
x.XCreateSimpleWindow.argtypes = [ctypes.c_void_p, Window] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 3 + [ctypes.c_ulong] * 2
x.XCreateSimpleWindow.restype = Window
x.XMapWindow.argtypes = [ctypes.c_void_p, Window]
x.XMoveWindow.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_int]
x.XResizeWindow.argtypes = [ctypes.c_void_p, Window, ctypes.c_uint, ctypes.c_uint]
x.XReparentWindow.argtypes = [ctypes.c_void_p, Window, Window, ctypes.c_int, ctypes.c_int]
x.XSetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong, Window, ctypes.c_ulong]
x.XSendEvent.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
x.XFlush.argtypes = [ctypes.c_void_p]


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", Window), ("message", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                ("room", ctypes.c_long * 24)]


CLIENT_MESSAGE = 33
STRUCTURE_NOTIFY = 1 << 17
display = x.XOpenDisplay(None)
root = x.XDefaultRootWindow(display)


def atom(name):
    return x.XInternAtom(display, name, 0)


tray = x.XCreateSimpleWindow(display, root, 1200, 820, 32, 32, 0, 0, 0xdddddd)
x.XMapWindow(display, tray)
x.XSetSelectionOwner(display, atom(b"_NET_SYSTEM_TRAY_S0"), tray, 0)
here = ClientMessage(CLIENT_MESSAGE, 0, 1, display, root, atom(b"MANAGER"), 32)
here.data = (ctypes.c_long * 5)(0, atom(b"_NET_SYSTEM_TRAY_S0"), tray, 0, 0)
x.XSendEvent(display, root, 0, STRUCTURE_NOTIFY, ctypes.byref(here))
x.XFlush(display)
print("up", flush=True)
event = ClientMessage()
while True:
    x.XNextEvent(display, ctypes.byref(event))
    if event.type == CLIENT_MESSAGE and event.message == atom(b"_NET_SYSTEM_TRAY_OPCODE") and event.data[1] == 0:
        icon = event.data[2]
        x.XReparentWindow(display, icon, tray, 0, 0)
        x.XResizeWindow(display, icon, 32, 32)
        x.XMapWindow(display, icon)
        x.XFlush(display)
        print("docked", icon, flush=True)
