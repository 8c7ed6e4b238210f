# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for one end-to-end test: its own home, X server, message bus, accessibility bus, window manager."""

import os
import shutil
import subprocess
import tempfile
import time

REGISTRIES = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class Desktop:
    """Everything it starts is stopped again by close()."""

    def __init__(self, size="1280x860x24"):
        self.home = tempfile.mkdtemp(prefix="unrut-e2e-")
        self.children = []
        self.env = self._environment()
        try:
            self._start_display(size)
            self._start_bus()
            self.start("at-spi", _first_existing(REGISTRIES), "--launch-immediately")
            self._start_window_manager()
            time.sleep(1)
        except BaseException:
            self.close()
            raise

    def _environment(self):
        env = {k: v for k, v in os.environ.items()
               if k not in ("WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
                            "QT_QPA_PLATFORM")}
        for folder in ("run", "config", "data", "cache"):
            os.makedirs(os.path.join(self.home, folder), mode=0o700)
        env.update(HOME=self.home, XDG_RUNTIME_DIR=f"{self.home}/run", XDG_CONFIG_HOME=f"{self.home}/config",
                   XDG_DATA_HOME=f"{self.home}/data", XDG_CACHE_HOME=f"{self.home}/cache", LC_ALL="C.UTF-8",
                   LANG="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        # libfaketime would make files of another day, too, and fontconfig write its caches anew for everybody.
        env["NO_FAKE_STAT"] = "1"
        if "ASAN_OPTIONS" in env:
            # libxkbcommon reads names out of an X reply by their length; the strict check wants a zero behind them.
            env["ASAN_OPTIONS"] += ":strict_string_checks=0"
        return env

    def _start_display(self, size):
        # Not -displayfd: it takes no lock, and two desktops that start together can land on one number.
        for number in range(300 + os.getpid() % 600, 1000):
            if os.path.exists(f"/tmp/.X11-unix/X{number}") or os.path.exists(f"/tmp/.X{number}-lock"):
                continue
            server = self.start("xvfb", "Xvfb", f":{number}", "-screen", "0", size, "-nolisten", "tcp", "-noreset")
            self.env["DISPLAY"] = f":{number}"
            for _ in range(150):
                if server.poll() is not None:
                    break
                if subprocess.run(["xdpyinfo"], env=self.env, capture_output=True).returncode == 0:
                    return
                time.sleep(0.1)
        raise RuntimeError("no X server came up")

    def _start_window_manager(self):
        self.start("window-manager", "openbox")

    def _start_bus(self):
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1", "--nopidfile"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.env, text=True)
        self.children.append(bus)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        # The computer's own bus is nobody's business here; a test may stand for it on this one.
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self.env["DBUS_SESSION_BUS_ADDRESS"]
        # This process looks through the accessibility bus of that desktop, too.
        os.environ.update({k: self.env[k] for k in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
                           if k in self.env})

    def start(self, name, *command, folder=None):
        """\\a folder is where it works; by default where the test does."""
        with open(os.path.join(self.home, f"{name}.log"), "ab") as log:
            child = subprocess.Popen(command, env=self.env, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=folder)
        self.children.append(child)
        return child

    def log(self, name):
        path = os.path.join(self.home, f"{name}.log")
        if not os.path.exists(path):
            return ""
        with open(path, errors="replace") as log:
            return log.read()

    def run(self, *command, timeout=60):
        return subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=timeout)

    def keys(self, *names):
        """Presses keys one after another, as a person would."""
        for name in names:
            self.run("xdotool", "key", "--clearmodifiers", name)
            time.sleep(0.05)

    def type(self, text):
        self.run("xdotool", "type", "--clearmodifiers", "--delay", "15", text)
        time.sleep(0.1)

    def close(self):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
                try:
                    child.wait(5)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _first_existing(paths):
    for path in paths:
        if os.path.exists(path):
            return path
    raise RuntimeError("at-spi2-core is not installed")
