// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/zone_watch.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The link that names the zone, replaced as the tools of a desktop do it.
class ZoneWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherZoneIsTold();
    void whatElseHappensInTheFolderIsNot();
    void withoutALinkNothingIsWatched();

private:
    void lead(const QString& zone) const
    {
        QVERIFY(QFile::link(u"/usr/share/zoneinfo/"_s + zone, m_folder.filePath(u"new"_s)));
        QCOMPARE(std::rename(qPrintable(m_folder.filePath(u"new"_s)), qPrintable(link())), 0);
    }
    [[nodiscard]] QString link() const { return m_folder.filePath(u"localtime"_s); }

    QTemporaryDir m_folder;
};

void ZoneWatchTest::anotherZoneIsTold()
{
    lead(u"Europe/Berlin"_s);
    const ZoneWatch watch(link());
    QSignalSpy changed(&watch, &ZoneWatch::changed);
    lead(u"America/New_York"_s);
    QVERIFY(changed.wait());
    lead(u"Australia/Lord_Howe"_s);
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 2);
}

void ZoneWatchTest::whatElseHappensInTheFolderIsNot()
{
    lead(u"Europe/Berlin"_s);
    const ZoneWatch watch(link());
    QSignalSpy changed(&watch, &ZoneWatch::changed);
    QFile other(m_folder.filePath(u"hosts"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    lead(u"America/New_York"_s);
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
}

void ZoneWatchTest::withoutALinkNothingIsWatched()
{
    const ZoneWatch watch(m_folder.filePath(u"none"_s));
    QVERIFY(watch.findChildren<QObject*>().isEmpty());
}

QTEST_GUILESS_MAIN(ZoneWatchTest)
#include "zone_watch_test.moc"
