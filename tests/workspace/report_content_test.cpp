// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/report_content.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is handed to a report of a journal.
class ReportContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsInTheBinIsNoContentButANameToHide();
    void whoWasNamedInLookingBackIsANameToHide();
    void checkInsBeforeTheRangeTellWhatHasShifted();
    void whatItsChartsAreMadeOfIsThere();
    void everythingBeginsWithTheFirstOfAnything();
};

namespace {

ReportContent contentOf(Sandbox& s)
{
    return need(reportContent(s.workspace(), s.clock().today().addDays(-30), s.clock().today()));
}

} // namespace

void ReportContentTest::whoeverIsInTheBinIsNoContentButANameToHide()
{
    Sandbox s;
    Workspace& w = s.workspace();
    Person dana;
    dana.name = u"Dana Weber"_s;
    Person group;
    group.name = u"Python User Group"_s;
    group.role = PersonRole::Community;
    for (const Person& person : {dana, group}) {
        const PersonId id = need(w.addPerson(person));
        QVERIFY(contentOf(s).people.size() == 1);
        QVERIFY(!contentOf(s).mentioned.contains(person.name) && !contentOf(s).groups.contains(person.name));
        QVERIFY(w.binPerson(id));
        QVERIFY(contentOf(s).people.empty());
    }
    QCOMPARE(contentOf(s).mentioned, QStringList{u"Dana Weber"_s});
    QCOMPARE(contentOf(s).groups, QStringList{u"Python User Group"_s});

    Goal goal;
    goal.title = u"Lunch"_s;
    goal.person = u"Ivo"_s;
    QVERIFY(w.binGoals({need(w.addGoal(goal))}));
    QVERIFY(contentOf(s).mentioned.contains(u"Ivo"_s));
}

void ReportContentTest::whoWasNamedInLookingBackIsANameToHide()
{
    Sandbox s;
    LookingBack told;
    told.of(LookingBackList::People) = {u"Mira Solberg"_s};
    const LookingBackId first = need(s.workspace().saveLookingBack(told));
    QCOMPARE(contentOf(s).peopleLines, QStringList{u"Mira Solberg"_s});
    QVERIFY(s.workspace().binLookingBack(first));
    QVERIFY(!contentOf(s).told);
    QCOMPARE(contentOf(s).peopleLines, QStringList{u"Mira Solberg"_s});
}

void ReportContentTest::checkInsBeforeTheRangeTellWhatHasShifted()
{
    Sandbox s;
    for (const int daysAgo : {200, 5}) {
        CheckIn checkIn;
        checkIn.day = s.clock().today().addDays(-daysAgo);
        checkIn.mood = 5;
        QVERIFY(s.workspace().setCheckIn(checkIn));
    }
    QCOMPARE(contentOf(s).checkIns.size(), size_t(2));
    const QDate before = s.clock().today().addDays(-10);
    const auto earlier = reportContent(s.workspace(), before.addDays(-30), before);
    QVERIFY(earlier);
    QCOMPARE(earlier->checkIns.size(), size_t(1)); // what came later is not known then
}

void ReportContentTest::whatItsChartsAreMadeOfIsThere()
{
    Sandbox s;
    Workspace& w = s.workspace();
    const QDate today = s.clock().today();
    std::vector<FridayPageId> pages;
    for (const int daysAgo : {14, 7, 0}) {
        s.clock().setDay(today.addDays(-daysAgo));
        FridayPage page;
        page.day = s.clock().today();
        page.gut = 6;
        pages.push_back(need(w.saveFridayPage(page, u"tea"_s, {})));
    }
    QVERIFY(w.binFridayPage(pages.front()));
    QVERIFY(w.renameColumn(BoardColumn::Next, u"Soon"_s));
    const ReportContent content = contentOf(s);
    QCOMPARE(content.fridayPages.size(), size_t(2)); // the one in the bin is not there
    QCOMPARE(content.linkDays, need(w.linkFacts({}, today)).days);
    QVERIFY(content.linkDays.firstGrateful.isValid());
    QCOMPARE(content.rules, w.rules());
    QCOMPARE(need(reportContent(w, today.addDays(-30), today.addDays(-3))).fridayPages.size(), size_t(1));
}

void ReportContentTest::everythingBeginsWithTheFirstOfAnything()
{
    Sandbox s;
    Workspace& w = s.workspace();
    const QDate today = s.clock().today();
    const auto first = [&] { return need(firstReportedDay(w, today)); };
    QCOMPARE(first(), today);
    QVERIFY(w.addEntry(EntryKind::Win, u"a line"_s, today.addDays(-3)));
    QCOMPARE(first(), today.addDays(-3));
    CheckIn checkIn;
    checkIn.day = today.addDays(-5);
    checkIn.mood = 5;
    QVERIFY(w.setCheckIn(checkIn));
    QCOMPARE(first(), today.addDays(-5));
    s.clock().setDay(today.addDays(-7));
    Worksheet sheet;
    sheet.play = Play::LoveList;
    sheet.setText(u"staying"_s, u"Stay"_s);
    const WorksheetId written = need(w.saveWorksheet(sheet));
    s.clock().setDay(today.addDays(-9));
    Goal goal;
    goal.title = u"The outline"_s;
    const GoalId made = need(w.addGoal(goal));
    s.clock().setDay(today);
    QCOMPARE(first(), today.addDays(-9));
    QVERIFY(w.binGoals({made}));
    QCOMPARE(first(), today.addDays(-7));
    QVERIFY(w.binWorksheet(written));
    QCOMPARE(first(), today.addDays(-5));
}

QTEST_GUILESS_MAIN(ReportContentTest)
#include "report_content_test.moc"
