# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule catches each bad sample of it, on the right line, and leaves the good ones alone."""
import unittest

from cpp_source import Source
from source_rules import LICENCE_LINES, MOST_LINES, RULES

LICENCE = f'// {LICENCE_LINES[0]}26 The Unrut authors\n// {LICENCE_LINES[1]}\n'
DOMAIN = 'app/domain/src/sample.cpp'
UI = 'app/ui/src/sample.cpp'
TEST = 'tests/ui/tst_sample.cpp'

# rule: (path, bad samples, good samples)
SAMPLES = {
    'licence-lines': ('dev', ['#!/bin/sh\n', LICENCE.split('\n')[0], '\n' * 5 + LICENCE], [LICENCE]),
    'file-length': (UI, ['\n' * (MOST_LINES + 1)], ['\n' * MOST_LINES]),
    'library-path': (UI, ['#include <hunspell/hunspell.hxx>'], ['#include "hunspell_dictionary.h"', '// #include <hunspell/x>']),
    'qt-module-path': (DOMAIN, ['#include <QtSql/QSqlDatabase>', '  # include <QtWidgets/QtWidgets>'],
                       ['#include <QSqlDatabase>', '#include <QtGlobal>', '// #include <QtSql/QSqlDatabase>']),
    'include-sideways': (UI, ['#include "../../storage/src/database.h"', '#include <ui/../secret.h>', '#include "/etc/x.h"'],
                         ['#include "rows/card.h"', '#include <ui/main_window.h>']),
    'domain-file': (DOMAIN, ['QFile file(path);', 'QDir::home();', 'std::ifstream in;', 'fopen("x", "r");',
                             'QTemporaryDir d;', 'std::filesystem::path p;', 'QSettings s;'],
                    ['int profile = 0;', 'const QString text = QStringLiteral("QFile");', '// QFile']),
    'domain-clock': (DOMAIN, ['const auto day = QDate::currentDate();', 'QDateTime::currentDateTimeUtc();', 'QElapsedTimer t;',
                              'std::chrono::steady_clock::now();', 'time(nullptr);', 'localtime_r(&a, &b);'],
                     ['const QDate today = day;', 'virtual QDate today() const = 0;', 'QTime time(8, 0);']),
    'domain-timer': (DOMAIN, ['QTimer timer;', 'QBasicTimer t;', 'std::this_thread::sleep_for(1s);'], ['int timers = 0;']),
    'domain-thread': (DOMAIN, ['QThread t;', 'QMutexLocker lock(&m);', 'std::jthread t;', 'std::atomic_int n;', 'QtConcurrent::run(f);'],
                      ['int threads = 0;']),
    'domain-object': (DOMAIN, ['class A : public QObject {', 'Q_OBJECT', 'QCoreApplication::translate("a", "b");'],
                      ['struct A {', '// no QObject here']),
    'domain-random': (DOMAIN, ['QRandomGenerator::global();', 'QUuid::createUuid();', 'std::mt19937 g;', 'int n = rand();'],
                      ['SplitMix64 random(seed);', 'shuffle(order, random);', 'int brand(int x);']),
    'string-connection': (UI, ['connect(a, SIGNAL(b()), c, SLOT(d()));'], ['connect(a, &A::b, this, &B::d);', 'Q_SIGNALS:']),
    'process-events': (UI, ['QCoreApplication::processEvents();'], ['// never processEvents']),
    'blocking-connection': (UI, ['connect(a, &A::b, c, &C::d, Qt::BlockingQueuedConnection);'], ['Qt::QueuedConnection;']),
    'mutable-static': (UI, [
        'namespace unrut {\nint g_count = 0;\n}', 'QString word;', 'std::map<int, QString> g_map{{1, {}}};',
        'int f() { static int calls = 0; return ++calls; }', 'void f() { static QHash<int, int> cache(3); }',
        'class A { static int s_count; };', 'int A::s_count = 0;', 'static const char* name = "x";', 'thread_local int depth;',
        'Q_GLOBAL_STATIC(QString, theWord)', 'void f() { if (x) { static std::vector<int> v; } }',
        'void f() { run([] { static bool once = false; }); }', 'namespace { std::unique_ptr<A> g_a; }',
        'static const QList<A*>* list = nullptr;', 'inline int shared{0};',
    ], [
        'constexpr int most = 4;', 'namespace {\nconst QString word;\n}', 'static constexpr int sizes[] = {1, 2};',
        'class A\n{\npublic:\n    static int count();\n    int m_count = 0;\n};', 'static int helper(int x)\n{\n    return x;\n}',
        'void f() { static const QHash<int, QString*> table = make(); }', 'using A = std::map<int, int>;', 'class QWidget;',
        'static const char* const name = "x";', 'int f()\n{\n    int n = 0;\n    for (int i = 0; i < 3; ++i) { n += i; }\n    return n;\n}',
        'template <class T>\nT f(T x)\n{\n    T y = x;\n    return y;\n}', 'A::A(int a)\n    : m_a{a}, m_b{a}\n{\n    int x = 1;\n}',
        'enum class Kind : quint8 { One, Two };', 'static_assert(sizeof(int) == 4);', 'struct A { int n = 0; QString t; };',
        'const QStringList& words()\n{\n    static const QStringList all{u"a"_s};\n    return all;\n}',
        'const std::array<A, 2> rows = {{{1}, {2}}};', 'bool operator==(const A& a, const B& b);', 'extern const int most;',
        'void f() { int x = 1; QString y; switch (x) { case 1: { QString z; break; } } }',
    ]),
    'style-sheet': (UI, ['label->setStyleSheet(text);'], ['setStyle(style);']),
    'rich-text': (UI, ['label->setTextFormat(Qt::RichText);', 'document.setHtml(text);'], ['setTextFormat(Qt::PlainText);']),
    'unbounded-field': (UI, ['auto* notes = new QPlainTextEdit;', 'm_text(new QTextEdit(this))', 'class A : public QPlainTextEdit'],
                        ['auto* notes = new PlainField;', 'qobject_cast<const QPlainTextEdit*>(field)', 'class A : public QTextBrowser']),
    'guessing-label': (UI, ['auto* a = new QLabel(text);', 'QLabel a;', 'class Line : public QLabel {', 'QMessageBox box(this);',
                            'new QLabel; new QLabel; a->setTextFormat(Qt::PlainText);'],
                       ['auto* a = new QLabel(text);\na->setTextFormat(Qt::PlainText);', 'QLabel* a = nullptr;', 'void f(QLabel& a);']),
    'guessing-message': (UI, ['QMessageBox::question(this, title, text);'], ['box.setIcon(QMessageBox::Question);']),
    'debug-output': (UI, ['qDebug() << text;'], ['// no qDebug']),
    'own-exception': (UI, ['throw Broken();'], ['// throw', 'int throwAway = 0;']),
    'left-behind': (UI, ['// TODO later', '/* FIXME */'], ['QStringLiteral("TODO");', '// a list of what to do']),
    'empty-check': (TEST, ['QVERIFY(true);'], ['QVERIFY(truth);']),
}


