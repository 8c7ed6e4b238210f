#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the tests of faults wrote as one table.

    faults_table.py FOLDER

reads FOLDER/*.json and exits with 1 when anything was lost or corrupt, or nothing was injected.
"""
import json
import sys
from pathlib import Path

COLUMNS = ('fault', 'how', 'hits', 'kept', 'refused', 'lost', 'corrupt', 'told')


def main(folder):
    rows = [json.loads(file.read_text('utf-8')) for file in sorted(Path(folder).glob('*.json'))]
    if not rows:
        print('no fault was injected')
        return 1
    cells = [COLUMNS] + [[str(row[column]) for column in COLUMNS] for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(len(COLUMNS))]
    for line in cells:
        print('  '.join(cell.rjust(width) if name in COLUMNS[2:7] else cell.ljust(width)
                        for name, cell, width in zip(COLUMNS, line, widths)).rstrip())
    harmed = sum(row['lost'] + row['corrupt'] for row in rows)
    idle = [row['fault'] for row in rows if not row['hits']]
    print(f"\n{sum(row['hits'] for row in rows)} faults injected, {harmed} changes lost or files corrupt."
          + (f" Never injected: {', '.join(idle)}." if idle else ''))
    return 1 if harmed or idle else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
