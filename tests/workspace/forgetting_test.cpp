// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <domain/split_mix64.h>

#include <QFile>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
/// In no word that is written for another reason.
const QByteArray canary = "quokkanary";

/// Enough for many parts of the search index. The words come before the canary, so that it is not in the first of them.
Journal manyWords(IdSource& ids, const Clock& clock)
{
    constexpr int entries = 30'000;
    constexpr int words = 12;
    constexpr size_t vocabulary = 20'000;
    SplitMix64 random(4);
    Journal journal;
    for (int i = 0; i < entries; ++i) {
        Entry entry;
        entry.id = ids.make<EntryId>();
        entry.day = clock.today().addDays(-i / 8);
        entry.createdAt = clock.now();
        for (int word = 0; word < words; ++word)
            entry.text += u"alder%1 "_s.arg(random.below(vocabulary));
        journal.entries.push_back(entry);
    }
    return journal;
}

bool holdsCanary(const QString& path)
{
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.readAll().toLower().contains(canary);
}

} // namespace

/// Words of what left the bin leave the search index in parts, whatever comes between.
class ForgettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theyGoByAndByAndThenAreInNoByte();
    void otherThingsAreDoneMeanwhile();
    void whatAKillLeavesGoesInTheNextSession();
    void whatAKillLeavesGoesWhenTheNextSessionCloses();
    void closingTakesTheRest();

private:
    /// Begins; the journal has more than one part to go.
    void begin();
    /// The journal as a kill would leave it now.
    [[nodiscard]] QString killed() const
    {
        const QString copy = m_files.file(u"killed.unrut"_s);
        QFile::remove(copy);
        return QFile::copy(m_sandbox->path(), copy) ? copy : QString();
    }
    [[nodiscard]] QString path() const { return m_files.file(u"now.unrut"_s); }

    TemporaryJournal m_files; ///< with the journal from which each begins
    std::unique_ptr<Sandbox> m_sandbox;
};

void ForgettingTest::initTestCase()
{
    Sandbox sandbox(Sandbox::Place{m_files.path(), FakeClock().now(), 1});
    need(sandbox.reopen(WorkspaceMode::CreateIfMissing));
    Workspace& w = sandbox.workspace();
    need(w.fill(manyWords(sandbox.ids(), sandbox.clock())));
    std::vector<EntryId> gone;
    for (int i = 0; i < 20; ++i) {
        const QString text = u"Quokkanary %1 was here"_s.arg(i);
        gone.push_back(need(w.addEntry(EntryKind::Note, text, sandbox.clock().today())));
    }
    need(w.binEntries(gone));
    need(w.binGoals({need(w.addGoal(plainGoal(u"Feed the quokkanary"_s)))}));
}

void ForgettingTest::init()
{
    constexpr quint64 idsSoFar = 1'000'000;
    QFile::remove(path());
    QVERIFY(QFile::copy(m_files.path(), path()));
    m_sandbox = std::make_unique<Sandbox>(Sandbox::Place{path(), FakeClock().now(), idsSoFar});
    need(m_sandbox->reopen());
}

void ForgettingTest::cleanup()
{
    m_sandbox.reset();
}

void ForgettingTest::begin()
{
    QCOMPARE(total(need(m_sandbox->workspace().emptyBin())), 21);
    QVERIFY(need(m_sandbox->workspace().bin()).things.empty());
    QVERIFY(holdsCanary(m_sandbox->path()));
}

void ForgettingTest::theyGoByAndByAndThenAreInNoByte()
{
    begin();
    QTRY_VERIFY_WITH_TIMEOUT(!holdsCanary(m_sandbox->path()), patience);
    QVERIFY(m_sandbox->memoryMatchesFile());
    need(m_sandbox->workspace().verify());
}

void ForgettingTest::otherThingsAreDoneMeanwhile()
{
    Workspace& w = m_sandbox->workspace();
    begin();
    int written = 0;
    for (; holdsCanary(m_sandbox->path()) && written < 1000; ++written) {
        const QString text = u"A kestrel %1"_s.arg(written);
        const EntryId id = need(w.addEntry(EntryKind::Win, text, m_sandbox->clock().today()));
        need(w.editEntry(id, EntryKind::Win, text + u" flew"_s, m_sandbox->clock().today()));
        QTest::qWait(1);
    }
    QVERIFY(written > 1);
    QVERIFY(!holdsCanary(m_sandbox->path()));
    EntryFilter kestrels;
    kestrels.text = u"kestrel"_s;
    QCOMPARE(need(w.entryCount(kestrels)), written);
    need(w.undo());
    need(w.verify());
}

void ForgettingTest::whatAKillLeavesGoesInTheNextSession()
{
    begin();
    const QString left = killed();
    const auto next = need(Workspace::open(left, WorkspaceMode::MustExist, m_sandbox->clock(), m_sandbox->ids()));
    need(next->addEntry(EntryKind::Win, u"The day after"_s, m_sandbox->clock().today()));
    QVERIFY(holdsCanary(left));
    QTRY_VERIFY_WITH_TIMEOUT(!holdsCanary(left), patience);
    need(next->verify());
}

void ForgettingTest::whatAKillLeavesGoesWhenTheNextSessionCloses()
{
    begin();
    const QString left = killed();
    QVERIFY(holdsCanary(left));
    need(Workspace::open(left, WorkspaceMode::MustExist, m_sandbox->clock(), m_sandbox->ids()));
    QVERIFY(!holdsCanary(left));
}

void ForgettingTest::closingTakesTheRest()
{
    begin();
    m_sandbox->close();
    QVERIFY(!holdsCanary(m_sandbox->path()));
    need(m_sandbox->reopen());
    need(m_sandbox->workspace().verify());
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "forgetting_test.moc"