def lines_of(rule, path, text, twin=''):
    source = Source(path, text, twin)
    return list(rule.lines(source)) if rule.applies(source) else []


class SourceRules(unittest.TestCase):
    def test_every_rule_has_samples(self):
        self.assertEqual([rule.name for rule in RULES], list(SAMPLES))

    def test_bad_samples_are_caught(self):
        for rule in RULES:
            path, bad, _ = SAMPLES[rule.name]
            for sample in bad:
                with self.subTest(rule=rule.name, sample=sample[:80]):
                    self.assertTrue(lines_of(rule, path, sample))

    def test_good_samples_are_left_alone(self):
        for rule in RULES:
            path, _, good = SAMPLES[rule.name]
            for sample in good:
                with self.subTest(rule=rule.name, sample=sample[:80]):
                    self.assertEqual(lines_of(rule, path, sample), [])

    def test_the_line_is_the_right_one(self):
        rule = next(rule for rule in RULES if rule.name == 'mutable-static')
        self.assertEqual(lines_of(rule, UI, '/* a\nb */\nR"x(\n)x";\nint f()\n{\n    static int n = 0;\n}\n'), [7])

    def test_domain_rules_are_for_the_domain_only(self):
        for rule in RULES:
            if rule.name.startswith('domain-'):
                self.assertEqual(lines_of(rule, UI, SAMPLES[rule.name][1][0]), [])

    def test_a_label_class_may_set_its_format_in_its_other_half(self):
        rule = next(rule for rule in RULES if rule.name == 'guessing-label')
        header = 'class Line : public QLabel {'
        self.assertEqual(lines_of(rule, 'app/ui/src/line.h', header, 'setTextFormat(Qt::PlainText);'), [])
        self.assertEqual(lines_of(rule, 'app/ui/src/line.h', header, 'int x;'), [1])


if __name__ == '__main__':
    unittest.main()
