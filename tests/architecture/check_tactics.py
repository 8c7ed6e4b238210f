#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_tactics.py SOURCE_DIR: docs/tactics.md has all its rows, no empty cell, and names no test that does not exist."""

import pathlib
import re
import sys

ROWS = 39
CELLS = 5


def problems(table: str, tests: dict[str, str]) -> list[str]:
    """What is wrong with the table; tests are sources by the name of their program."""
    found = []
    numbers = []
    for line in table.splitlines():
        if not re.match(r'\|\s*\d+\s*\|', line):
            continue
        cells = [cell.strip() for cell in line.strip().strip('|').split('|')]
        numbers.append(int(cells[0]))
        where = f'row {cells[0]}'
        if len(cells) != CELLS or not all(cells):
            found.append(f'{where}: a cell is empty, or there are not {CELLS} of them')
            continue
        shown, missing = cells[3], cells[4]
        if shown == 'none' and missing == 'none':
            found.append(f'{where}: nothing shows it, and nothing is said to be missing')
        for named in [] if shown == 'none' else shown.split(';'):
            program, _, function = (part.strip() for part in named.partition(':'))
            if program not in tests:
                found.append(f'{where}: there is no test program {program}')
            elif not re.search(rf'\bvoid (?:\w+::)?{re.escape(function)}\(\)', tests[program]):
                found.append(f'{where}: {program} has no test {function}')
    if numbers != list(range(1, ROWS + 1)):
        found.append(f'the rows are not 1 to {ROWS} in order')
    return found


def sample_problems() -> list[str]:
    """The check itself must find what is wrong in a bad sample."""
    tests = {'a_test': 'void shows()'}
    good = '\n'.join(f'| {n} | t | w | a_test: shows | none |' for n in range(1, ROWS + 1))
    bad = {
        'a missing row': good.replace('| 7 |', '| 70 |'),
        'an empty cell': good.replace('| 7 | t |', '| 7 |  |'),
        'another program': good.replace('| 7 | t | w | a_test', '| 7 | t | w | b_test'),
        'another function': good.replace('| 7 | t | w | a_test: shows', '| 7 | t | w | a_test: show'),
        'neither shown nor missing': good.replace('| 7 | t | w | a_test: shows', '| 7 | t | w | none'),
    }
    wrong = [f'passes: {name}' for name, table in bad.items() if not problems(table, tests)]
    return wrong + problems(good, tests)


def main() -> int:
    source = pathlib.Path(sys.argv[1])
    tests = {path.stem: path.read_text(encoding='utf-8') for path in source.glob('tests/**/*.cpp')}
    found = sample_problems() + problems((source / 'docs/tactics.md').read_text(encoding='utf-8'), tests)
    print('\n'.join(found) or 'every tactic is shown, or says what is missing')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
