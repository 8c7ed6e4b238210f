# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries, in every room, to include what the table of docs/architecture.md does not let it include; each must fail.

check_includes.py ROOT COMPILE_COMMANDS. Every probe is compiled with the very flags of the room, taken from what CMake
wrote down. One further program per room includes all that is allowed and must compile, so that no probe fails merely
because nothing compiles.
"""
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import room_table


def compiler_of(entry):
    """The room's compiler and flags, without the file it compiled, its output and its dependency notes."""
    words = entry['arguments'] if 'arguments' in entry else shlex.split(entry['command'])
    flags, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word in ('-o', '-MF', '-MT', '-MQ'):
            skip = True
        elif word not in ('-c', '-MD', '-MMD', entry['file']) and Path(word).name != 'ccache':
            flags.append(word)
    return flags + ['-fsyntax-only', '-x', 'c++', '-'], entry['directory']


def compile_commands(root, file):
    """room -> how its sources are compiled, from any one of them."""
    found = {}
    for entry in json.loads(Path(file).read_text('utf-8')):
        path = Path(entry['directory'], entry['file']).resolve()
        if path.is_relative_to(root / 'app'):
            found.setdefault(path.relative_to(root / 'app').parts[0], compiler_of(entry))
    return found


def try_include(command, includes):
    words, directory = command
    code = ''.join(f'#include {include}\n' for include in includes)
    done = subprocess.run(words, cwd=directory, input=code, capture_output=True, text=True, env={**os.environ, 'LC_ALL': 'C'})
    return done.returncode, done.stderr


def public_header(root, room):
    headers = sorted((root / 'app' / room / 'include' / room).glob('*.h'))
    return f'<{room}/{headers[0].name}>' if headers else None


def inner_header(root, room, stranger):
    """A header from another room's src folder, of a name that the room itself has not."""
    own = {p.relative_to(root / 'app' / room / 'src') for p in (root / 'app' / room / 'src').rglob('*.h')}
    inner = sorted(p.relative_to(root / 'app' / stranger / 'src') for p in (root / 'app' / stranger / 'src').rglob('*.h'))
    return next((f'"{p.as_posix()}"' for p in inner if p not in own), None)


def probes(root, room, rooms, built):
    """(what is allowed, what is forbidden) as include lines."""
    allowed_targets = room_table.includable(room, rooms)
    strangers = [other for other in built if other != room]
    allowed, forbidden = [], []
    for other in built:
        header = public_header(root, other)
        if header:
            (allowed if 'unrut_' + other in allowed_targets else forbidden).append(header)
    for module, header in room_table.QT_HEADER.items():
        (allowed if 'Qt6::' + module in allowed_targets else forbidden).append(f'<{header}>')
    forbidden += [inner for other in strangers if (inner := inner_header(root, room, other))]
    return allowed, forbidden


def is_refusal(status, errors, include):
    name = re.escape(include.strip('<>"'))
    return status != 0 and re.search(rf"{name}: No such file or directory|'{name}' file not found", errors) is not None


def check_room(root, room, command, rooms, built):
    allowed, forbidden = probes(root, room, rooms, built)
    wrong = []
    status, errors = try_include(command, allowed)
    if status != 0:
        wrong.append(f'{room} cannot include what the table allows ({", ".join(allowed)}):\n{errors}')
    for include in forbidden:
        status, errors = try_include(command, [include])
        if status == 0:
            wrong.append(f'{room} can include {include}, which the table forbids')
        elif not is_refusal(status, errors, include):
            wrong.append(f'{room} fails to include {include}, but for another reason:\n{errors}')
    if not forbidden:
        wrong.append(f'nothing is forbidden to {room}')
    return wrong, f'{room}: {len(forbidden)} forbidden includes tried, {len(allowed)} allowed ones together'


def main(root, commands_file):
    rooms = room_table.read_file(root)
    commands = compile_commands(root, commands_file)
    built = [p.parent.name for p in sorted((root / 'app').glob('*/CMakeLists.txt'))]
    wrong = [f'{room} is not in the table' for room in built if room not in rooms]
    wrong += [f'no source of {room} is compiled' for room in built if room not in commands]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        checks = [pool.submit(check_room, root, room, commands[room], rooms, built)
                  for room in built if room in rooms and room in commands]
        for check in checks:
            found, line = check.result()
            wrong += found
            print(line)
    print('\n'.join(wrong))
    return 1 if wrong or not built else 0


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
