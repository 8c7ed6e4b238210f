# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms of docs/architecture.md: what each may link, and so what it can include."""
import re
from dataclasses import dataclass
from pathlib import Path

# What a Qt module's own headers bring along, and one header that only it has.
QT_BRINGS = {
    'Core': set(), 'Gui': {'Core'}, 'Widgets': {'Gui', 'Core'}, 'Sql': {'Core'}, 'Svg': {'Gui', 'Core'},
    'PrintSupport': {'Widgets', 'Gui', 'Core'}, 'Network': {'Core'}, 'DBus': {'Core'},
    'Test': {'Core'},
}
QT_HEADER = {
    'Core': 'QString', 'Gui': 'QPainter', 'Widgets': 'QWidget', 'Sql': 'QSqlDatabase', 'Svg': 'QSvgRenderer',
    'PrintSupport': 'QPrinter', 'Network': 'QTcpSocket', 'DBus': 'QDBusConnection', 'Test': 'QTest',
}
EVERYTHING = 'all'
# Libraries that are no Qt modules; a build does without those that a machine does not have.
OPTIONAL = {'hunspell'}


@dataclass(frozen=True)
class Room:
    public: frozenset
    private: frozenset

    @property
    def links_everything(self):
        return EVERYTHING in self.private


def _targets(cell):
    names = re.sub(r'\([^)]*\)', '', cell).split(',')
    found = set()
    for name in (name.strip() for name in names):
        if name.startswith('Qt '):
            found.add('Qt6::' + name[3:])
        elif name == EVERYTHING or name in OPTIONAL:
            found.add(name)
        elif name:
            found.add('unrut_' + name)
    return frozenset(found)


def read(text):
    """The rooms of the one table whose first column is called room."""
    rooms = {}
    lines = iter(text.splitlines())
    for line in lines:
        if re.match(r'\|\s*room\s*\|', line):
            next(lines)
            break
    for line in lines:
        cells = [cell.strip() for cell in line.strip().strip('|').split('|')]
        if not line.startswith('|') or len(cells) < 3:
            break
        rooms[cells[0]] = Room(_targets(cells[1]), _targets(cells[2]))
    if not rooms:
        raise ValueError('no table of rooms')
    return rooms


def read_file(root):
    return read((Path(root) / 'docs' / 'architecture.md').read_text('utf-8'))


def _brought_by(target, rooms, seen):
    """What linking a target lets one include: itself and, through PUBLIC links, more."""
    if target in seen:
        return seen
    seen.add(target)
    if target.startswith('Qt6::'):
        seen |= {'Qt6::' + name for name in QT_BRINGS[target[5:]]}
    elif target[len('unrut_'):] in rooms:
        for further in rooms[target[len('unrut_'):]].public:
            _brought_by(further, rooms, seen)
    return seen


def includable(name, rooms):
    """Every target whose headers the room may include, its own too."""
    room = rooms[name]
    if room.links_everything:
        return {'unrut_' + other for other in rooms} | {'Qt6::' + module for module in QT_HEADER if module != 'Test'}
    seen = {'unrut_' + name}
    for target in room.public | room.private:
        _brought_by(target, rooms, seen)
    return seen
