# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what every room links, as CMake says it, with the table of docs/architecture.md.

check_links.py ROOT LINKS; LINKS has a line for each room: name, PUBLIC and PRIVATE links, divided by tabs.
"""
import re
import sys
from pathlib import Path

import room_table


def without_generator_expressions(text):
    """They name what is only linked, not included ($<LINK_ONLY:...>), and the objects that Qt makes of resources."""
    previous = None
    while previous != text:
        previous = text
        text = re.sub(r'\$<[^$<>]*>', '', text)
    return text


def targets(links):
    """Of a CMake list those that are rooms or libraries: not our compiler options, not a room's own resources."""
    names = without_generator_expressions(links).split(';')
    return {name for name in names if name and name != 'unrut_options' and not re.fullmatch(r'unrut_\w+_resources_\d+', name)}


def compare(rooms, actual):
    """Sentences about every difference. actual: room -> (INTERFACE_LINK_LIBRARIES, LINK_LIBRARIES)."""
    wrong = []
    for name, (public_list, private_list) in actual.items():
        if name not in rooms:
            wrong.append(f'{name} is a room, but not in the table')
            continue
        if rooms[name].links_everything:
            continue
        public = targets(public_list)
        for kind, linked, allowed in (('PUBLIC', public, rooms[name].public),
                                      ('PRIVATE', targets(private_list) - public, rooms[name].private)):
            wrong += [f'{name} links {target} {kind}, the table does not' for target in sorted(linked - allowed)]
            wrong += [f'the table lets {name} link {target} {kind}, it does not' for target in sorted(allowed - linked - room_table.OPTIONAL)]
    return wrong


def main(root, links_file):
    actual = {}
    for line in Path(links_file).read_text('utf-8').splitlines():
        name, public, private = line.split('\t')
        actual[name] = (public, private)
    rooms = room_table.read_file(root)
    wrong = compare(rooms, actual)
    wrong += [f'{p.parent.name} is a folder of app/, but not among the rooms that CMake builds'
              for p in Path(root, 'app').glob('*/CMakeLists.txt') if p.parent.name not in actual]
    print('\n'.join(wrong))
    waiting = sorted(set(rooms) - set(actual))
    print(f'{len(actual)} rooms compared, {len(wrong)} differences' + (f'; not there yet: {", ".join(waiting)}' if waiting else ''))
    return 1 if wrong or not actual else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
