# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every source file to the rules of source_rules.py.   check_sources.py ROOT"""
import sys
from pathlib import Path

from cpp_source import Source
from source_rules import findings

FOLDERS = ['app', 'tests', 'cmake', 'packaging', '.ci']
ENDINGS = {'.cpp', '.h', '.py', '.sh', '.cmake', '.sql'}
NAMES = {'CMakeLists.txt', 'dev', 'run'}


def paths(root):
    found = [root / 'CMakeLists.txt', root / 'dev']
    for folder in FOLDERS:
        found += [p for p in sorted((root / folder).rglob('*')) if p.suffix in ENDINGS or p.name in NAMES]
    return [p for p in found if p.is_file()]


def twins(root):
    """The text of each .cpp by the stem of its file, for the header of the same name."""
    return {p.stem: p.read_text('utf-8') for p in (root / 'app').rglob('*.cpp')}


def main(root):
    others = twins(root)
    files = paths(root)
    wrong = []
    for path in files:
        twin = others.get(path.stem, '') if path.suffix == '.h' else ''
        wrong += findings(Source(path.relative_to(root).as_posix(), path.read_text('utf-8'), twin))
    print('\n'.join(wrong))
    print(f'{len(files)} files read, {len(wrong)} findings')
    rooms = {p.relative_to(root).parts[1] for p in files if p.suffix == '.cpp' and p.relative_to(root).parts[0] == 'app'}
    if 'domain' not in rooms:
        print('no source of the domain was seen: is this the root of the project?')
        return 1
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1]).resolve()))
