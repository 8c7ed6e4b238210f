# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows for each rule about translations that it catches a bad sample and leaves a good one alone."""
import tempfile
import unittest
from pathlib import Path

from catalogue import Catalogue, Key, Message
from check_translations import complete_faults
from translation_rules import context_faults, groups_of, literal_contexts, message_faults, mnemonic_faults, object_contexts, quote_faults


def message(source, *forms, plural=False, unfinished=False, context='Words'):
    return Message(Key(context, source), plural, unfinished, forms)


def catalogue_of(*messages, language='de'):
    return Catalogue(language, language == 'en', {each.key: each for each in messages})


class MessageRules(unittest.TestCase):
    def faults(self, source, *forms, plural=False, language='de'):
        return message_faults(message(source, *forms, plural=plural), language)

    def test_a_faithful_translation_has_no_fault(self):
        self.assertEqual(self.faults('%1 of %2.', '%2 von %1.'), [])
        self.assertEqual(self.faults('&Open', '&Öffnen'), [])
        self.assertEqual(self.faults('%Ln days', '%Ln Tag', '%Ln Tage', plural=True), [])
        self.assertEqual(self.faults('%Ln days', 'ein Tag', '%Ln Tage', plural=True), [])

    def test_lost_or_doubled_placeholders_are_found(self):
        self.assertTrue(self.faults('%1 of %2', '%1 von'))
        self.assertTrue(self.faults('%1', '%1 und %1'))
        self.assertTrue(self.faults('Ask {mate}', 'Fragen'))
        self.assertTrue(self.faults('Ask {mate}', '{mate2} fragen'))
        self.assertEqual(self.faults('Ask {mate}', '{mate} fragen'), [])

    def test_lost_counts_are_found(self):
        self.assertTrue(self.faults('%Ln days', '%Ln Tag', 'Tage', plural=True))
        self.assertTrue(self.faults('%Ln days', '%Ln %Ln Tag', '%Ln Tage', plural=True))
        arabic = ['لا أيام', 'يوم', 'يومان', '%Ln أيام', '%Ln يوما', '%Ln يوم']
        self.assertEqual(self.faults('%Ln days', *arabic, plural=True, language='ar'), [])
        for form in range(3, 6):
            lost = [each.replace('%Ln', '') if place == form else each for place, each in enumerate(arabic)]
            self.assertTrue(self.faults('%Ln days', *lost, plural=True, language='ar'), form)

    def test_a_wrong_number_of_plural_forms_is_found(self):
        self.assertTrue(self.faults('%Ln days', '%Ln Tage', plural=True))
        self.assertTrue(self.faults('%Ln days', '%Ln', '%Ln', plural=True, language='ar'))

    def test_empty_translations_are_found(self):
        self.assertTrue(self.faults('Open', ''))

    def test_lost_or_doubled_mnemonics_are_found(self):
        self.assertTrue(self.faults('&Open', 'Öffnen'))
        self.assertTrue(self.faults('&Open', '&Öff&nen'))
        self.assertEqual(self.faults('Salt && pepper', 'Salz && Pfeffer'), [])

    def test_other_ends_are_found(self):
        self.assertTrue(self.faults('Done.', 'Fertig'))
        self.assertTrue(self.faults('Name:', 'Name'))
        self.assertTrue(self.faults(', ', ','))
        self.assertEqual(self.faults('Why?', 'لماذا؟', language='ar'), [])

    def test_formal_address_is_found(self):
        self.assertTrue(self.faults('Choose one.', 'Wählen Sie eines.'))
        self.assertTrue(self.faults('your goals', 'die Ziele, Ihre Ziele'))
        self.assertEqual(self.faults('They wait.', 'Drei Fragen. Sie warten.'), [])


