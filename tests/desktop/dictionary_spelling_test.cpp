// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/dictionary_spelling.h>
#include <support/made_dictionary.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Real dictionaries, made here, so that it does not matter which ones a machine has.
class DictionarySpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dictionariesAreFoundByTheirFiles();
    void theSystemsFoldersAreLookedThrough();
    void nothingIsReadBeforeItIsAskedFor();
    void wordsAreLookedUp();
    void suggestionsAreFewAndTheLikeliestFirst();
    void anotherEncodingIsRead();
    void wordsInOtherLettersAreNoMistake();
    void anotherDictionaryIsChosenWhileOneIsRead();
    void aBrokenDictionaryIsNone();
    void ignoredWordsLastAsLongAsTheProgram();
    void ownWordsAreKeptInAFileOfTheirOwn();
    void wordsThatCannotBeKeptAreRefused();

private:
    [[nodiscard]] QString ownFile() const { return m_own->filePath(u"deep/own.txt"_s); }
    void choose(const QString& tag)
    {
        m_told = 0;
        m_spelling->choose(tag);
        if (!m_spelling->isReady())
            QTRY_VERIFY(m_spelling->isReady());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_own;
    std::unique_ptr<DictionarySpelling> m_spelling;
    int m_told = 0;
};

void DictionarySpellingTest::init()
{
    m_spelling.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_own = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->path();
    QVERIFY(makeDictionary(folder, u"en_US"_s, {u"quiet"_s, u"morning"_s, u"don't"_s, u"team"_s}));
    QVERIFY(makeDictionary(folder, u"de_DE"_s, {u"ruhiger"_s, u"Morgen"_s, u"Größe"_s}, u"ISO8859-1"_s));
    m_spelling = std::make_unique<DictionarySpelling>(QStringList{folder}, ownFile());
    m_spelling->setListener([this] { ++m_told; });
    if (!m_spelling->canRead())
        QSKIP("built without hunspell; no_dictionary_test tells what that means");
}

void DictionarySpellingTest::dictionariesAreFoundByTheirFiles()
{
    const QDir folder(m_folder->path());
    QVERIFY(makeDictionary(folder.path(), u"hyph_fr"_s, {u"1a"_s}));
    QVERIFY(QFile::copy(folder.filePath(u"en_US.aff"_s), folder.filePath(u"es_ES.aff"_s))); // without its words
    QVERIFY(makeDictionary(folder.path(), u"sr-Latn"_s, {u"dan"_s}));
    QCOMPARE(m_spelling->dictionaries(), (QStringList{u"de_DE"_s, u"en_US"_s, u"sr_Latn"_s}));
    const DictionarySpelling nowhere({m_folder->filePath(u"not there"_s)}, ownFile());
    QCOMPARE(nowhere.dictionaries(), QStringList());
}

void DictionarySpellingTest::theSystemsFoldersAreLookedThrough()
{
    qputenv("DICPATH", "/one:/two");
    const QStringList folders = dictionaryFolders();
    qunsetenv("DICPATH");
    QCOMPARE(folders.mid(0, 2), (QStringList{u"/one"_s, u"/two"_s}));
    QVERIFY(folders.contains(u"/usr/share/hunspell"_s));
    QVERIFY(folders.contains(u"/usr/share/myspell/dicts"_s));
}

void DictionarySpellingTest::nothingIsReadBeforeItIsAskedFor()
{
    QVERIFY(!m_spelling->isReady()); // none is chosen
    QVERIFY(m_spelling->accepts(u"qiuet"_s));
    m_spelling->choose(u"en_US"_s);
    QVERIFY(m_spelling->accepts(u"qiuet"_s));
    m_told = 0;
    QVERIFY(!m_spelling->isReady()); // from here on it is read
    QTRY_COMPARE(m_told, 1);
    QVERIFY(m_spelling->isReady());
    QVERIFY(!m_spelling->accepts(u"qiuet"_s));
}

void DictionarySpellingTest::wordsAreLookedUp()
{
    choose(u"en_US"_s);
    for (const QString& word : {u"quiet"_s, u"Quiet"_s, u"don't"_s, u"don’t"_s})
        QVERIFY2(m_spelling->accepts(word), qPrintable(word));
    for (const QString& word : {u"qiuet"_s, u"dont"_s, u"Morgen"_s}) {
        QVERIFY2(!m_spelling->accepts(word), qPrintable(word));
        QVERIFY2(!m_spelling->accepts(word), "a second time, from what is kept");
    }
    m_spelling->choose({});
    QVERIFY(!m_spelling->isReady());
    QVERIFY(m_spelling->accepts(u"qiuet"_s));
}

