# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of faults: what it shows, when it fails, and that docs/trust.md has its rows with figures that would pass."""
import contextlib
import io
import json
import re
import tempfile
import unittest
from pathlib import Path

import faults_table


SOURCE = Path(__file__).resolve().parents[2]


def row(**figures):
    return {'fault': 'The program is killed', 'how': 'SIGKILL', 'hits': 500, 'kept': 200, 'reported': 0, 'lost': 0, 'corrupt': 0,
            'remark': '9 while writing', **figures}


def of_the_document():
    """The sentence before the table of docs/trust.md, and its rows without the names: hits, kept, reported, lost, corrupt."""
    document = SOURCE.joinpath('docs/trust.md').read_text('utf-8')
    section = document.split('### Faults by the hundred', 1)[1].split('\n##', 1)[0]
    rows = [[cell.strip() for cell in line.split('|')[1:-1]] for line in section.splitlines() if line.startswith('| ')]
    return section.split('\n|', 1)[0], {cells[0]: cells[2:] for cells in rows[2:]}


class FaultsTable(unittest.TestCase):
    def told(self, *rows, times=faults_table.WHOLE_RUN):
        """What is printed of these rows beside the others of the table, and the exit code."""
        named = {one['fault'] for one in rows}
        rows += tuple(row(fault=fault, hits=least) for fault, least in faults_table.LEAST.items() if fault not in named)
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            for number, one in enumerate(rows):
                Path(folder, f'{number:02}.json').write_text(json.dumps(one), 'utf-8')
            return out, faults_table.main(folder, times)

    def test_every_row_is_shown_and_nothing_lost_is_success(self):
        out, code = self.told(row(), row(fault='The power is cut', hits=301))
        self.assertEqual(code, 0)
        self.assertRegex(out.getvalue(), r'The program is killed +SIGKILL +500 +200 +0 +0 +0 +9 while writing')
        self.assertRegex(out.getvalue(), r'The power is cut +SIGKILL +301')
        self.assertIn(f'{sum(faults_table.LEAST.values()) + 1:,} faults injected, 0 changes lost', out.getvalue())

    def test_anything_lost_or_corrupt_is_failure(self):
        self.assertEqual(self.told(row(), row(lost=1))[1], 1)
        self.assertEqual(self.told(row(corrupt=1), row())[1], 1)

    def test_too_few_hits_are_failure(self):
        out, code = self.told(row(), row(fault='Syncing fails', hits=199))
        self.assertEqual(code, 1)
        self.assertIn('Injected too seldom: Syncing fails (199 of 200)\n', out.getvalue())
        self.assertEqual(self.told(row(), row(fault='Syncing fails', hits=200))[1], 0)
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(faults_table.main(folder), 1)
        self.assertIn('The program is killed (0 of 500)', out.getvalue())

    def test_a_part_of_the_run_needs_that_part_of_the_hits(self):
        self.assertEqual(self.told(row(hits=25), times=1)[1], 0)
        self.assertEqual(self.told(row(hits=24), times=1)[1], 1)
        self.assertEqual(self.told(row(fault='The bin is emptied', hits=0), times=1)[1], 1)
        self.assertEqual(self.told(row(hits=500), times=3 * faults_table.WHOLE_RUN)[1], 0)

    def test_the_least_hits_are_those_that_were_asked_for(self):
        asked = {'The program is killed': 500, 'Opening a file fails': 200, 'Writing fails': 200, 'Syncing fails': 200,
                 'Renaming fails': 200, 'Removing fails': 200, 'The power is cut': 300}
        for fault, hits in asked.items():
            self.assertGreaterEqual(faults_table.LEAST[fault], hits, fault)

    def test_the_document_has_these_rows_and_no_others(self):
        _sentence, rows = of_the_document()
        self.assertEqual(list(rows), list(faults_table.LEAST))

    def test_the_figures_of_the_document_would_pass(self):
        _sentence, rows = of_the_document()
        for fault, (hits, _kept, _reported, lost, corrupt) in rows.items():
            self.assertGreaterEqual(int(hits), faults_table.LEAST[fault], fault)
            self.assertEqual((lost, corrupt), ('0', '0'), fault)

    def test_the_sum_of_the_document_is_that_of_its_rows(self):
        sentence, rows = of_the_document()
        hits = {fault: int(figures[0]) for fault, figures in rows.items()}
        self.assertEqual(re.findall(r'([\d,]+) faults, nothing lost and nothing corrupt', sentence), [f'{sum(hits.values()):,}'])
        self.assertEqual(re.findall(r'([\d,]+) in \d+ trials', sentence), [f"{hits['Locks lock nothing']:,}"])

    def test_every_row_is_reported_by_a_test(self):
        tests = ''.join(path.read_text('utf-8') for path in SOURCE.joinpath('tests').rglob('*.cpp'))
        self.assertEqual([fault for fault in faults_table.LEAST if f'"{fault}"' not in tests], [])


if __name__ == '__main__':
    unittest.main()
