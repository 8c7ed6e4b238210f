// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "file_dump.h"
#include "random_walk.h"
#include "recorded_disk.h"
#include "walk_place.h"

#include <storage/backups.h>
#include <storage/journal_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int deeds = 60;
constexpr int deedsToABackup = 10;

/// A copy that was acknowledged after so many deeds.
struct Copy
{
    QString file;
    int deed = 0;
};

/// What came of one cut.
struct Found
{
    bool lost = false;
    bool corrupt = false;
};

/// The journal of a walk, with everything that reached the disk meanwhile.
class Recording
{
public:
    Recording();
    [[nodiscard]] size_t steps() const { return m_disk->steps().size(); }
    /// How many deeds were acknowledged before the step.
    [[nodiscard]] int acknowledgedBefore(size_t step) const;
    [[nodiscard]] bool isBetweenMarks(size_t step) const;
    [[nodiscard]] Found cut(size_t step, SplitMix64& random, bool lies) const;
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    void walk();
    void lookAt(const QString& file, const FileDump& promised, const FileDump& orElse, Found& found) const;

    TemporaryJournal m_files;
    std::unique_ptr<faults::RecordedDisk> m_disk;
    std::vector<FileDump> m_dumps; ///< after so many deeds
    std::vector<Copy> m_copies;
    QString m_wrong;
};

Recording::Recording()
{
    if (!openJournal(m_files.path(), OpenIntent::CreateIfMissing, FakeClock().now()) ||
        !QDir().mkdir(BackupFolder::besides(m_files.path())))
        qFatal("there is no journal to begin with");
    {
        Walk furnishing(faults::seedOf(0), faults::placeOf(m_files.path(), 0));
        need(furnishing.begin());
        for (int i = 0; i < deeds; ++i)
            m_wrong += furnishing.step();
    }
    m_disk = std::make_unique<faults::RecordedDisk>(m_files.folder());
    walk();
}

void Recording::walk()
{
    Walk walk(faults::seedOf(1), faults::placeOf(m_files.path(), 1));
    need(walk.begin());
    m_dumps.push_back(walk.sandbox().dump());
    m_disk->mark(0);
    const BackupFolder backups(m_files.path(), BackupFolder::besides(m_files.path()));
    for (int deed = 1; deed <= deeds; ++deed) {
        m_wrong += walk.step() + walk.compareFile(); // what was never written cannot be lost
        m_dumps.push_back(walk.sandbox().dump());
        if (deed % deedsToABackup == 0)
            m_copies.push_back({need(backups.add(walk.sandbox().clock().now())).file, deed});
        m_disk->mark(deed);
    }
    m_disk->end();
}

int Recording::acknowledgedBefore(size_t step) const
{
    int deed = 0;
    for (size_t i = 0; i < step; ++i) {
        if (m_disk->steps()[i].what == faults::DiskStep::What::Mark)
            deed = static_cast<int>(m_disk->steps()[i].at);
    }
    return deed;
}

bool Recording::isBetweenMarks(size_t step) const
{
    return step > 0 && step < steps() && m_disk->steps()[step - 1].what != faults::DiskStep::What::Mark &&
           m_disk->steps()[step].what != faults::DiskStep::What::Mark;
}

void Recording::lookAt(const QString& file, const FileDump& promised, const FileDump& orElse, Found& found) const
{
    {
        const auto opened = openJournal(file, OpenIntent::MustExist, FakeClock().now());
        if (!opened || !opened->store->verify()) {
            found.corrupt = true;
            return;
        }
    }
    const FileDump there = dumpOf(file);
    found.lost = found.lost || (there != promised && there != orElse);
}

