# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed beside the program, as a desktop, a shell and a reader of manuals find it."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from xml.etree import ElementTree

SOURCE = sys.argv.pop()
BUILD = sys.argv.pop()
CMAKE = sys.argv.pop()
PROGRAM = sys.argv.pop()
ID = "org.unrut.Unrut"


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


def needs(tool):
    return unittest.skipUnless(shutil.which(tool), f"there is no {tool} here")


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.place.cleanup)
        done = run(CMAKE, "--install", BUILD, "--component", "desktop", "--prefix", cls.place.name)
        assert done.returncode == 0, done.stderr
        cls.share = os.path.join(cls.place.name, "share")
        # As it is on a machine: the program by its name on the path.
        os.mkdir(f"{cls.place.name}/bin")
        os.symlink(PROGRAM, f"{cls.place.name}/bin/unrut")
        cls.environment = {
            "PATH": f"{cls.place.name}/bin:/usr/bin:/bin",
            "HOME": cls.place.name,
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }

    def read(self, path):
        with open(os.path.join(self.share, path), encoding="utf-8") as file:
            return file.read()

    def commands(self):
        told = run("unrut", "--help", env=self.environment).stdout
        commands = told.split("Commands")[1].split("Everywhere")[0]
        return re.findall(r"^  ([a-z][a-z-]*)  ", commands, re.MULTILINE)

    def options(self, *command):
        told = run("unrut", *command, "--help", env=self.environment).stdout
        return re.findall(r"^ +(--[a-z-]+)", told, re.MULTILINE)


class Desktop(Installed):
    @needs("desktop-file-validate")
    def test_menu_entry_is_valid(self):
        done = run("desktop-file-validate", f"{self.share}/applications/{ID}.desktop")
        self.assertEqual(done.stdout + done.stderr, "")
        self.assertEqual(done.returncode, 0)

    @needs("appstreamcli")
    def test_description_for_software_centres_is_valid(self):
        done = run("appstreamcli", "validate", "--no-net", f"{self.share}/metainfo/{ID}.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    @needs("appstreamcli")
    def test_with_an_address_there_are_pictures_in_it(self):
        address = "https://example.org/pictures"
        made = run(CMAKE, "-D", f"made={self.place.name}", "-D", f"app_id={ID}", "-D", "PROJECT_VERSION=1.2.3",
                   "-D", f"UNRUT_PICTURES={address}", "-P", f"{SOURCE}/packaging/linux/metainfo.cmake")
        self.assertEqual(made.returncode, 0, made.stderr)
        place = f"{self.place.name}/{ID}.metainfo.xml"
        with open(place, encoding="utf-8") as file:
            pictures = re.findall(rf"<image>{address}/(.+)</image>", file.read())
        self.assertGreater(len(pictures), 1)
        for picture in pictures:
            self.assertTrue(os.path.exists(f"{SOURCE}/docs/images/{picture}"), picture)
        done = run("appstreamcli", "validate", "--no-net", place)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_window_the_entry_and_the_icon_have_one_name(self):
        entry = self.read(f"applications/{ID}.desktop")
        self.assertIn(f"\nIcon={ID}\n", entry)
        for place in ["scalable", "16x16", "22x22", "24x24"]:
            self.assertIn("<svg", self.read(f"icons/hicolor/{place}/apps/{ID}.svg"))
        self.assertIn(f"<launchable type=\"desktop-id\">{ID}.desktop<", self.read(f"metainfo/{ID}.metainfo.xml"))

    def test_the_symbolic_icon_takes_the_colour_of_its_desktop(self):
        drawing = ElementTree.fromstring(self.read(f"icons/hicolor/symbolic/apps/{ID}-symbolic.svg"))
        # GTK asks for the size, colours by class alone, and fills what has none.
        self.assertEqual((drawing.get("width"), drawing.get("height")), ("24", "24"))
        self.assertGreater(len(drawing), 0)
        for shape in list(drawing.iter())[1:]:
            with self.subTest(shape=ElementTree.tostring(shape)):
                paints = {paint: shape.get(paint, drawing.get(paint)) for paint in ("fill", "stroke")}
                self.assertLessEqual(set(paints.values()), {"none", "currentColor"})
                wanted = {"foreground-fill" if paints["fill"] != "none" else "transparent-fill"}
                wanted |= {"foreground-stroke"} if paints["stroke"] != "none" else set()
                self.assertEqual(set(shape.get("class", "").split()), wanted)

    @needs("update-mime-database")
    def test_a_journal_is_known_by_its_content_and_by_its_name(self):
        done = run("update-mime-database", f"{self.share}/mime", env={**self.environment, "XDG_DATA_DIRS": self.share})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr, "")
        self.assertIn("application/vnd.unrut.journal:*.unrut", self.read("mime/globs"))
        journal = f"{self.place.name}/any name"
        made = run("unrut", "--journal", journal, "add", "win", "A word", env=self.environment)
        self.assertEqual(made.returncode, 0, made.stderr)
        with open(journal, "rb") as file:
            head = file.read(72)
        with open(f"{self.share}/mime/magic", "rb") as file:
            magic = file.read()
        # [priority:type], then >offset=length value
        rule = magic.split(b"application/vnd.unrut.journal]\n")[1]
        self.assertIn(b">0=\x00\x10" + head[:16], rule)
        self.assertIn(b">68=\x00\x04" + head[68:72], rule)


