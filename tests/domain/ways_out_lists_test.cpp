// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/ways_out_lists.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Worksheet shelf(int minute, const QString& area, const Cells& rows)
{
    Worksheet worksheet;
    worksheet.play = Play::ReadListen;
    worksheet.day = QDate(2026, 3, 2);
    worksheet.createdAt = QDateTime(worksheet.day, QTime(9, minute), Qt::UTC);
    worksheet.id = WorksheetId(uuidV7(worksheet.createdAt.toMSecsSinceEpoch(), 0, 1));
    worksheet.setText(u"area"_s, area);
    worksheet.set(u"shelf"_s, rows);
    return worksheet;
}

} // namespace

class WaysOutListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShelfIsByAreaAndTheNewestHasTheLastWord();
    void onlyWhatWaitsForAYesAwaitsApproval();
};

void WaysOutListsTest::theShelfIsByAreaAndTheNewestHasTheLastWord()
{
    Worksheet binned = shelf(3, u"gone"_s, {{u"nothing"_s}});
    binned.binnedAt = binned.createdAt;
    const std::vector<ShelfItem> items = readingShelf(
        {shelf(1, u"leading"_s, {{u"Turn the ship"_s, u"Dana"_s, u"wish"_s}, {u"Quiet"_s, {}, u"reading"_s}}),
         shelf(2, u"leading"_s, {{u"Turn the Ship"_s, u"Dana"_s, u"done"_s}}), shelf(2, u"craft"_s, {{u"Wood"_s}}),
         binned});
    QVERIFY(items == (std::vector<ShelfItem>{{u"craft"_s, u"Wood"_s, {}, {}},
                                             {u"leading"_s, u"Quiet"_s, {}, u"reading"_s},
                                             {u"leading"_s, u"Turn the Ship"_s, u"Dana"_s, u"done"_s}}));
}

void WaysOutListsTest::onlyWhatWaitsForAYesAwaitsApproval()
{
    std::vector<Goal> goals;
    for (int approval = 0; approval < approvalCount; ++approval) {
        Goal goal;
        goal.title = approvalKey(static_cast<Approval>(approval));
        goal.parts.learning.approval = static_cast<Approval>(approval);
        goals.push_back(goal);
        goal.column = BoardColumn::Done;
        goals.push_back(goal);
    }
    const std::vector<Goal> waiting = awaitingApproval(goals);
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting[0].title, u"to_ask"_s);
    QCOMPARE(waiting[1].title, u"asked"_s);
}

QTEST_APPLESS_MAIN(WaysOutListsTest)
#include "ways_out_lists_test.moc"