class CatalogueRules(unittest.TestCase):
    def test_unfinished_missing_and_stale_texts_are_found(self):
        needed = catalogue_of(message('One', ''), message('Two', '')).messages
        self.assertEqual(complete_faults(catalogue_of(message('One', 'Eins'), message('Two', 'Zwei')), needed, 'x'), [])
        self.assertEqual(len(complete_faults(catalogue_of(message('One', 'Eins')), needed, 'x')), 1)
        self.assertEqual(len(complete_faults(catalogue_of(message('One', 'Eins'), message('Two', '', unfinished=True)), needed, 'x')), 1)
        stale = catalogue_of(message('One', 'Eins'), message('Two', 'Zwei'), message('Three', 'Drei'))
        self.assertEqual(len(complete_faults(stale, needed, 'x')), 1)

    def test_english_needs_its_plurals_only(self):
        needed = catalogue_of(message('One', ''), message('%n days', '', plural=True)).messages
        english = catalogue_of(message('%n days', '%n day', '%n days', plural=True), language='en')
        self.assertEqual(complete_faults(english, needed, 'x'), [])

    def test_colliding_mnemonics_are_found(self):
        group = [[Key('Words', '&Open'), Key('Words', '&Close')]]
        self.assertTrue(mnemonic_faults(catalogue_of(message('&Open', '&Auf'), message('&Close', '&Aus')), group))
        self.assertEqual(mnemonic_faults(catalogue_of(message('&Open', '&Auf'), message('&Close', '&Zu')), group), [])
        # They stand in different menus.
        apart = [[Key('Words', '&Open')], [Key('Words', '&Close')]]
        self.assertEqual(mnemonic_faults(catalogue_of(message('&Open', '&Auf'), message('&Close', '&Aus')), apart), [])
        # English shows what the sources say.
        self.assertTrue(mnemonic_faults(catalogue_of(language='en'), [[Key('Words', '&Open'), Key('Words', '&Other')]]))

    def test_texts_of_one_function_stand_together(self):
        with tempfile.TemporaryDirectory() as root:
            Path(root, 'menus.cpp').write_text('void Menus::one()\n{\n    tr("&A");\n    if (x)\n        tr("&B");\n}\n\n'
                                               'void Menus::two()\n{\n    tr("&C");\n}\n', 'utf-8')
            texts = catalogue_of(*(Message(Key('M', f'&{letter}'), False, False, ('',), (('menus.cpp', line),))
                                   for letter, line in (('A', 3), ('B', 5), ('C', 10))))
            self.assertEqual([[key.source for key in group] for group in groups_of(texts, root)], [['&A', '&B'], ['&C']])

    def test_ts_files_are_read(self):
        catalogue = Catalogue.of('<TS language="de_DE"><context><name>A</name>'
                                 '<message><source>x</source><comment>c</comment><translation>y</translation></message>'
                                 '<message numerus="yes"><source>%n</source><translation type="unfinished"><numerusform/>'
                                 '<numerusform/></translation></message>'
                                 '<message><source>old</source><translation type="vanished">z</translation></message>'
                                 '</context></TS>')
        self.assertEqual(catalogue.language, 'de')
        self.assertEqual(catalogue.messages[Key('A', 'x', 'c')].forms, ('y',))
        self.assertTrue(catalogue.messages[Key('A', '%n')].unfinished)
        self.assertEqual(len(catalogue.messages), 2)


class QuoteRules(unittest.TestCase):
    def faults(self, room, source, context='Words'):
        return quote_faults(room, [Key(context, source)])

    def test_quotes_of_a_typewriter_are_found_in_the_window(self):
        for source in ("the file's words", "Choose 'Sort by hand'", 'from "a"'):
            self.assertEqual(len(self.faults('ui', source)), 1, source)
        self.assertEqual(self.faults('ui', 'the file’s words, ‘Sort by hand’, “a”'), [])

    def test_a_terminal_and_the_assessment_keep_theirs(self):
        self.assertEqual(self.faults('cli', "Begin with 'unrut check'."), [])
        self.assertEqual(self.faults('wording', "other people's", context='CheckItems'), [])


class ContextRules(unittest.TestCase):
    def test_contexts_of_sources_are_known(self):
        self.assertEqual(literal_contexts('Q_DECLARE_TR_FUNCTIONS(Words) QT_TRANSLATE_NOOP("More", "x") translate("Third", "y")'),
                         {'Words', 'More', 'Third'})
        self.assertEqual(object_contexts('namespace unrut {\nclass Page : public QWidget\n{\n    Q_OBJECT\n};\nclass Plain\n{\n};'),
                         {'unrut::Page'})

    def test_contexts_that_nobody_looks_up_are_found(self):
        with tempfile.TemporaryDirectory() as root:
            source = Path(root, 'app', 'ui', 'src', 'page.h')
            source.parent.mkdir(parents=True)
            source.write_text('namespace unrut {\nclass Page : public QWidget\n{\n    Q_OBJECT\n};\n}\n', 'utf-8')
            good = catalogue_of(message('x', 'y', context='unrut::Page'))
            self.assertEqual(context_faults(root, 'ui', good), [])
            for context in ('Page', 'unrut::Page::Page', 'QObject'):
                self.assertTrue(context_faults(root, 'ui', catalogue_of(message('x', 'y', context=context))), context)


if __name__ == '__main__':
    unittest.main()
