# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of faults: what it shows, when it fails, and that docs/trust.md has the same rows."""
import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

import faults_table


SOURCE = Path(__file__).resolve().parents[2]


def row(**figures):
    return {'fault': 'The program is killed', 'how': 'SIGKILL', 'hits': 25, 'kept': 200, 'reported': 0, 'lost': 0, 'corrupt': 0,
            'remark': '9 while writing', **figures}


class FaultsTable(unittest.TestCase):
    def told(self, *rows):
        """What is printed of these rows beside the others of the table, and the exit code."""
        named = {one['fault'] for one in rows}
        rows += tuple(row(fault=fault) for fault in faults_table.ROWS if fault not in named)
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            for number, one in enumerate(rows):
                Path(folder, f'{number:02}.json').write_text(json.dumps(one), 'utf-8')
            return out, faults_table.main(folder)

    def test_every_row_is_shown_and_nothing_lost_is_success(self):
        out, code = self.told(row(), row(fault='The power is cut', hits=30))
        self.assertEqual(code, 0)
        self.assertRegex(out.getvalue(), r'The program is killed +SIGKILL +25 +200 +0 +0 +0 +9 while writing')
        self.assertRegex(out.getvalue(), r'The power is cut +SIGKILL +30')
        self.assertIn(f'{30 + 25 * (len(faults_table.ROWS) - 1)} faults injected, 0 changes lost', out.getvalue())

    def test_anything_lost_or_corrupt_is_failure(self):
        self.assertEqual(self.told(row(), row(lost=1))[1], 1)
        self.assertEqual(self.told(row(corrupt=1), row())[1], 1)

    def test_what_was_not_injected_is_failure(self):
        out, code = self.told(row(), row(fault='The power is cut', hits=0))
        self.assertEqual(code, 1)
        self.assertIn('Never injected: The power is cut', out.getvalue())
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(faults_table.main(folder), 1)
        self.assertIn('The program is killed', out.getvalue())

    def test_the_document_has_these_rows_and_no_others(self):
        document = SOURCE.joinpath('docs/trust.md').read_text('utf-8')
        section = document.split('### Faults by the hundred', 1)[1].split('\n## ', 1)[0]
        lines = [line for line in section.splitlines() if line.startswith('| ')]
        self.assertEqual([line.split('|')[1].strip() for line in lines[2:]], faults_table.ROWS)
        figures = [line.split('|')[3:8] for line in lines[2:]]
        for fault, (hits, _kept, _reported, lost, corrupt) in zip(faults_table.ROWS, figures):
            self.assertGreater(int(hits), 0, fault)
            self.assertEqual((int(lost), int(corrupt)), (0, 0), fault)

    def test_every_row_is_reported_by_a_test(self):
        tests = ''.join(path.read_text('utf-8') for path in SOURCE.joinpath('tests').rglob('*.cpp'))
        self.assertEqual([fault for fault in faults_table.ROWS if f'"{fault}"' not in tests], [])


if __name__ == '__main__':
    unittest.main()
