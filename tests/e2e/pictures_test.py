# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures that `unrut screenshots` writes, as somebody finds them in a folder."""

import os
import struct
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)


def take(folder, *options):
    return subprocess.run([PROGRAM, "screenshots", folder, *options], capture_output=True, text=True, timeout=120)


def size_of(picture):
    with open(picture, "rb") as file:
        head = file.read(24)
    return struct.unpack(">II", head[16:24])


class Pictures(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.addCleanup(self.place.cleanup)
        self.folder = os.path.join(self.place.name, "new", "folder")

    def test_each_state_is_a_file_and_told(self):
        done = take(self.folder, "--only", "today,settings", "--size", "900x600")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(sorted(os.listdir(self.folder)), ["settings.png", "today.png"])
        self.assertEqual(sorted(done.stdout.split()), [f"{self.folder}/settings.png", f"{self.folder}/today.png"])
        self.assertEqual(size_of(f"{self.folder}/today.png"), (900, 600))

    def test_the_tour_is_every_tab_and_the_report(self):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
        done = subprocess.run([PROGRAM, "tour", self.folder], capture_output=True, text=True, timeout=300,
                              env=environment)
        self.assertEqual(done.returncode, 0, done.stderr)
        for name in ("today", "assess", "playbook", "goals", "gratitude", "people", "progress"):
            self.assertEqual(size_of(f"{self.folder}/{name}.png"), (1280, 800), name)
        for name in os.listdir(self.folder):
            self.assertIn(f"{self.folder}/{name}", done.stdout)
        with open(f"{self.folder}/report.pdf", "rb") as report:
            self.assertEqual(report.read(5), b"%PDF-")
        words = subprocess.run(["pdftotext", f"{self.folder}/report.pdf", "-"], capture_output=True, text=True)
        self.assertIn("Unrut", words.stdout)

    def test_scale_factor_multiplies_the_pixels(self):
        self.assertEqual(take(self.folder, "--only", "today", "--size", "900x600", "--scale", "1.25").returncode, 0)
        self.assertEqual(size_of(f"{self.folder}/today.png"), (1125, 750))

    def test_every_look_is_another_picture(self):
        pictures = set()
        for look in ((), ("--dark",), ("--high-contrast",), ("--text", "200"), ("--lang", "de"), ("--lang", "en-XA"),
                     ("--lang", "ar-XB")):
            self.assertEqual(take(self.folder, "--only", "today", *look).returncode, 0)
            with open(f"{self.folder}/today.png", "rb") as file:
                pictures.add(file.read())
        self.assertEqual(len(pictures), 7)

    def test_the_empty_journal_has_its_own_states(self):
        done = take(self.folder, "--only", "today*", "--journal", "empty")
        self.assertEqual(done.returncode, 0)
        self.assertIn("today-empty.png", os.listdir(self.folder))
        self.assertNotIn("today.png", os.listdir(self.folder))

    def test_wrong_options_are_refused(self):
        for options in (("--size", "wide"), ("--text", "7"), ("--scale", "0"), ("--journal", "mine"), ("--frame",)):
            done = take(self.folder, *options)
            self.assertEqual(done.returncode, 2, options)
            self.assertIn("usage:", done.stderr)
            self.assertFalse(os.path.exists(self.folder))


unittest.main()
