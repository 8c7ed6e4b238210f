// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/journal_change.h>
#include <support/made_checks.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Goal goalNamed(const QString& title)
{
    Goal goal;
    goal.id = GoalId(QUuid::createUuidV5(QUuid(), u"one"_s));
    goal.title = title;
    return goal;
}

JournalChange everyKindOfChange()
{
    Entry entry;
    entry.text = u"thanks"_s;
    CheckIn checkIn;
    checkIn.mood = 5;
    JournalChange change;
    change.checks = {{std::nullopt, checkScoring({}, 50)}};
    change.goals = {{goalNamed(u"a"_s), goalNamed(u"b"_s)}, {goalNamed(u"b"_s), goalNamed(u"c"_s)}};
    change.entries = {{entry, std::nullopt}};
    change.checkIns = {{std::nullopt, checkIn}};
    LookingBack told;
    told.of(LookingBackText::Sign) = u"lunch again"_s;
    change.lookingBacks = {{std::nullopt, told}};
    Arrival arrival;
    arrival.letter = u"dear me"_s;
    change.arrivals = {{arrival, std::nullopt}};
    Worksheet worksheet;
    worksheet.setText(u"belief"_s, u"nobody listens"_s);
    change.worksheets = {{worksheet, std::nullopt}};
    FridayPage page;
    page.stuck = u"the budget"_s;
    change.fridayPages = {{page, std::nullopt}};
    Practice practice;
    practice.text = u"ask"_s;
    change.practices = {{std::nullopt, practice}};
    BinnedLine line;
    line.text = u"ask"_s;
    change.binnedLines = {{line, std::nullopt}};
    change.rules = Edit<BoardRules>{BoardRules{}, BoardRules{3, LimitMode::Signal}};
    return change;
}

} // namespace

class JournalChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theInverseSwapsBeforeAndAfter();
    void theInverseOfTheInverseIsTheChange();
    void editsOfOneThingAreTakenBackLastFirst();
    void nothingHasNothingAsItsInverse();
    void anyPartMakesAChange();
};

void JournalChangeTest::theInverseSwapsBeforeAndAfter()
{
    const JournalChange change = everyKindOfChange();
    const JournalChange back = change.inverse();
    QCOMPARE(back.checks, (std::vector{Edit<Check>{change.checks[0].after, std::nullopt}}));
    QCOMPARE(back.entries, (std::vector{Edit<Entry>{std::nullopt, change.entries[0].before}}));
    QCOMPARE(back.checkIns, (std::vector{Edit<CheckIn>{change.checkIns[0].after, std::nullopt}}));
    QCOMPARE(back.lookingBacks, (std::vector{Edit<LookingBack>{change.lookingBacks[0].after, std::nullopt}}));
    QCOMPARE(back.arrivals, (std::vector{Edit<Arrival>{std::nullopt, change.arrivals[0].before}}));
    QCOMPARE(back.fridayPages, (std::vector{Edit<FridayPage>{std::nullopt, change.fridayPages[0].before}}));
    QCOMPARE(back.practices, (std::vector{Edit<Practice>{change.practices[0].after, std::nullopt}}));
    QCOMPARE(back.binnedLines, (std::vector{Edit<BinnedLine>{std::nullopt, change.binnedLines[0].before}}));
    QCOMPARE(back.worksheets, (std::vector{Edit<Worksheet>{std::nullopt, change.worksheets[0].before}}));
    QCOMPARE(back.rules, std::optional(Edit<BoardRules>{change.rules->after, change.rules->before}));
}

void JournalChangeTest::theInverseOfTheInverseIsTheChange()
{
    QCOMPARE(everyKindOfChange().inverse().inverse(), everyKindOfChange());
}

void JournalChangeTest::editsOfOneThingAreTakenBackLastFirst()
{
    const JournalChange back = everyKindOfChange().inverse();
    QCOMPARE(back.goals.front().before->title, u"c"_s);
    QCOMPARE(back.goals.back().after->title, u"a"_s);
}

void JournalChangeTest::nothingHasNothingAsItsInverse()
{
    QVERIFY(JournalChange{}.isEmpty());
    QVERIFY(JournalChange{}.inverse().isEmpty());
}

void JournalChangeTest::anyPartMakesAChange()
{
    const JournalChange all = everyKindOfChange();
    JournalChange one;
    one.checks = all.checks;
    QVERIFY(!one.isEmpty());
    one = {};
    one.goals = all.goals;
    QVERIFY(!one.isEmpty());
    one = {};
    one.binnedLines = all.binnedLines;
    QVERIFY(!one.isEmpty());
    one = {};
    one.entries = all.entries;
    QVERIFY(!one.isEmpty());
    one = {};
    one.checkIns = all.checkIns;
    QVERIFY(!one.isEmpty());
    one = {};
    one.lookingBacks = all.lookingBacks;
    QVERIFY(!one.isEmpty());
    one = {};
    one.arrivals = all.arrivals;
    QVERIFY(!one.isEmpty());
    one = {};
    one.fridayPages = all.fridayPages;
    QVERIFY(!one.isEmpty());
    one = {};
    one.practices = all.practices;
    QVERIFY(!one.isEmpty());
    one = {};
    one.worksheets = all.worksheets;
    QVERIFY(!one.isEmpty());
    one = {};
    one.rules = all.rules;
    QVERIFY(!one.isEmpty());
}

QTEST_APPLESS_MAIN(JournalChangeTest)
#include "journal_change_test.moc"
