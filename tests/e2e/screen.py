# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the X server shows of a desktop."""

import ctypes

ALL_PLANES = 0xFFFFFFFF
Z_PIXMAP = 2


class Screen:
    def __init__(self, display_name):
        self.x11 = x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = x11.XGetImage.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
        x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        x11.XDefaultRootWindow.argtypes = x11.XDestroyImage.argtypes = x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                  ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.display = x11.XOpenDisplay(display_name.encode())
        assert self.display, display_name

    def pixel(self, x, y):
        """Red, green and blue of one pixel."""
        root = self.x11.XDefaultRootWindow(self.display)
        image = self.x11.XGetImage(self.display, root, x, y, 1, 1, ALL_PLANES, Z_PIXMAP)
        value = self.x11.XGetPixel(image, 0, 0)
        self.x11.XDestroyImage(image)
        return value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF

    def close(self):
        self.x11.XCloseDisplay(self.display)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
