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

QTEST_GUILESS_MAIN(ReportContentTest)
#include "report_content_test.moc"
