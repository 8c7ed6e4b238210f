# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes for systems that are not at hand: each is read as its own tool reads it, and says what it must."""

import copy
import os
import plistlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

try:
    import yaml
except ImportError:
    yaml = None

SOURCE = sys.argv.pop()
APP_ICONS = sys.argv.pop()
ID = "org.unrut.Unrut"
MANIFEST = f"packaging/flatpak/{ID}.yml"

# What flatpak-manifest(5) knows, of each kind of thing.
MANIFEST_KEYS = set(
    """id app-id branch default-branch collection-id extension-tag runtime runtime-version sdk var base base-version
    base-extensions inherit-extensions inherit-sdk-extensions metadata command build-options build-runtime
    build-extension separate-locales id-platform metadata-platform writable-sdk appstream-compose sdk-extensions
    platform-extensions finish-args rename-desktop-file rename-appdata-file rename-mime-file rename-icon
    appdata-license copy-icon desktop-file-name-prefix desktop-file-name-suffix cleanup cleanup-commands
    cleanup-platform cleanup-platform-commands prepare-platform-commands tags modules add-extensions
    add-build-extensions""".split()
)
MODULE_KEYS = set(
    """name disabled sources config-opts secret-opts secret-env make-args make-install-args rm-configure no-autogen
    no-parallel-make install-rule test-rule buildsystem builddir subdir build-options build-commands post-install
    cleanup ensure-writable only-arches skip-arches cleanup-platform run-tests test-commands modules no-make-install
    no-python-timestamp-fix cmake build-runtime license-files""".split()
)
SOURCE_KEYS = {
    "dir": {"type", "path", "skip", "only-arches", "skip-arches", "dest"},
    "git": {"type", "url", "path", "branch", "tag", "commit", "dest"},
    "archive": {"type", "url", "path", "sha256", "sha512", "strip-components", "dest"},
}
BUILD_SYSTEMS = {"autotools", "cmake", "cmake-ninja", "meson", "simple", "qmake"}
# What the program may reach outside its sandbox: a screen, who shows its notices and its tray icon, and who tells that
# the screen locks.
ALLOWED = {
    "--share=ipc",
    "--socket=fallback-x11",
    "--socket=wayland",
    "--device=dri",
    "--talk-name=org.freedesktop.Notifications",
    "--talk-name=org.kde.StatusNotifierWatcher",
    "--talk-name=org.freedesktop.ScreenSaver",
    "--talk-name=org.gnome.ScreenSaver",
    "--system-talk-name=org.freedesktop.login1",
}


