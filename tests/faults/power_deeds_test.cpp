// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deed_ground.h"
#include "fault_table.h"
#include "large_deed.h"
#include "recorded_disk.h"

#include <domain/split_mix64.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTest>

#include <memory>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The power goes in the middle of what is larger than a change, and right after it was acknowledged.
class PowerDeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsDoneOrItIsNot_data();
    void itIsDoneOrItIsNot();
    void aDiskThatLiesIsSeenToLoseIt_data();
    void aDiskThatLiesIsSeenToLoseIt();

private:
    void record(const QString& deed);
    [[nodiscard]] size_t someStep(SplitMix64& random) const;
    void startAgain(const faults::DiskLeft& left) const;
    void cut(size_t step, SplitMix64& random, bool lies);

    std::unique_ptr<faults::DeedGround> m_ground;
    std::unique_ptr<faults::RecordedDisk> m_disk; ///< of the last deed
    std::vector<size_t> m_atNames;                ///< steps before or after which a name is another
    faults::Row m_row;
};

void PowerDeedsTest::initTestCase()
{
    QVERIFY2(!QSysInfo::bootUniqueId().isEmpty(), "a lock of before the cut could not be told from one of after it");
    m_ground = std::make_unique<faults::DeedGround>();
}

void PowerDeedsTest::record(const QString& deed)
{
    using What = faults::DiskStep::What;
    m_ground->makeReady(deed);
    m_disk = std::make_unique<faults::RecordedDisk>(m_ground->folder());
    const Status done = faults::doLargeDeed(m_ground->journal(), deed);
    m_disk->end();
    QVERIFY(done);
    m_ground->learn();
    m_atNames.clear();
    for (size_t i = 0; i < m_disk->steps().size(); ++i) {
        const What what = m_disk->steps()[i].what;
        if (what != What::Write && what != What::Truncate && what != What::Sync)
            m_atNames.insert(m_atNames.end(), {i, i + 1});
    }
}

/// After everything, where names change, or anywhere: chance alone would seldom be at the first two.
size_t PowerDeedsTest::someStep(SplitMix64& random) const
{
    const size_t all = m_disk->steps().size();
    switch (random.below(3)) {
    case 0:
        return all;
    case 1:
        return m_atNames[random.below(m_atNames.size())];
    default:
        return random.below(all + 1);
    }
}

/// The computer has been started since, which takes a while, and no program of before runs any more.
void PowerDeedsTest::startAgain(const faults::DiskLeft& left) const
{
    constexpr qint64 startSeconds = 60;
    const auto isLock = [](const QByteArray& name) { return name.endsWith(".lock"); };
    faults::DiskLeft found = left;
    for (auto& file : found.files) {
        if (isLock(file.first))
            file.second.replace(QSysInfo::bootUniqueId(), "a-start-before-this-one");
    }
    QVERIFY(QDir(m_ground->folder()).removeRecursively() && QDir().mkdir(m_ground->folder()));
    faults::putInto(m_ground->folder(), found);
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-startSeconds);
    for (const auto& [name, bytes] : found.files) {
        QFile file(m_ground->folder() + u'/' + QFile::decodeName(name));
        if (isLock(name))
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFile::FileModificationTime));
    }
}

void PowerDeedsTest::cut(size_t step, SplitMix64& random, bool lies)
{
    const bool isAcknowledged = step == m_disk->steps().size();
    startAgain(m_disk->afterCut(step, random, lies));
    ++m_row.hits;
    m_row.kept += isAcknowledged ? 1 : 0;
    const int corrupt = m_ground->corruptFiles();
    m_row.corrupt += corrupt;
    const QString lost = corrupt > 0 ? u"it is not sound"_s : m_ground->whatIsLost({isAcknowledged, std::nullopt});
    m_row.lost += corrupt > 0 || lost.isEmpty() ? 0 : 1;
    if (!lies && !lost.isEmpty())
        qWarning("a cut before step %zu of %zu: %s", step, m_disk->steps().size(), qUtf8Printable(lost));
}

void PowerDeedsTest::itIsDoneOrItIsNot_data()
{
    QTest::addColumn<QStringList>("deeds");
    QTest::newRow("The power is cut: the first start") << QStringList{u"begin"_s};
    QTest::newRow("The power is cut: backups") << QStringList{u"back-up"_s, u"choose-folder"_s, u"delete-backup"_s};
    QTest::newRow("The power is cut: emptying the bin") << QStringList{u"empty-bin"_s};
    QTest::newRow("The power is cut: restoring a backup")
        << QStringList{u"restore"_s, u"restore-damaged"_s, u"restore-torn"_s};
    QTest::newRow("The power is cut: an upgrade") << QStringList{u"upgrade"_s};
    QTest::newRow("The power is cut: an import") << QStringList{u"import"_s};
    QTest::newRow("The power is cut: saving what can be read") << QStringList{u"salvage"_s};
    QTest::newRow("The power is cut: making indexes anew") << QStringList{u"remake"_s};
    QTest::newRow("The power is cut: a copy for help") << QStringList{u"copy-for-help"_s};
}

void PowerDeedsTest::itIsDoneOrItIsNot()
{
    constexpr int fewCuts = 6;
    QFETCH(const QStringList, deeds);
    m_row = {QString::fromLatin1(QTest::currentDataTag()),
             u"replay of every write, fsync and name; what was not synced kept by chance"_s};
    SplitMix64 random(13);
    for (const QString& deed : deeds) {
        record(deed);
        for (int i = 0; i < fewCuts * faults::times(); ++i) {
            if (QTest::currentTestFailed())
                return;
            cut(i == 0 ? m_disk->steps().size() : someStep(random), random,
                false); // once it was acknowledged, for sure
        }
    }
    m_row.remark = u"%1 after it was acknowledged"_s.arg(m_row.kept);
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    QVERIFY(m_row.kept > 0 && m_row.kept < m_row.hits);
}

void PowerDeedsTest::aDiskThatLiesIsSeenToLoseIt_data()
{
    QTest::addColumn<QString>("deed");
    for (const char* deed :
         {"begin", "back-up", "choose-folder", "delete-backup", "empty-bin", "restore", "restore-damaged",
          "restore-torn", "upgrade", "import", "salvage", "remake", "copy-for-help"})
        QTest::newRow(deed) << QString::fromLatin1(deed);
}

void PowerDeedsTest::aDiskThatLiesIsSeenToLoseIt()
{
    constexpr int tries = 3;
    QFETCH(const QString, deed);
    record(deed);
    m_row = {};
    SplitMix64 random(14);
    for (int i = 0; i < tries && !QTest::currentTestFailed(); ++i)
        cut(m_disk->steps().size(), random, true);
    QVERIFY(m_row.lost + m_row.corrupt > 0);
}

QTEST_GUILESS_MAIN(PowerDeedsTest)
#include "power_deeds_test.moc"
