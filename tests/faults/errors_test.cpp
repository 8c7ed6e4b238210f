// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "random_walk.h"
#include "sound_print.h"
#include "strace_run.h"
#include "walk_place.h"

#include <storage/journal_store.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int deeds = 13;
constexpr int deedsToABackup = 6; // as the walker has it
const QByteArrayList diskErrors{"ENOSPC", "EIO", "EACCES", "EMFILE", "EROFS"};
/// As folders of a network say that they cannot lock.
const QByteArrayList lockErrors{"ENOLCK", "EACCES", "EOPNOTSUPP", "ENOSYS", "EIO"};

QStringList walkerOf(const QString& journal)
{
    return {qEnvironmentVariable("UNRUT_FAULT_WALKER"), journal, u"1"_s, QString::number(deeds)};
}

QString named(const faults::Injection& injection)
{
    return u"%1 at %2 number %3%4"_s.arg(QString::fromLatin1(injection.error), QString::fromLatin1(injection.call.name))
        .arg(injection.call.number)
        .arg(injection.on ? u" and after"_s : QString());
}

} // namespace

/// When the system refuses something, a change is there or refused, all of it.
class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachChangeIsKeptOrRefusedWhole_data();
    void eachChangeIsKeptOrRefusedWhole();
    void aFolderThatCannotBeSyncedHidesNoChange();

private:
    [[nodiscard]] std::optional<std::vector<faults::Call>> callsOfAWalk(const QByteArrayList& names);
    void inject(const faults::Injection& injection);
    static void expectAnEnd(const faults::Told& told, const QByteArray& where);

    TemporaryJournal m_files; ///< with the journal from which each walk begins
    QByteArray m_beginning;   ///< its fingerprint
    faults::Row m_row;
};

void ErrorsTest::initTestCase()
{
    QVERIFY(openJournal(m_files.path(), OpenIntent::CreateIfMissing, FakeClock().now()));
    constexpr int furnishing = 60;
    Walk walk(faults::seedOf(0), faults::placeOf(m_files.path(), 0));
    need(walk.begin());
    for (int i = 0; i < furnishing; ++i)
        QCOMPARE(walk.step(), QString());
    m_beginning = walk.print();
    walk.sandbox().close();
    QCOMPARE(faults::soundPrint(m_files.path(), OpenIntent::ReadOnly), m_beginning);
}

void ErrorsTest::eachChangeIsKeptOrRefusedWhole_data()
{
    QTest::addColumn<QByteArrayList>("calls");
    QTest::addColumn<QByteArrayList>("errors");
    QTest::newRow("Opening a file fails") << QByteArrayList{"openat", "open"} << diskErrors;
    QTest::newRow("Writing fails") << QByteArrayList{"pwrite64", "write", "ftruncate"} << diskErrors;
    QTest::newRow("Syncing fails") << QByteArrayList{"fsync", "fdatasync"} << diskErrors;
    QTest::newRow("Renaming fails") << QByteArrayList{"rename", "renameat", "renameat2"} << diskErrors;
    QTest::newRow("Removing fails") << QByteArrayList{"unlink", "unlinkat"} << diskErrors;
    QTest::newRow("Locking fails") << QByteArrayList{"fcntl"} << lockErrors;
}

/// Everything was kept or refused, also where the fault came once and went: nothing is passed over in silence. And what
/// was kept is on the disk.
void ErrorsTest::expectAnEnd(const faults::Told& told, const QByteArray& where)
{
    QVERIFY2(told.unsynced.isEmpty(), (where + told.unsynced).constData());
    if (told.fingerprint.isEmpty()) {
        QVERIFY2(told.refused > 0, (where + "it was never opened, and nobody was told").constData());
        return;
    }
    QVERIFY2(told.closed && told.changes == deeds && told.copies == deeds / deedsToABackup, where.constData());
    const bool isAllKept = told.kept == deeds && told.backups.size() == deeds / deedsToABackup;
    QVERIFY2(told.refused > 0 || isAllKept, where.constData());
}

