# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program under strace: where it writes a word to, what it shares memory by, and what it starts."""

import os
import re

WRITING = ("write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg")
NAMING = ("open", "openat", "openat2", "creat", "memfd_create", "mkdir", "mkdirat", "rename", "renameat", "renameat2",
          "link", "linkat", "symlink", "symlinkat")
COPYING = ("sendfile", "copy_file_range", "splice")
OTHERS = ("mmap", "execve", "execveat", "socket", "connect")
WHOLE = 10_000_000  # no buffer is cut


class Watch:
    def __init__(self, folder):
        self.folder = folder
        self.traces = []
        self.known = None

    def command(self, *command):
        self.known = None
        self.traces.append(os.path.join(self.folder, f"trace-{len(self.traces)}"))
        calls = ",".join(f"?{call}" for call in (*WRITING, *NAMING, *COPYING, *OTHERS))
        # -yy tells of each descriptor what it leads to, also of sockets.
        return ["strace", "--seccomp-bpf", "-f", "-qq", "-yy", "-s", str(WHOLE), "-e", f"trace={calls}", "-e", "signal=none", "-o", self.traces[-1],
                *command]

    def lines(self):
        """Call and line, as they came; two that were under way together are told in two parts, of which each counts."""
        for trace in self.traces:
            with open(trace, errors="replace") as file:
                for line in file:
                    found = re.match(r"\d+ +(?:<\.\.\. )?(\w+)", line)
                    if found:
                        yield found.group(1), line

    def written(self, word):
        """Where \\a word was written to, in one of the ways in which Qt keeps text."""
        wide = r"\\0+".join(re.escape(letter) for letter in word)  # UTF-16, of either order
        looked_for = re.compile(f"{re.escape(word)}|{wide}", re.IGNORECASE)
        places = {}
        for call, line in self.lines():
            if call in WRITING and looked_for.search(line):
                places.setdefault(self.target(line), line[:300])
        return places

    def copied(self):
        """What the system was asked to copy, without the bytes passing by here: the last that is named is where to."""
        return {re.findall(r"<((?:[^<>]|->)*)>", line)[-1] for call, line in self.lines() if call in COPYING}

    def target(self, line):
        """The file; of a socket what it was connected with, as far as that is told."""
        place = re.search(r"\(\d+<((?:[^<>\"]|->|\"[^\"]*\")*)>", line).group(1)
        number = re.match(r"UNIX[^\[]*\[(\d+)", place)
        return self.peers().get(number.group(1), place) if number else place

    def peers(self):
        if self.known is None:
            self.known = {}
            for call, line in self.lines():
                found = re.search(r"\(\d+<UNIX[^\[]*\[(\d+).*sun_path=@?\"([^\"]*)\"", line) if call == "connect" else None
                if found:
                    self.known[found.group(1)] = found.group(2)
        return self.known

    def made(self):
        """The last path of each call that makes or names a file."""
        paths = set()
        for call, line in self.lines():
            if call not in NAMING or " = -1 " in line:
                continue
            if call in ("open", "openat", "openat2") and "O_CREAT" not in line and "O_TMPFILE" not in line:
                continue
            names = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
            if names:
                paths.add(names[-1])
        return paths

    def shared(self):
        """The files that are memory, shared and written to."""
        return {re.search(r"<(.*?)>", line.partition("MAP_SHARED")[2]).group(1) for call, line in self.lines()
                if call == "mmap" and "PROT_WRITE" in line and re.search(r"MAP_SHARED\w*, \d+<", line)}

    def started(self):
        """The programs, with their arguments."""
        return [line for call, line in self.lines() if call in ("execve", "execveat") and line.rstrip().endswith(" = 0")]

    def connections(self):
        return [line for call, line in self.lines() if "AF_INET" in line and call == "socket"]
