// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "file_dump.h"
#include "random_walk.h"
#include "walk_place.h"

#include <storage/journal_store.h>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfAJournal = 25;

/// What one walker said before it was killed.
struct Killed
{
    int acknowledged = 0;
    bool inAWrite = false; ///< it left a rollback beside the journal
    QByteArray output;
};

/// Kills walkers of a journal at random points.
class Killer
{
public:
    explicit Killer(quint64 seed) : m_random(seed) {}
    [[nodiscard]] std::optional<Killed> kill(const QString& journal, int round);

private:
    SplitMix64 m_random;
    qint64 m_microsecondsOfADeed = 2000; ///< as long as the last took, so that the point is anywhere in the next two
};

std::optional<Killed> Killer::kill(const QString& journal, int round)
{
    QProcess walker;
    walker.start(qEnvironmentVariable("UNRUT_FAULT_WALKER"), {journal, QString::number(round), u"0"_s});
    const auto deeds = static_cast<int>(2 + m_random.below(9));
    Killed killed;
    QElapsedTimer sinceTheFirst;
    while (killed.output.count('\n') < deeds) {
        if (!walker.waitForReadyRead(60'000))
            break; // what it said tells why
        killed.output += walker.readAllStandardOutput();
        if (!sinceTheFirst.isValid())
            sinceTheFirst.start();
    }
    m_microsecondsOfADeed = qMax(qint64(1), sinceTheFirst.nsecsElapsed() / 1000 / deeds);
    // No waiting for something: this is the random point.
    QThread::usleep(static_cast<unsigned long>(m_random.below(static_cast<size_t>(2 * m_microsecondsOfADeed))));
    walker.kill();
    if (!walker.waitForFinished(60'000))
        return std::nullopt;
    killed.output += walker.readAllStandardOutput();
    killed.acknowledged = static_cast<int>(killed.output.count('\n')); // the last line may be cut
    killed.inAWrite = QFileInfo(journal + "-journal"_L1).size() > 0;
    return killed;
}

/// The same walk once more, without a fault.
class Undisturbed
{
public:
    Undisturbed(const QString& journal, int round) : m_walk(faults::seedOf(round), faults::placeOf(journal, round))
    {
        need(m_walk.begin());
    }
    /// Empty, or what is wrong with the program itself.
    QString walk(int deeds)
    {
        QString wrong;
        for (int i = 0; i < deeds && wrong.isEmpty(); ++i)
            wrong = m_walk.step();
        // Else a program that never writes something would be compared with itself.
        return wrong.isEmpty() ? m_walk.compareFile() : wrong;
    }
    FileDump dump() { return m_walk.sandbox().dump(); }
    [[nodiscard]] int typed() const { return m_walk.typed(); }

private:
    Walk m_walk;
};

bool isSound(const QString& journal)
{
    const auto opened = openJournal(journal, OpenIntent::MustExist, FakeClock().now());
    return opened && opened->store->verify();
}

} // namespace

/// What was acknowledged is there, whenever the program is killed.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostWhereverItIsKilled();

private:
    void begin();
    void killOnce(int round);

    std::unique_ptr<TemporaryJournal> m_files;
    Killer m_killer{1};
    faults::Row m_row{u"The program is killed"_s, u"SIGKILL at a random point in random changes"_s};
    int m_inAWrite = 0;
    int m_typed = 0;    ///< acknowledged while something was being typed
    int m_inFlight = 0; ///< changes that were kept and not yet acknowledged
};

void KillTest::begin()
{
    m_files = std::make_unique<TemporaryJournal>();
    QVERIFY(openJournal(m_files->path(), OpenIntent::CreateIfMissing, FakeClock().now()));
}

void KillTest::killOnce(int round)
{
    const QString again = m_files->file(u"again.unrut"_s);
    QVERIFY(QFile::copy(m_files->path(), again));
    const auto killed = m_killer.kill(m_files->path(), round);
    QVERIFY2(killed && killed->acknowledged > 0, "the walker does not walk");
    QVERIFY2(!killed->output.contains("wrong") && !killed->output.contains("refused"),
             (QByteArray::number(round) + ": " + killed->output.right(200)).constData());
    ++m_row.hits;
    m_row.kept += killed->acknowledged;
    m_inAWrite += killed->inAWrite ? 1 : 0;

    if (!isSound(m_files->path())) {
        ++m_row.corrupt;
        return begin();
    }
    const FileDump found = dumpOf(m_files->path());
    Undisturbed undisturbed(again, round);
    QCOMPARE(undisturbed.walk(killed->acknowledged), QString());
    bool same = found == undisturbed.dump();
    m_typed += undisturbed.typed();
    // The change that it was at may be there: all of it, or nothing.
    if (!same) {
        QCOMPARE(undisturbed.walk(1), QString());
        same = found == undisturbed.dump();
        m_inFlight += same ? 1 : 0;
    }
    m_row.lost += same ? 0 : 1;
}

void KillTest::nothingAcknowledgedIsLostWhereverItIsKilled()
{
    const int kills = killsOfAJournal * faults::times();
    for (int round = 0; round < kills; ++round) {
        if (round % killsOfAJournal == 0)
            begin();
        killOnce(round);
        if (QTest::currentTestFailed())
            return;
        QFile::remove(m_files->file(u"again.unrut"_s));
    }
    m_row.remark = u"%1 in the middle of writing"_s.arg(m_inAWrite);
    faults::report(m_row);
    qInfo("%d kills, %d while writing, %d changes kept that were not yet acknowledged", m_row.hits, m_inAWrite,
          m_inFlight);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    // Kills that never met a write would have shown little.
    QVERIFY(m_inAWrite > 0);
    QVERIFY(m_typed > 0);
    QVERIFY(m_row.kept > 2 * m_row.hits);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
