// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/backup_words.h>

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class BackupWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theLastBackupIsTold_data();
    void theLastBackupIsTold();
    void aShrunkJournalIsToldWhereToLook();
    void sizesAreToldInWordsOfTheLanguage();
};

void BackupWordsTest::theLastBackupIsTold_data()
{
    QTest::addColumn<QDateTime>("madeAt");
    QTest::addColumn<QString>("told");
    const QTime time(9, 12);
    QTest::newRow("today") << QDateTime(QDate(2026, 11, 25), time) << u"last backup today 09:12"_s;
    QTest::newRow("yesterday") << QDateTime(QDate(2026, 11, 24), time) << u"last backup yesterday 09:12"_s;
    QTest::newRow("earlier") << QDateTime(QDate(2026, 11, 3), time) << u"last backup 3 Nov"_s;
    QTest::newRow("last year") << QDateTime(QDate(2025, 11, 3), time) << u"last backup 3 Nov 2025"_s;
    QTest::newRow("by a clock that was ahead") << QDateTime(QDate(2026, 11, 27), time) << u"last backup 27 Nov"_s;
}

void BackupWordsTest::theLastBackupIsTold()
{
    QFETCH(QDateTime, madeAt);
    QFETCH(QString, told);
    QCOMPARE(wording::lastBackup(madeAt, QDate(2026, 11, 25)), told);
}

void BackupWordsTest::aShrunkJournalIsToldWhereToLook()
{
    QVERIFY(wording::journalShrank(u"/somewhere/100% mine"_s).contains(u"\u2066/somewhere/100% mine\u2069"_s));
    QVERIFY(wording::backupFolderMissed(u"/media/stick"_s).contains(u"\u2066/media/stick\u2069."_s));
}

void BackupWordsTest::sizesAreToldInWordsOfTheLanguage()
{
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString size = wording::backupFacts(1'500'000, false, false);
    QVERIFY2(!size.contains(u'M') && size.contains(u'\u0645'), qPrintable(size));
}

QTEST_APPLESS_MAIN(BackupWordsTest)
#include "backup_words_test.moc"
