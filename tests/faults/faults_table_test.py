# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of faults: what it shows, and when it fails."""
import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

import faults_table


def row(**figures):
    return {'fault': 'kill -9', 'how': 'SIGKILL', 'hits': 25, 'kept': 200, 'reported': 0, 'lost': 0, 'corrupt': 0,
            'remark': '9 while writing', **figures}


class FaultsTable(unittest.TestCase):
    def told(self, *rows):
        """What is printed of the rows, and the exit code."""
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as out:
            for number, one in enumerate(rows):
                Path(folder, f'{number:02}.json').write_text(json.dumps(one), 'utf-8')
            return out, faults_table.main(folder)

    def test_every_row_is_shown_and_nothing_lost_is_success(self):
        out, code = self.told(row(), row(fault='power cut', hits=30))
        self.assertEqual(code, 0)
        self.assertRegex(out.getvalue(), r'kill -9 +SIGKILL +25 +200 +0 +0 +0 +9 while writing')
        self.assertRegex(out.getvalue(), r'power cut +SIGKILL +30')
        self.assertIn('55 faults injected, 0 changes lost', out.getvalue())

    def test_anything_lost_or_corrupt_is_failure(self):
        self.assertEqual(self.told(row(), row(lost=1))[1], 1)
        self.assertEqual(self.told(row(corrupt=1), row())[1], 1)

    def test_what_was_not_injected_is_failure(self):
        self.assertEqual(self.told()[1], 1)
        out, code = self.told(row(), row(fault='power cut', hits=0))
        self.assertEqual(code, 1)
        self.assertIn('Never injected: power cut', out.getvalue())


if __name__ == '__main__':
    unittest.main()
