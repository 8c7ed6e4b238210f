#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the tests of faults wrote as one table.

    faults_table.py FOLDER

reads FOLDER/*.json and exits with 1 when anything was lost or corrupt, or a fault was injected less often than rows.txt
says before it. Where UNRUT_FAULTS_TIMES is less than a whole run has, so is that number.
"""
import json
import os
import sys
from pathlib import Path

TITLES = {'fault': 'fault', 'how': 'how injected', 'hits': 'hits', 'kept': 'kept', 'reported': 'reported', 'lost': 'lost',
          'corrupt': 'corrupt', 'remark': ''}
FIGURES = ('hits', 'kept', 'reported', 'lost', 'corrupt')
WHOLE_RUN = 20  # UNRUT_FAULTS_TIMES of ./dev faults


def planned():
    """The least hits of a whole run by the name of their row, in the order of the table."""
    lines_of_rows = Path(__file__).with_name('rows.txt').read_text('utf-8').splitlines()
    return {fault.strip(): int(hits) for hits, fault in (line.split(None, 1) for line in lines_of_rows)}


LEAST = planned()


def lines(rows):
    """The rows as lines of one width, with their titles first."""
    table = [TITLES] + [{name: str(row[name]) for name in TITLES} for row in rows]
    widths = {name: max(len(row[name]) for row in table) for name in TITLES}
    for row in table:
        yield '  '.join(row[name].rjust(widths[name]) if name in FIGURES else row[name].ljust(widths[name])
                        for name in TITLES).rstrip()


def too_few(rows, times):
    """What was injected less often than it must be in a run of so many times, with both numbers."""
    hits = {row['fault']: row['hits'] for row in rows}
    for fault, of_a_whole_run in LEAST.items():
        least = max(1, of_a_whole_run * min(times, WHOLE_RUN) // WHOLE_RUN)
        if hits.get(fault, 0) < least:
            yield f'{fault} ({hits.get(fault, 0)} of {least})'


def main(folder, times=WHOLE_RUN):
    rows = [json.loads(file.read_text('utf-8')) for file in sorted(Path(folder).glob('*.json'))]
    print('\n'.join(lines(rows)))
    harmed = sum(row['lost'] + row['corrupt'] for row in rows)
    few = list(too_few(rows, times))
    print(f"\n{sum(row['hits'] for row in rows):,} faults injected, {harmed} changes lost or files corrupt.")
    if few:
        print(f"Injected too seldom: {', '.join(few)}")
    return 1 if harmed or few else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], int(os.environ.get('UNRUT_FAULTS_TIMES') or WHOLE_RUN)))
