#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the functions that a start runs through, for the linker to put side by side.

    start_order.py PROGRAM FILE

starts PROGRAM under callgrind with an empty journal, with one of ten years and with one in Arabic, on a display and a
session bus of its own and on a working day, and writes the functions of the program itself that ran, one mangled name a
line, into FILE. PROGRAM is built without such an order: callgrind looks for functions in one section alone. Names that later
go are passed over by the linker, and new ones lie with the rest: the list grows old slowly.
"""
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 300  # seconds for a start, which takes fifty times as long as without callgrind
REST = 5        # seconds without work: it is all shown

# On a day off Today shows less, and the list would be of the day on which it was made.
WORKING_DAYS = '[times]\nworking_days=1, 2, 3, 4, 5, 6, 7\n'

HEADER = """# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The functions that run at a start: ./dev order writes this list. See docs/decisions/0039.
"""


def ticks_of(process):
    """The processor time of a process so far, in ticks of the system's clock."""
    fields = Path(f'/proc/{process.pid}/stat').read_text().rsplit(')', 1)[1].split()
    return int(fields[11]) + int(fields[12])


def wait_for_rest(process):
    begin = quiet_since = time.monotonic()
    before = ticks_of(process)
    while time.monotonic() - quiet_since < REST:
        if process.poll() is not None or time.monotonic() - begin > PATIENCE:
            sys.exit(f'start_order: the program ended or did not come to rest: {process.returncode}')
        time.sleep(0.5)
        now = ticks_of(process)
        if now - before > 5:
            quiet_since = time.monotonic()
        before = now


def functions_in(profile, program):
    """The mangled names of what ran in the program's own file."""
    objects, names, ran, here = {}, {}, set(), ''
    for line in profile.read_text(errors='replace').splitlines():
        entry = re.match(r'(c?)(ob|fn)=\((\d+)\)(?: (.*))?', line)
        if not entry:
            continue
        called, kind, number, name = entry.groups()
        known = objects if kind == 'ob' else names
        if name:
            known[number] = name.strip()
        if not called and kind == 'ob':
            here = objects[number]
        elif not called and here == program:
            ran.add(names[number])
    return {re.sub(r"'\d+$", '', name) for name in ran}


def with_other_names(found, program):
    """Constructors and destructors go by several names, and only one of them is that of the section."""
    places, names = {}, {}
    for line in subprocess.run(['nm', '--defined-only', program], check=True, capture_output=True, text=True).stdout.splitlines():
        place, kind, name = line.split(' ', 2)
        if kind in 'tTwW':
            places[name] = place
            names.setdefault(place, set()).add(name)
    return set().union(*(names[places[name]] for name in found if name in places))


def run_through(program, journal, folder, language):
    """What one start runs through up to where nothing more is done, and what ending right after it does."""
    profile = folder / 'callgrind.out'
    home = folder / f'home-{journal.stem}-{language}'
    settings = home / '.config' / 'unrut' / 'unrut.conf'
    settings.parent.mkdir(parents=True)
    settings.write_text(WORKING_DAYS)
    environment = dict(os.environ, HOME=str(home), LC_ALL=language)
    command = ['valgrind', '--tool=callgrind', '--demangle=no', f'--callgrind-out-file={profile}', program, '--journal', str(journal)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_rest(process)
    finally:
        process.terminate()
        process.wait(PATIENCE)
    return functions_in(profile, program)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, target = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
    if 'UNRUT_ORDER_INSIDE' not in os.environ:
        inside = dict(os.environ, UNRUT_ORDER_INSIDE='1')
        sys.exit(subprocess.run(['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24', 'dbus-run-session', '--', sys.executable,
                                 os.path.abspath(__file__), program, str(target)], env=inside).returncode)
    found = set()
    with tempfile.TemporaryDirectory() as name, subprocess.Popen(['openbox']) as manager:
        folder = Path(name)
        ten_years = folder / 'ten-years.unrut'
        try:
            subprocess.run([program, 'demo', '--years', '10', '--seed', '7', '--journal', str(ten_years)], check=True,
                           stdout=subprocess.DEVNULL)
            for journal, language in ((folder / 'empty.unrut', 'C.UTF-8'), (ten_years, 'C.UTF-8'), (ten_years, 'ar_EG.UTF-8')):
                found |= run_through(program, journal, folder, language)
        finally:
            manager.terminate()  # or leaving the block would wait for it for good
    mangled = sorted(name for name in with_other_names(found, program) if re.fullmatch(r'[A-Za-z_][\w.$]*', name))
    if not mangled:
        sys.exit('start_order: nothing ran')
    target.write_text(HEADER + '\n'.join(mangled) + '\n')
    print(f'{len(mangled)} functions run at a start; {target} names them.')


if __name__ == '__main__':
    main()
