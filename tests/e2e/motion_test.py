# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop wants nothing to move, and nothing does: what is said of a finished goal begins to glow at its border and
fades, or it just stands there. As the X server shows it."""

import subprocess
import sys
import time

from desktop import Desktop
from running import Running, walk
from screen import Screen
from session_peers import Peers

TITLE = "Ask Dana"
STILL = 5  # goals finished without a glow are enough to say that there is none
TRIES = 40  # goals finished until one glow is seen, which lasts for a moment only


def is_green(pixel):
    """As the border is; the ground has a breath of it only."""
    red, green, _blue = pixel
    return green - red > 40


class Motion(Running):
    def __init__(self, desktop, program):
        super().__init__(desktop, program, "--tab", "goals")
        self.peers = Peers(desktop, program)
        self.screen = Screen(desktop.env["DISPLAY"])
        self.portal = None
        self.place = None
        self.ground = None

    def write_a_goal(self):
        self.cli("goal", "add", TITLE, "--column", "doing")

    def begin(self, *wishes):
        # Each has a log of its own, which says that it is up.
        self.portal = self.peers.peer("-".join(("portal", *wishes)), "settings_portal.py", *wishes)
        self.start()
        self.learn_where_it_glows()

    def end(self):
        self.quit()
        self.portal.terminate()
        self.portal.wait()

    def choose(self, key, number):
        self.peers.call("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.unrut.Person.Choose",
                        key, str(number))
        # Once it has answered the screen reader, it has heard of that, too.
        self.find("list item", TITLE)

    def learn_where_it_glows(self):
        """The second pixel from the left, half-way down: part of a border that is broad, of the ground when it is thin."""
        self.find("list item", TITLE)
        self.find("list", "Doing").queryComponent().grabFocus()
        self.desktop.keys("Home", "ctrl+shift+Right")
        title = self.find("heading", f"Done: \u2068{TITLE}")
        self.place = self.until(lambda: self.beside_the_thin_border(title.parent.parent), "a border that is thin")
        self.ground = self.pixel()
        self.take_it_back()

    def beside_the_thin_border(self, panel):
        box = panel.queryComponent().getExtents(self.acc.pyatspi.DESKTOP_COORDS)
        middle = box.y + box.height // 2
        edge, second, inside = (self.screen.pixel(box.x + right, middle) for right in (0, 1, 8))
        return (box.x + 1, middle) if is_green(edge) and second == inside and not is_green(second) else None

    def pixel(self):
        return self.screen.pixel(*self.place)

    def take_it_back(self):
        """The keyboard goes with the card."""
        self.desktop.keys("ctrl+shift+Left")
        self.acc.wait_gone(self.app, "push button", "Close what is said about the finished goal")
        self.until(lambda: self.pixel() != self.ground, "nothing is said of it any more")

    def glows(self):
        """Finishes the goal, looks all the while for a border that is broad, and takes it back."""
        key = subprocess.Popen(["xdotool", "key", "--clearmodifiers", "ctrl+shift+Right"], env=self.desktop.env)
        seen, since = [], 0
        end = time.time() + 20
        while len(seen) < 2 or seen[-1] != self.ground or time.time() < since + 0.3:
            assert time.time() < end, f"never: the goal is finished; there was {seen}, and the ground is {self.ground}"
            now = self.pixel()
            if not seen or seen[-1] != now:
                seen.append(now)
                since = time.time()
            time.sleep(0.002)
        assert key.wait(20) == 0
        self.take_it_back()
        return [pixel for pixel in seen if is_green(pixel)]

    def stands_still(self):
        for _ in range(STILL):
            glow = self.glows()
            assert not glow, f"it glows: {glow}"

    def moves(self):
        assert any(self.glows() for _ in range(TRIES)), "it never glows"

    def without_a_wish(self):
        self.begin()
        self.moves()
        self.end()

    def follows_the_desktop(self):
        self.begin("reduced-motion=1")
        self.stands_still()
        self.choose("reduced-motion", 0)
        self.moves()
        self.choose("reduced-motion", 1)
        self.stands_still()
        self.end()

    def follows_the_older_word_for_it(self):
        self.begin("enable-animations=0")
        self.stands_still()
        self.choose("enable-animations", 1)
        self.moves()
        self.end()


with Desktop() as desktop:
    motion = Motion(desktop, sys.argv[1])
    walk((motion.write_a_goal, motion.without_a_wish, motion.follows_the_desktop, motion.follows_the_older_word_for_it),
         desktop)