Found Recording::cut(size_t step, SplitMix64& random, bool lies) const
{
    const TemporaryJournal after;
    const auto moved = [&](const QString& file) { return after.folder() + file.mid(m_files.folder().size()); };
    faults::putInto(after.folder(), m_disk->afterCut(step, random, lies));
    Found found;
    const int deed = acknowledgedBefore(step);
    // The deed that it was at may be there: all of it, or nothing.
    const auto next = static_cast<size_t>(qMin(deed + 1, deeds));
    lookAt(moved(m_files.path()), m_dumps[static_cast<size_t>(deed)], m_dumps[next], found);
    for (const Copy& copy : m_copies) {
        const QString file = moved(copy.file);
        const FileDump& promised = m_dumps[static_cast<size_t>(copy.deed)];
        // One that was not acknowledged yet need not be there. If it is, it is whole.
        if (copy.deed <= deed || QFileInfo::exists(file))
            lookAt(file, promised, promised, found);
    }
    return found;
}

} // namespace

/// What was acknowledged is there when the power goes.
class PowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLostWhenThePowerIsCut();
    void aDiskThatLiesIsSeenToLoseThem();
    void whatIsInAFolderWithoutANameIsNowhere();

private:
    faults::Row cutOften(int cuts, bool lies);
    std::unique_ptr<Recording> m_recording;
};

void PowerTest::initTestCase()
{
    m_recording = std::make_unique<Recording>();
    QCOMPARE(m_recording->wrong(), QString());
    // Every deed takes several steps of the disk, or nothing would have been recorded.
    QVERIFY(m_recording->steps() > size_t(deeds) * 5);
}

faults::Row PowerTest::cutOften(int cuts, bool lies)
{
    faults::Row row{u"The power is cut"_s,
                    u"replay of every write, fsync and name; what was not synced kept by chance"_s};
    SplitMix64 random(11);
    int between = 0;
    for (int i = 0; i < cuts; ++i) {
        const size_t step = random.below(m_recording->steps() + 1);
        const Found found = m_recording->cut(step, random, lies);
        ++row.hits;
        row.kept += m_recording->acknowledgedBefore(step);
        row.lost += found.lost ? 1 : 0;
        row.corrupt += found.corrupt ? 1 : 0;
        between += m_recording->isBetweenMarks(step) ? 1 : 0;
    }
    row.remark = u"%1 in the middle of a change"_s.arg(between);
    return row;
}

void PowerTest::nothingAcknowledgedIsLostWhenThePowerIsCut()
{
    constexpr int fewCuts = 30;
    const faults::Row row = cutOften(fewCuts * faults::times(), false);
    faults::report(row);
    QCOMPARE(row.lost, 0);
    QCOMPARE(row.corrupt, 0);
}

void PowerTest::aDiskThatLiesIsSeenToLoseThem()
{
    const faults::Row row = cutOften(10, true);
    QVERIFY(row.lost + row.corrupt > 0);
}

/// A folder may be gone with what was synced in it, as long as the folder above it is not synced, too.
void PowerTest::whatIsInAFolderWithoutANameIsNowhere()
{
    const auto sync = [](const QString& name) {
        const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        return descriptor >= 0 && ::fsync(descriptor) == 0 && ::close(descriptor) == 0;
    };
    const TemporaryJournal files;
    faults::RecordedDisk disk(files.folder());
    const QString folder = files.file(u"new"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile file(folder + "/file"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write("kept"), 4);
    QVERIFY(sync(file.fileName()) && sync(folder));
    const size_t unsynced = disk.steps().size();
    QVERIFY(sync(files.folder()));
    disk.end();
    constexpr int cuts = 50;
    SplitMix64 random(12);
    const faults::DiskLeft all{{"new"}, {{"new/file", "kept"}}};
    int missing = 0;
    for (int i = 0; i < cuts; ++i) {
        const faults::DiskLeft left = disk.afterCut(unsynced, random, false);
        QVERIFY(left == all || left == faults::DiskLeft());
        missing += left == all ? 0 : 1;
        QVERIFY(disk.afterCut(disk.steps().size(), random, false) == all);
    }
    QVERIFY(missing > 0 && missing < cuts);
}

QTEST_GUILESS_MAIN(PowerTest)
#include "power_test.moc"
