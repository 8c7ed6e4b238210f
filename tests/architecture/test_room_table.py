# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table is read as it is written, and the two checks that stand on it notice what they should."""
import unittest

import check_includes
import check_links
import room_table

TABLE = '''
Text before.

| room | links PUBLIC | links PRIVATE |
|---|---|---|
| domain | Qt Core | |
| storage | domain | Qt Sql |
| workspace | domain, Qt Gui (for its undo stack) | storage |
| models | workspace | |
| report | domain | Qt PrintSupport, hunspell (where it is installed) |
| main | | all |

| room | of another table | |
'''


class RoomTable(unittest.TestCase):
    def setUp(self):
        self.rooms = room_table.read(TABLE)

    def test_cells_become_targets(self):
        self.assertEqual(list(self.rooms), ['domain', 'storage', 'workspace', 'models', 'report', 'main'])
        self.assertEqual(self.rooms['workspace'].public, {'unrut_domain', 'Qt6::Gui'})
        self.assertEqual(self.rooms['workspace'].private, {'unrut_storage'})
        self.assertTrue(self.rooms['main'].links_everything)

    def test_private_links_are_not_handed_on(self):
        models = room_table.includable('models', self.rooms)
        self.assertEqual(models, {'unrut_models', 'unrut_workspace', 'unrut_domain', 'Qt6::Gui', 'Qt6::Core'})

    def test_qt_modules_bring_their_own(self):
        self.assertIn('Qt6::Widgets', room_table.includable('report', self.rooms))
        self.assertNotIn('Qt6::Test', room_table.includable('main', self.rooms))

    def test_a_file_without_the_table_is_an_error(self):
        with self.assertRaises(ValueError):
            room_table.read('# Architecture\n')


class Links(unittest.TestCase):
    def compare(self, **actual):
        return check_links.compare(room_table.read(TABLE), actual)

    def test_what_the_table_says_is_right(self):
        self.assertEqual(self.compare(storage=('unrut_domain;$<LINK_ONLY:Qt6::Sql>;$<LINK_ONLY:unrut_options>',
                                               'unrut_domain;Qt6::Sql;unrut_options')), [])

    def test_resources_are_no_links(self):
        made = 'Qt6::Core;$<$<AND:$<NOT:$<BOOL:$<X:_y>>>,$<BOOL:TRUE>>:$<TARGET_OBJECTS:z>>;unrut_domain_resources_1'
        self.assertEqual(self.compare(domain=(made, made)), [])

    def test_a_link_too_many_is_found(self):
        self.assertEqual(len(self.compare(domain=('Qt6::Core', 'Qt6::Core;Qt6::Sql'))), 1)

    def test_a_private_link_made_public_is_found(self):
        self.assertEqual(len(self.compare(storage=('unrut_domain;Qt6::Sql', 'unrut_domain;Qt6::Sql'))), 2)

    def test_a_link_too_few_is_found(self):
        self.assertEqual(len(self.compare(storage=('unrut_domain', 'unrut_domain'))), 1)

    def test_a_library_that_a_machine_may_lack_may_be_missing(self):
        for there in ('', ';hunspell'):
            self.assertEqual(self.compare(report=('unrut_domain', f'unrut_domain;Qt6::PrintSupport{there}')), [])
        self.assertEqual(len(self.compare(storage=('unrut_domain', 'unrut_domain;Qt6::Sql;hunspell'))), 1)

    def test_a_room_of_no_row_is_found(self):
        self.assertEqual(len(self.compare(cellar=('', ''))), 1)


class Refusals(unittest.TestCase):
    def test_only_the_missing_header_itself_counts(self):
        refused = '<stdin>:1:10: fatal error: QWidget: No such file or directory'
        self.assertTrue(check_includes.is_refusal(1, refused, '<QWidget>'))
        self.assertTrue(check_includes.is_refusal(1, "fatal error: 'QWidget' file not found", '<QWidget>'))
        self.assertFalse(check_includes.is_refusal(1, refused, '<QSqlDatabase>'))
        self.assertFalse(check_includes.is_refusal(1, 'error: expected ;', '<QWidget>'))
        self.assertFalse(check_includes.is_refusal(0, '', '<QWidget>'))

    def test_the_compiled_file_leaves_the_command(self):
        entry = {'directory': '/b', 'file': '/s/a.cpp', 'command': '/usr/bin/ccache g++ -Ix -MD -MT a.o -MF a.d -o a.o -c /s/a.cpp'}
        self.assertEqual(check_includes.compiler_of(entry)[0], ['g++', '-Ix', '-fsyntax-only', '-x', 'c++', '-'])


if __name__ == '__main__':
    unittest.main()