class Manual(Installed):
    def manual(self):
        with gzip.open(f"{self.place.name}/share/man/man1/unrut.1.gz", "rt", encoding="utf-8") as file:
            return file.read()

    def test_it_names_every_command_and_option(self):
        text = self.manual().replace("\\-", "-")
        everywhere = set(self.options())
        for command in self.commands():
            with self.subTest(command=command):
                part = re.search(rf"^\.SS unrut {command}\b.*?(?=^\.S[SH])", text, re.MULTILINE | re.DOTALL)
                self.assertTrue(part, "no part of its own")
                for option in set(self.options(command)) - everywhere:
                    self.assertIn(option, part.group(0))
        for option in everywhere:
            self.assertIn(option, text)

    @needs("man")
    def test_it_is_well_formed(self):
        page = f"{self.share}/man/man1/unrut.1.gz"
        done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", page, env={**os.environ, "MANWIDTH": "80"})
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 0)


class Completion(Installed):
    def bash(self, *words):
        script = (
            f"source '{self.share}/bash-completion/completions/unrut'; compopt() {{ :; }}; "
            'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _unrut; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        done = run("bash", "-c", script, "bash", *words, env=self.environment)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def offers_what_the_program_takes(self, ask):
        self.assertLessEqual(set(self.commands()), set(ask("unrut", "")))
        self.assertIn("check-in", ask("unrut", "ch"))
        self.assertNotIn("goals", ask("unrut", "ch"))
        self.assertIn("--hide-names", ask("unrut", "report", "--"))
        self.assertNotIn("--hide-names", ask("unrut", "goals", "--"))
        self.assertEqual(ask("unrut", "--tab", "pe"), ["people"])
        self.assertIn("--mood", ask("unrut", "--journal", "x", "check-in", "--m"))
        self.assertIn("-", ask("unrut", "add", "win", ""))
        self.assertNotIn("-", ask("unrut", "backup", ""))

    def test_bash_offers_commands_and_their_options(self):
        self.offers_what_the_program_takes(self.bash)

    def zsh(self, *words):
        # Its own helpers work in a shell that somebody types into; these print what they would offer there.
        script = (
            "offer() { print -rl -- ${(M)@:#${(b)words[CURRENT]}*}; }; _files() { :; }; "
            '_values() { offer "${@[2,-1]}"; }; _describe() { offer "${(@)${(P@)2}%%:*}"; }; '
            f"fpath=('{self.share}/zsh/vendor-completions'); autoload -Uz _unrut; words=(\"$@\"); CURRENT=$#; _unrut"
        )
        done = run("zsh", "-f", "-c", script, "zsh", *words, env=self.environment)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split()

    @needs("zsh")
    def test_zsh_offers_commands_and_their_options(self):
        self.offers_what_the_program_takes(self.zsh)
        self.assertNotIn("check-in", self.zsh("unrut", "report", ""))

    @needs("fish")
    def test_fish_offers_commands_and_their_options(self):
        def offered(line):
            script = f"source '{self.share}/fish/vendor_completions.d/unrut.fish'; complete --do-complete '{line}'"
            done = run("fish", "--no-config", "-c", script, env=self.environment)
            self.assertEqual(done.stderr, "")
            return [found.split("\t")[0] for found in done.stdout.splitlines()]

        self.assertLessEqual(set(self.commands()), set(offered("unrut ")))
        self.assertIn("--hide-names", offered("unrut report --"))
        self.assertNotIn("--hide-names", offered("unrut goals --"))
        self.assertIn("-", offered("unrut add win -"))


if __name__ == "__main__":
    unittest.main()
