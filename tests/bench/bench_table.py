#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the meters wrote as one table, and puts it all into one JSON file.

    bench_table.py FOLDER

reads FOLDER/*.json, writes FOLDER/bench.json and exits with 1 when a target was missed or nothing was measured. Ratios
are of medians of one alternating run; the ratio of '... again' is that of the reference to itself: the noise. Behind a
ratio that has a target stands where 95 of 100 such runs would put it.
"""
import json
import math
import random
import statistics
import sys
from pathlib import Path


def medians(figure):
    return {contender['name']: contender['median'] for contender in figure['contenders']}


def percentile(figure, name, share):
    """The value that so many of 100 runs do not exceed."""
    values = sorted(next(contender['values'] for contender in figure['contenders'] if contender['name'] == name))
    return values[math.ceil(len(values) * share / 100) - 1]


def interval(figure, name, against):
    """Where 95 of 100 ratios of medians lie when the rounds are drawn again, with what ran in one round kept together
    (Efron 1979, the bootstrap). The same for the same values."""
    values = {contender['name']: contender['values'] for contender in figure['contenders']}
    rounds = range(len(values[name]))
    drawing = random.Random(1)
    ratios = []
    for _ in range(2000):
        drawn = drawing.choices(rounds, k=len(rounds))
        ratios.append(statistics.median(values[name][i] for i in drawn) /
                      max(statistics.median(values[against][i] for i in drawn), 1e-12))
    ratios.sort()
    return ratios[50], ratios[1949]


def rows_of(meter):
    """A row for each contender: figure, name, median, minimum, maximum, ratio to the first."""
    for figure in meter['figures']:
        reference = figure['contenders'][0]
        for contender in figure['contenders']:
            values = contender['values']
            ratio = contender['median'] / reference['median'] if reference['median'] else 0.0
            yield (figure['name'], contender['name'], f"{contender['median']:.4g}", f'{min(values):.4g}', f'{max(values):.4g}',
                   '' if contender is reference else f'{ratio:.3f}')


def verdicts_of(meter):
    """Each target as (sentence, met)."""
    for target in meter['targets']:
        figure = next(figure for figure in meter['figures'] if figure['name'] == target['figure'])
        found = medians(figure)[target['contender']]
        if 'percentile' in target:
            found = percentile(figure, target['contender'], target['percentile'])
        what = f"{target['figure'].split(' [')[0]}, {target['contender']}"
        if 'percentile' in target:
            what += f", {target['percentile']} of 100 runs"
        if 'against' in target:
            found /= medians(figure)[target['against']]
            what += f" / {target['against']}"
        sentence = f"{what}: {found:.3g}, at most {target['at_most']:g}"
        if 'against' in target:
            low, high = interval(figure, target['contender'], target['against'])
            sentence += f" ({low:.3g} to {high:.3g})"
        yield sentence, found <= target['at_most']


def print_table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [cell.ljust(width) if column < 2 else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths))]
        print('  ' + '  '.join(cells).rstrip())


def main(folder):
    meters = [json.loads(file.read_text('utf-8')) for file in sorted(Path(folder).glob('*.json')) if file.name != 'bench.json']
    missed = 0
    for meter in meters:
        rounds = len(meter['figures'][0]['contenders'][0]['values'])
        print(f"\n{meter['meter']}: {rounds} rounds")
        print_table([('', '', 'median', 'least', 'most', 'ratio'), *rows_of(meter)])
        meter['verdicts'] = [{'target': sentence, 'met': met} for sentence, met in verdicts_of(meter)]
        for verdict in meter['verdicts']:
            missed += not verdict['met']
            print(f"  {'met   ' if verdict['met'] else 'MISSED'}  {verdict['target']}")
    Path(folder, 'bench.json').write_text(json.dumps(meters, indent=1) + '\n', 'utf-8')
    print(f"\n{missed} targets missed. All figures: {Path(folder, 'bench.json')}" if meters else 'nothing was measured')
    return 1 if missed or not meters else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