def read(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
        return file.read()


def values_of(text):
    """What a YAML text says; a key that stands twice is a mistake, not a second opinion."""

    class Strict(yaml.SafeLoader):
        def construct_mapping(self, node, deep=False):
            keys = [self.construct_object(key, deep=True) for key, _ in node.value]
            twice = {key for key in keys if keys.count(key) > 1}
            if twice:
                raise ValueError(f"stands twice: {', '.join(map(str, twice))}")
            return super().construct_mapping(node, deep)

    return yaml.load(text, Loader=Strict)


def faults(manifest):
    """What keeps flatpak-builder from reading a manifest, or a person from trusting what it makes."""
    found = [f"unknown key: {key}" for key in set(manifest) - MANIFEST_KEYS]
    for key in ("id", "runtime", "runtime-version", "sdk", "command"):
        if not isinstance(manifest.get(key), str):  # 6.10 without quotes is the number 6.1
            found.append(f"no text: {key}")
    found += [f"reaches out: {arg}" for arg in manifest.get("finish-args", []) if arg not in ALLOWED]
    for module in manifest.get("modules", []):
        found += [f"unknown key of a module: {key}" for key in set(module) - MODULE_KEYS]
        if module.get("buildsystem") not in BUILD_SYSTEMS:
            found.append("unknown build system")
        for source in module.get("sources", []):
            known = SOURCE_KEYS.get(source.get("type"), set())
            found += [f"unknown key of a source: {key}" for key in set(source) - known]
            if source.get("type") == "dir":
                place = os.path.normpath(os.path.join(SOURCE, os.path.dirname(MANIFEST), source.get("path", "")))
                if not os.path.exists(os.path.join(place, "CMakeLists.txt")):
                    found.append(f"nothing to build in {place}")
    return found


@unittest.skipUnless(yaml, "there is no YAML for Python here")
class Flatpak(unittest.TestCase):
    def setUp(self):
        self.manifest = values_of(read(MANIFEST))

    def test_it_is_what_flatpak_builder_reads(self):
        self.assertEqual(faults(self.manifest), [])
        self.assertEqual(self.manifest["id"], ID)

    def test_it_needs_neither_network_nor_home(self):
        for arg in ("--share=network", "--filesystem=home", "--filesystem=host", "--socket=session-bus"):
            self.manifest["finish-args"].append(arg)
            self.assertEqual(faults(self.manifest), [f"reaches out: {arg}"])
            self.manifest["finish-args"].pop()

    def test_who_tells_that_the_screen_locks_is_heard(self):
        source = read("app/desktop/src/lock_watch.cpp")
        screens = set(re.findall(r'make_unique<ScreenSaver>\(\s*bus, u"([\w.]+)"_s', source))
        managers = set(re.findall(r'createMethodCall\(\s*u"([\w.]+)"_s', source))
        self.assertEqual((len(screens), len(managers)), (2, 1))
        wanted = {f"--talk-name={name}" for name in screens} | {f"--system-talk-name={name}" for name in managers}
        self.assertLessEqual(wanted, set(self.manifest["finish-args"]))

    def test_keys_that_nobody_knows_are_refused(self):
        for change in (
            lambda bad: bad.update(finsh_args=[]),
            lambda bad: bad["modules"][0].update({"config-opt": []}),
            lambda bad: bad["modules"][0]["sources"][0].update(paths="."),
            lambda bad: bad.update({"runtime-version": 6.1}),
        ):
            bad = copy.deepcopy(self.manifest)
            change(bad)
            self.assertEqual(len(faults(bad)), 1)
        with self.assertRaises(ValueError):
            values_of("id: one\nid: two\n")


@unittest.skipUnless(yaml, "there is no YAML for Python here")
class Workflow(unittest.TestCase):
    def test_three_systems_build(self):
        workflow = values_of(read(".github/workflows/ci.yml"))
        self.assertEqual({job["runs-on"].split("-")[0] for job in workflow["jobs"].values()}, {"ubuntu", "windows", "macos"})

    def test_what_is_too_long_for_every_change_runs_by_the_week(self):
        workflow = values_of(read(".github/workflows/looks.yml"))
        self.assertTrue(workflow[True]["schedule"])  # YAML takes 'on' for yes
        self.assertIn("./dev looks", [step.get("run") for step in workflow["jobs"]["debian"]["steps"]])

    def test_every_command_is_one_of_ours(self):
        presets = set(re.findall(r'"name": "(\w+)"', read("CMakePresets.json")))
        commands = re.search(r"^    ((?:\w+ \| )+\w+)\) \"\$command\"", read("dev"), re.MULTILINE).group(1).split(" | ")
        for name, job in (*values_of(read(".github/workflows/ci.yml"))["jobs"].items(),
                          *values_of(read(".github/workflows/looks.yml"))["jobs"].items()):
            self.assertIsInstance(job["timeout-minutes"], int, name)
            for step in job["steps"]:
                self.assertEqual(len({"run", "uses"} & set(step)), 1, step)
                said = step.get("run", "")
                self.assertLessEqual(set(re.findall(r"--preset (\w+)", said)), presets)
                self.assertLessEqual(set(re.findall(r"\./dev (\w+)", said)), {*commands, "test"})
                for file in re.findall(r"^(\.ci/\w+)", said):
                    self.assertTrue(os.access(os.path.join(SOURCE, file), os.X_OK), file)


class Mac(unittest.TestCase):
    def test_a_double_click_opens_a_journal(self):
        told = plistlib.loads(read("packaging/macos/Info.plist.in").encode())
        kinds = [kind for one in told["CFBundleDocumentTypes"] for kind in one["LSItemContentTypes"]]
        declared = {one["UTTypeIdentifier"]: one for one in told["UTExportedTypeDeclarations"]}
        self.assertEqual(kinds, list(declared))
        self.assertEqual(declared[kinds[0]]["UTTypeTagSpecification"]["public.filename-extension"], ["unrut"])

    def test_the_icon_is_the_one_that_is_made(self):
        told = plistlib.loads(read("packaging/macos/Info.plist.in").encode())
        self.assertIn(f"unrut_app_icon({told['CFBundleIconFile']} ", read("packaging/macos/package.cmake"))


class Windows(unittest.TestCase):
    def test_a_double_click_opens_a_journal_with_the_program(self):
        recipe = read("packaging/windows/package.cmake")
        written = re.findall(r'WriteRegStr SHCTX "([^"]+)" "" (.+)', recipe)
        self.assertEqual([key for key, value in written if value == '"Unrut.Journal"'], [r"Software\Classes\.unrut"])
        opened = dict(written)[r"Software\Classes\Unrut.Journal\shell\open\command"]
        self.assertEqual(opened, r"""'"$INSTDIR\bin\unrut.exe" "%1"'""")
        # What is written is taken away again.
        removed = re.findall(r'DeleteRegKey SHCTX "([^"]+)"', recipe)
        for key, _ in written:
            self.assertTrue(any(key == one or key.startswith(one + "\\") for one in removed), key)


def picture(data):
    """The sides of a PNG file."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR" and data[-8:-4] == b"IEND"
    return struct.unpack(">II", data[16:24])


class Icons(unittest.TestCase):
    def made(self, name):
        with tempfile.TemporaryDirectory() as place:
            drawings = [f"{SOURCE}/resources/icons/{one}.svg" for one in ("unrut", "unrut_small")]
            subprocess.run([APP_ICONS, *drawings, f"{place}/{name}"], check=True, timeout=60)
            with open(f"{place}/{name}", "rb") as file:
                return file.read()

    def test_windows_gets_every_size_it_shows(self):
        icon = self.made("unrut.ico")
        zero, kind, count = struct.unpack("<HHH", icon[:6])
        self.assertEqual((zero, kind), (0, 1))
        end = 6 + 16 * count
        sides = []
        for place in range(6, end, 16):
            width, height, _, _, planes, depth, size, offset = struct.unpack("<BBBBHHII", icon[place:place + 16])
            self.assertEqual((planes, depth, offset), (1, 32, end))
            self.assertEqual(picture(icon[offset:offset + size]), (width or 256, height or 256))
            sides.append(width or 256)
            end = offset + size
        self.assertEqual(end, len(icon))
        self.assertLessEqual({16, 24, 32, 48, 256}, set(sides))

    def test_macos_gets_every_size_it_shows(self):
        icon = self.made("unrut.icns")
        kind, length = struct.unpack(">4sI", icon[:8])
        self.assertEqual((kind, length), (b"icns", len(icon)))
        sides = {}
        place = 8
        while place < len(icon):
            kind, length = struct.unpack(">4sI", icon[place:place + 8])
            width, height = picture(icon[place + 8:place + length])
            self.assertEqual(width, height)
            sides[kind] = width
            place += length
        self.assertEqual(place, len(icon))
        self.assertEqual((sides[b"icp4"], sides[b"ic07"], sides[b"ic08"], sides[b"ic09"], sides[b"ic10"]),
                         (16, 128, 256, 512, 1024))

    def test_what_is_no_drawing_is_refused(self):
        with tempfile.TemporaryDirectory() as place:
            done = subprocess.run([APP_ICONS, f"{place}/a.svg", f"{place}/b.svg", f"{place}/c.ico"],
                                  capture_output=True, check=False, timeout=60)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(os.listdir(place), [])


if __name__ == "__main__":
    unittest.main()
