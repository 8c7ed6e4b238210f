#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the tests of faults wrote as one table.

    faults_table.py FOLDER

reads FOLDER/*.json and exits with 1 when anything was lost or corrupt, or a fault of rows.txt was never injected.
"""
import json
import sys
from pathlib import Path

TITLES = {'fault': 'fault', 'how': 'how injected', 'hits': 'hits', 'kept': 'kept', 'reported': 'reported', 'lost': 'lost',
          'corrupt': 'corrupt', 'remark': ''}
ROWS = Path(__file__).with_name('rows.txt').read_text('utf-8').splitlines()
FIGURES = ('hits', 'kept', 'reported', 'lost', 'corrupt')


def lines(rows):
    """The rows as lines of one width, with their titles first."""
    table = [TITLES] + [{name: str(row[name]) for name in TITLES} for row in rows]
    widths = {name: max(len(row[name]) for row in table) for name in TITLES}
    for row in table:
        yield '  '.join(row[name].rjust(widths[name]) if name in FIGURES else row[name].ljust(widths[name])
                        for name in TITLES).rstrip()


def main(folder):
    rows = [json.loads(file.read_text('utf-8')) for file in sorted(Path(folder).glob('*.json'))]
    print('\n'.join(lines(rows)))
    harmed = sum(row['lost'] + row['corrupt'] for row in rows)
    injected = {row['fault'] for row in rows if row['hits']}
    idle = [fault for fault in ROWS if fault not in injected]
    print(f"\n{sum(row['hits'] for row in rows)} faults injected, {harmed} changes lost or files corrupt.")
    if idle:
        print(f"Never injected: {', '.join(idle)}")
    return 1 if harmed or idle else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