void ErrorsTest::inject(const faults::Injection& injection)
{
    const QString folder = m_files.file(u"walk"_s);
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    const QString journal = folder + "/journal.unrut"_L1;
    QVERIFY(QFile::copy(m_files.path(), journal));
    int hits = 0;
    const faults::Told told = faults::StraceRun(folder, walkerOf(journal)).walk(injection, hits);
    const auto where = [&](const QString& what) { return (named(injection) + u": "_s + what).toUtf8(); };
    QVERIFY2(told.wrong.isEmpty(), where(QString::fromUtf8(told.wrong)).constData());
    expectAnEnd(told, where({}));
    m_row.hits += hits;
    m_row.kept += told.kept;
    m_row.reported += told.refused;

    QMap<QString, QByteArray> files = told.backups;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QByteArray found = faults::soundPrint(file.key(), OpenIntent::ReadOnly);
        m_row.corrupt += found.isEmpty() ? 1 : 0;
        m_row.lost += !found.isEmpty() && found != file.value() ? 1 : 0;
        if (found != file.value())
            qWarning("%s", where(u"a copy is not what it was said to be"_s).constData());
    }
    const QByteArray found = faults::soundPrint(journal, OpenIntent::MustExist);
    m_row.corrupt += found.isEmpty() ? 1 : 0;
    const bool same = found == (told.fingerprint.isEmpty() ? m_beginning : told.fingerprint);
    m_row.lost += !found.isEmpty() && !same ? 1 : 0;
    if (!same)
        qWarning(
            "%s",
            where(found.isEmpty() ? u"the journal is not sound"_s : u"the journal is not as was said"_s).constData());
}

std::optional<std::vector<faults::Call>> ErrorsTest::callsOfAWalk(const QByteArrayList& names)
{
    const QString folder = m_files.file(u"walk"_s);
    QDir(folder).removeRecursively();
    const QString journal = folder + "/journal.unrut"_L1;
    if (!QDir().mkpath(folder) || !QFile::copy(m_files.path(), journal))
        return std::nullopt;
    return faults::StraceRun(folder, walkerOf(journal)).calls(names);
}

void ErrorsTest::eachChangeIsKeptOrRefusedWhole()
{
    QFETCH(const QByteArrayList, calls);
    QFETCH(const QByteArrayList, errors);
    const auto made = callsOfAWalk(calls);
    QVERIFY2(made, "strace cannot watch here");
    QVERIFY(!made->empty());

    m_row = {QString::fromLatin1(QTest::currentDataTag()),
             u"strace --inject, "_s + QString::fromLatin1(errors.join(" "))};
    const int runs = static_cast<int>(errors.size()) * (faults::times() + 1) / 2;
    // A walk syncs and renames less often than it opens and writes: those take more walks for as many hits.
    const int least = faults::leastHits(m_row.fault);
    SplitMix64 random(7);
    int missed = 0;
    int run = 0;
    for (; run < runs || (m_row.hits < least && run < 6 * runs); ++run) {
        const int hitsBefore = m_row.hits;
        const bool goesOn = run % 2 == 1;
        const size_t at = random.below(made->size());
        const int reportedBefore = m_row.reported;
        inject({(*made)[at], errors[run % errors.size()], goesOn});
        if (QTest::currentTestFailed())
            return;
        // One that lasts from the first half on meets changes, not only the end of the program, which needs no telling.
        const bool isSwallowed =
            goesOn && at * 2 < made->size() && m_row.hits > hitsBefore && m_row.reported == reportedBefore;
        QVERIFY2(!isSwallowed, qPrintable(named({(*made)[at], errors[run % errors.size()], goesOn})));
        missed += m_row.hits == hitsBefore ? 1 : 0;
    }
    m_row.remark = u"%1 walks of %2 changes"_s.arg(run).arg(deeds);
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    // A walk under strace makes the same calls each time, but for a few; of a handful of walks those may be two.
    QVERIFY2(missed * 5 <= std::max(run, 10), qPrintable(QString::number(missed)));
    QVERIFY(m_row.kept > 0);
    QVERIFY(m_row.reported > 0);
}

// SQLite tells of it when the change is in the file for good: then it was not refused.
void ErrorsTest::aFolderThatCannotBeSyncedHidesNoChange()
{
    const auto made = callsOfAWalk({"fsync", "fdatasync"});
    QVERIFY2(made, "strace cannot watch here");
    const QByteArray folder = QFile::encodeName(m_files.file(u"walk"_s));
    m_row = {};
    // That of the journal, and that of the backups, where names are given.
    std::map<QByteArray, int> left{{folder, 6}, {folder + "/backups", 2}};
    for (const faults::Call& call : *made) {
        if (!left.contains(call.path) || left[call.path]-- <= 0)
            continue;
        inject({call, "EIO", false});
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_row.hits, 6 + 2);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    QCOMPARE(m_row.reported, 0);
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
