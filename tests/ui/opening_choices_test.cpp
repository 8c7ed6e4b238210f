// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/opening_dialog.h"

#include <domain/result.h>

#include <QMetaType>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(unrut::ErrorCode)
Q_DECLARE_METATYPE(unrut::OpeningFacts)

namespace {

QString nameOf(OpeningChoice choice)
{
    switch (choice) {
    case OpeningChoice::Restore:
        return u"restore"_s;
    case OpeningChoice::ChooseBackup:
        return u"backups"_s;
    case OpeningChoice::Salvage:
        return u"salvage"_s;
    case OpeningChoice::TryAgain:
        return u"again"_s;
    case OpeningChoice::OnlyRead:
        return u"read"_s;
    case OpeningChoice::OpenAnother:
        return u"another"_s;
    case OpeningChoice::CopyForHelp:
        return u"copy"_s;
    case OpeningChoice::BeginHere:
        return u"begin"_s;
    case OpeningChoice::BeginAnother:
        return u"elsewhere"_s;
    case OpeningChoice::Quit:
        return u"quit"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

/// What can be done about each outcome of opening a journal, in its order: with a file there or not, with no, one or
/// several backups.
class OpeningChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHelpsIsOffered_data();
    void whatHelpsIsOffered();
};

void OpeningChoicesTest::whatHelpsIsOffered_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<OpeningFacts>("facts");
    QTest::addColumn<QString>("offered");

    using enum ErrorCode;
    const OpeningFacts gone{false, 0, {}, false};
    const OpeningFacts goneWithBackup{false, 1, {}, false};
    const OpeningFacts there{true, 0, {}, false};
    const OpeningFacts withBackups{true, 7, {}, false};
    const OpeningFacts opens{true, 1, {}, true};

    QTest::newRow("not where it was") << JournalMissing << gone << u"another again begin quit"_s;
    QTest::newRow("gone, with a backup") << JournalMissing << goneWithBackup << u"another restore again begin quit"_s;
    QTest::newRow("came back meanwhile") << JournalMissing << there << u"again another quit"_s;
    QTest::newRow("another program holds it") << JournalLocked << withBackups << u"again read another quit"_s;
    QTest::newRow("may not be written") << JournalReadOnly << there << u"read again another quit"_s;
    QTest::newRow("its folder may not") << FolderReadOnly << there << u"read again another quit"_s;
    QTest::newRow("nor made there") << FolderReadOnly << gone << u"again another elsewhere quit"_s;
    for (const ErrorCode upgrade : {MigrationFailed, BackupFailed, DiskFull, WriteFailed, JournalGone, FolderMissing}) {
        const int number = static_cast<int>(upgrade);
        QTest::addRow("error %d, not made ready for writing", number)
            << upgrade << there << u"again read another copy quit"_s;
        QTest::addRow("error %d, with backups", number)
            << upgrade << withBackups << u"again read restore backups another copy quit"_s;
    }
    QTest::newRow("cannot be read") << ReadFailed << there << u"again another copy quit"_s;
    QTest::newRow("cannot be read, backups")
        << ReadFailed << withBackups << u"again restore backups another copy quit"_s;
    QTest::newRow("went away") << JournalGone << goneWithBackup << u"again restore another quit"_s;
    QTest::newRow("no folder") << FolderMissing << gone << u"another elsewhere again quit"_s;
    QTest::newRow("no folder, a backup") << FolderMissing << goneWithBackup
                                         << u"another restore elsewhere again quit"_s;
    QTest::newRow("empty") << JournalEmpty << there << u"another elsewhere again quit"_s;
    QTest::newRow("empty, backups") << JournalEmpty << withBackups << u"restore backups another elsewhere again quit"_s;
    for (const ErrorCode damaged : {JournalCorrupt, JournalTruncated}) {
        const int number = static_cast<int>(damaged);
        QTest::addRow("error %d, damaged", number)
            << damaged << there << u"salvage another elsewhere copy again quit"_s;
        QTest::addRow("error %d, backups", number)
            << damaged << withBackups << u"restore backups salvage another elsewhere copy again quit"_s;
        QTest::addRow("error %d, can be opened", number)
            << damaged << opens << u"restore read salvage another elsewhere copy again quit"_s;
    }
    QTest::newRow("no journal") << NotAJournal << there << u"another salvage elsewhere copy again quit"_s;
    QTest::newRow("of a newer Unrut") << JournalNewer << withBackups
                                      << u"another restore backups elsewhere again quit"_s;
}

void OpeningChoicesTest::whatHelpsIsOffered()
{
    QFETCH(ErrorCode, code);
    QFETCH(OpeningFacts, facts);
    QStringList names;
    for (const OpeningChoice choice : choicesFor(code, facts))
        names.append(nameOf(choice));
    QTEST(names.join(u' '), "offered");
}

QTEST_GUILESS_MAIN(OpeningChoicesTest)
#include "opening_choices_test.moc"
