// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/error_words.h>
#include <wording/translations.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(unrut::ErrorCode)

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void noTwoCodesShareASentence();
    void detailsStandIsolatedInTheSentence_data();
    void detailsStandIsolatedInTheSentence();
    void technicalReasonsFollowTheSentence();
    void lostThingsHaveTheirOwnSentence();
    void fieldsAreNamed();
    void longOrBrokenDetailsStayOnOneLine();
    void openingHasItsOwnTitle();
    void openingNamesOnlyWhatCanBeDone();

private:
    wording::Translations m_translations;
};

namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::Cancelled) + 1;

QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

void ErrorWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void ErrorWordsTest::everyCodeHasASentence_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    for (int place = 0; place < codeCount; ++place) {
        QTest::addRow("code %d", place) << static_cast<ErrorCode>(place) << QString();
        QTest::addRow("code %d with a detail", place) << static_cast<ErrorCode>(place) << u"some detail."_s;
    }
}

void ErrorWordsTest::everyCodeHasASentence()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const QString sentence = wording::errorSentence({code, detail});
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.endsWith(u".."_s), qPrintable(sentence));
    for (const QLatin1String bad : {"%1"_L1, "<"_L1, "!"_L1, "&"_L1, "\n"_L1, "  "_L1})
        QVERIFY2(!sentence.contains(bad), qPrintable(sentence));
}

void ErrorWordsTest::noTwoCodesShareASentence()
{
    QSet<QString> sentences;
    for (int place = 0; place < codeCount; ++place)
        sentences.insert(wording::errorSentence({static_cast<ErrorCode>(place), {}}));
    QCOMPARE(sentences.size(), codeCount);
}

void ErrorWordsTest::detailsStandIsolatedInTheSentence_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("path") << ErrorCode::FileMissing << u"/tmp/%1 answers.json"_s;
    QTest::newRow("item") << ErrorCode::UnknownItem << u"exh99"_s;
    QTest::newRow("day") << ErrorCode::InvalidDay << u"2026-02-30"_s;
    QTest::newRow("schema") << ErrorCode::JournalNewer << u"17"_s;
    QTest::newRow("reason") << ErrorCode::WriteFailed << u"disk I/O error"_s;
}

void ErrorWordsTest::detailsStandIsolatedInTheSentence()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const QString sentence = wording::errorSentence({code, detail});
    QVERIFY2(sentence.contains(isolated(detail)), qPrintable(sentence));
}

void ErrorWordsTest::technicalReasonsFollowTheSentence()
{
    const QString plain = wording::errorSentence({ErrorCode::JournalCorrupt, {}});
    const QString told = wording::errorSentence({ErrorCode::JournalCorrupt, u"row 3 missing from index"_s});
    QCOMPARE(told, plain + u" The reason given: "_s + isolated(u"row 3 missing from index"_s) + u'.');
}

void ErrorWordsTest::lostThingsHaveTheirOwnSentence()
{
    QCOMPARE(wording::errorSentence({ErrorCode::NotFound, u"goal"_s}), u"This goal is no longer there."_s);
    QCOMPARE(wording::errorSentence({ErrorCode::NotFound, u"comet"_s}), u"What you asked for is no longer there."_s);
    QCOMPARE(wording::errorSentence({ErrorCode::AlreadyExists, u"draft"_s}),
             u"An assessment is under way already; go on with it or discard it."_s);
}

void ErrorWordsTest::fieldsAreNamed()
{
    QCOMPARE(wording::errorSentence({ErrorCode::OutOfRange, u"sleep: 0-24"_s}),
             u"A number is outside its range: hours of sleep: 0-24."_s);
    QCOMPARE(wording::errorSentence({ErrorCode::EmptyText, u"title"_s}),
             u"This must not be empty, please write something: title."_s);
}

void ErrorWordsTest::longOrBrokenDetailsStayOnOneLine()
{
    const QString detail = u"first line\nsecond\tline "_s + QString(5000, u'x');
    const QString sentence = wording::errorSentence({ErrorCode::ReadFailed, detail});
    QVERIFY(sentence.size() < 600);
    QVERIFY(sentence.contains(u"first line second line"_s));
}

void ErrorWordsTest::openingHasItsOwnTitle()
{
    QCOMPARE(wording::errorTitle(ErrorCode::JournalCorrupt), wording::errorTitle(ErrorCode::JournalMissing));
    QVERIFY(wording::errorTitle(ErrorCode::JournalCorrupt) != wording::errorTitle(ErrorCode::DiskFull));
}

void ErrorWordsTest::openingNamesOnlyWhatCanBeDone()
{
    const Error damaged{ErrorCode::JournalCorrupt, u"page 7"_s};
    QCOMPARE(wording::openingSentence(damaged, true), wording::errorSentence(damaged));
    const QString alone = wording::openingSentence(damaged, false);
    QVERIFY2(alone.contains(u"no backup was found"_s) && !alone.contains(u"restore"_s), qPrintable(alone));
    QVERIFY2(alone.contains(isolated(u"page 7"_s)), qPrintable(alone));
    const QString full = wording::openingSentence({ErrorCode::DiskFull, {}}, true);
    QVERIFY2(!full.contains(u"saved"_s), qPrintable(full)); // nothing was being saved
    const QString failed = wording::openingSentence({ErrorCode::MigrationFailed, {}}, false);
    QVERIFY2(failed.contains(u"unchanged"_s) && failed.contains(u"Try again"_s), qPrintable(failed));
    const Error missing{ErrorCode::JournalMissing, u"/tmp/a.unrut"_s};
    QCOMPARE(wording::openingSentence(missing, false), wording::errorSentence(missing));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "error_words_test.moc"
