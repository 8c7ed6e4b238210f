# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window of another program, 'Elsewhere', in which somebody types. Prints 'key' for each key that it gets."""

import ctypes

x = ctypes.CDLL("libX11.so.6")
Window = ctypes.c_ulong
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x.XDefaultRootWindow.restype = Window
x.XCreateSimpleWindow.argtypes = [ctypes.c_void_p, Window] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 3 + [ctypes.c_ulong] * 2
x.XCreateSimpleWindow.restype = Window
x.XStoreName.argtypes = [ctypes.c_void_p, Window, ctypes.c_char_p]
x.XSelectInput.argtypes = [ctypes.c_void_p, Window, ctypes.c_long]
x.XMapWindow.argtypes = [ctypes.c_void_p, Window]
x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]

KEY_PRESS = 2
KEY_PRESS_MASK = 1
display = x.XOpenDisplay(None)
window = x.XCreateSimpleWindow(display, x.XDefaultRootWindow(display), 40, 40, 320, 160, 0, 0, 0xffffff)
x.XStoreName(display, window, b"Elsewhere")
x.XSelectInput(display, window, KEY_PRESS_MASK)
x.XMapWindow(display, window)
event = (ctypes.c_int * 48)()  # as large as any
print("up", flush=True)
while True:
    x.XNextEvent(display, ctypes.byref(event))
    if event[0] == KEY_PRESS:
        print("key", flush=True)