void DictionarySpellingTest::suggestionsAreFewAndTheLikeliestFirst()
{
    QVERIFY(makeDictionary(m_folder->path(), u"en_GB"_s,
                           {u"care"_s, u"core"_s, u"cure"_s, u"cars"_s, u"card"_s, u"cart"_s, u"carp"_s}));
    choose(u"en_US"_s);
    QCOMPARE(m_spelling->suggestions(u"qiuet"_s).value(0), u"quiet"_s);
    QCOMPARE(m_spelling->suggestions(u"zzzzzzzzzz"_s), QStringList());
    choose(u"en_GB"_s);
    QCOMPARE(m_spelling->suggestions(u"carx"_s).size(), SpellChecker::mostSuggestions);
}

void DictionarySpellingTest::anotherEncodingIsRead()
{
    choose(u"de_DE"_s);
    QVERIFY(m_spelling->accepts(u"Größe"_s));
    QVERIFY(!m_spelling->accepts(u"Größee"_s));
    QVERIFY(m_spelling->suggestions(u"Größee"_s).contains(u"Größe"_s));
    QVERIFY2(m_spelling->accepts(u"Łódź"_s), "it has no letters for that");
}

void DictionarySpellingTest::wordsInOtherLettersAreNoMistake()
{
    choose(u"en_US"_s);
    QVERIFY(m_spelling->accepts(u"спасибо"_s));
    QVERIFY(m_spelling->accepts(u"شكرا"_s));
    QVERIFY(!m_spelling->accepts(u"étude"_s));
}

void DictionarySpellingTest::anotherDictionaryIsChosenWhileOneIsRead()
{
    m_spelling->choose(u"en_US"_s);
    QVERIFY(!m_spelling->isReady());
    m_spelling->choose(u"de_DE"_s);
    QTRY_VERIFY(m_spelling->isReady());
    QVERIFY(m_spelling->accepts(u"Morgen"_s));
    QVERIFY(!m_spelling->accepts(u"quiet"_s));
}

void DictionarySpellingTest::aBrokenDictionaryIsNone()
{
    const QDir folder(m_folder->path());
    for (const QString& ending : {u".aff"_s, u".dic"_s}) {
        QFile empty(folder.filePath(u"fr_FR"_s + ending));
        QVERIFY(empty.open(QIODevice::WriteOnly));
    }
    QVERIFY(makeDictionary(folder.path(), u"es_ES"_s, {u"hola"_s}, u"No-Such-Code"_s));
    for (const QString& tag : {u"fr_FR"_s, u"es_ES"_s, u"it_IT"_s}) {
        m_spelling->choose(tag);
        m_told = 0;
        QVERIFY(!m_spelling->isReady());
        if (tag != u"it_IT"_s) { // which is not there, so nothing is begun
            QTRY_COMPARE(m_told, 1);
        }
        QVERIFY2(!m_spelling->isReady(), qPrintable(tag));
        QVERIFY(m_spelling->accepts(u"xyz"_s));
    }
}

void DictionarySpellingTest::ignoredWordsLastAsLongAsTheProgram()
{
    choose(u"en_US"_s);
    QVERIFY(!m_spelling->accepts(u"Unrut"_s));
    m_told = 0;
    m_spelling->ignore(u"Unrut"_s);
    QCOMPARE(m_told, 1);
    QVERIFY(m_spelling->accepts(u"unrut"_s));
    QVERIFY2(!QFileInfo::exists(ownFile()), "nothing is written down");
    QVERIFY(m_spelling->setOwnWords({u"kanban"_s}));
    QVERIFY(m_spelling->accepts(u"Unrut"_s));
}

void DictionarySpellingTest::ownWordsAreKeptInAFileOfTheirOwn()
{
    choose(u"en_US"_s);
    QCOMPARE(m_spelling->ownWords(), QStringList());
    QVERIFY(m_spelling->setOwnWords({u" kanban "_s, u""_s, u"Größe"_s, u"kanban"_s}));
    QVERIFY(m_spelling->accepts(u"Kanban"_s));
    QCOMPARE(QFile(ownFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    DictionarySpelling again({m_folder->path()}, ownFile());
    QCOMPARE(again.ownWords(), (QStringList{u"kanban"_s, u"Größe"_s}));
    again.choose(u"en_US"_s);
    QTRY_VERIFY(again.isReady());
    QVERIFY(again.accepts(u"größe"_s));
    QVERIFY(again.setOwnWords({}));
    QVERIFY(!again.accepts(u"größe"_s));
}

void DictionarySpellingTest::wordsThatCannotBeKeptAreRefused()
{
    const QString blocked = m_own->filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly)); // where the folder would be
    DictionarySpelling spelling({m_folder->path()}, blocked + u"/own.txt"_s);
    const Status kept = spelling.setOwnWords({u"secret"_s});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::OutputFailed);
    QVERIFY(!kept.error().detail.contains(u"secret"_s));
    QCOMPARE(spelling.ownWords(), QStringList());
}

QTEST_GUILESS_MAIN(DictionarySpellingTest)
#include "dictionary_spelling_test.moc"
