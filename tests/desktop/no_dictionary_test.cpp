// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/dictionary_spelling.h>
#include <support/made_dictionary.h>

#include <QTemporaryDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The same sources, compiled as on a machine without hunspell.
class NoDictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAcceptedAndItSaysSo();
};

void NoDictionaryTest::everythingIsAcceptedAndItSaysSo()
{
    const QTemporaryDir folder;
    QVERIFY(makeDictionary(folder.path(), u"en_US"_s, {u"quiet"_s}));
    DictionarySpelling spelling({folder.path()}, folder.filePath(u"own.txt"_s));
    QVERIFY(!spelling.canRead());
    QCOMPARE(spelling.dictionaries(), QStringList());
    spelling.choose(u"en_US"_s);
    QVERIFY(!spelling.isReady());
    QVERIFY(spelling.accepts(u"qiuet"_s));
    QCOMPARE(spelling.suggestions(u"qiuet"_s), QStringList());
}

QTEST_GUILESS_MAIN(NoDictionaryTest)
#include "no_dictionary_test.moc"
