// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/report.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsHaveTheirKeys();
    void readersHaveTheirKeys();
};

void ReportTest::sectionsHaveTheirKeys()
{
    const QStringList keys{u"summary"_s,   u"result"_s, u"reasons"_s,  u"change"_s,    u"suggestions"_s, u"tried"_s,
                           u"mood"_s,      u"charts"_s, u"gut"_s,      u"goals"_s,     u"decisions"_s,   u"wins"_s,
                           u"gratitude"_s, u"people"_s, u"timeline"_s, u"worksheets"_s};
    QCOMPARE(static_cast<int>(keys.size()), reportSectionCount);
    for (const ReportSection section : allReportSections()) {
        const QString& key = keys[static_cast<int>(section)];
        QCOMPARE(reportSectionKey(section), key);
        QCOMPARE(reportSectionFromKey(key), std::optional(section));
    }
    QCOMPARE(reportSectionFromKey(u"Result"_s), std::nullopt);
}

void ReportTest::readersHaveTheirKeys()
{
    const QStringList keys{u"me"_s, u"mentor"_s, u"supervisor"_s};
    QCOMPARE(static_cast<int>(keys.size()), reportReaderCount);
    for (int i = 0; i < reportReaderCount; ++i) {
        QCOMPARE(reportReaderKey(static_cast<ReportReader>(i)), keys[i]);
        QCOMPARE(reportReaderFromKey(keys[i]), std::optional(static_cast<ReportReader>(i)));
    }
    QCOMPARE(reportReaderFromKey(u""_s), std::nullopt);
}

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
