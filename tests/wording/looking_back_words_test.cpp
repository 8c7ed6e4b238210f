// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/check_words.h>
#include <wording/looking_back_words.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// How the rut came about, as it is told on the result and in the report.
class LookingBackWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToldIsNoTimeline();
    void theTimelineRunsFromTheLastGoodMonthToTheCause();
    void whatIsLeftOutHasNoLine();
    void aPlanEndsInOneStop();
};

void LookingBackWordsTest::nothingToldIsNoTimeline()
{
    QVERIFY(wording::timelineOf(LookingBack()).empty());
}

void LookingBackWordsTest::theTimelineRunsFromTheLastGoodMonthToTheCause()
{
    LookingBack told;
    told.lastGood = QDate(2025, 10, 1);
    told.firstOff = QDate(2026, 2, 1);
    told.events.set(static_cast<size_t>(CheckEvent::Passed));
    told.of(LookingBackText::Changed) = u"Dana left"_s;
    told.of(LookingBackList::Whys) = {u"I dread Mondays"_s, u"nobody decides"_s};
    const std::vector<wording::TimelineLine> lines = wording::timelineOf(told);
    QCOMPARE(lines.size(), size_t(6));
    QCOMPARE(lines[0].when, u"October 2025"_s);
    QCOMPARE(lines[1].what, wording::eventReason(CheckEvent::Passed));
    QVERIFY(lines[2].what.contains(u"Dana left"_s));
    QCOMPARE(lines[3].when, u"February 2026"_s);
    QVERIFY(lines[4].what.contains(u"I dread Mondays"_s));
    QCOMPARE(lines[5].when, u"because"_s);
    QVERIFY(lines[5].what.contains(u"nobody decides"_s));
}

void LookingBackWordsTest::whatIsLeftOutHasNoLine()
{
    LookingBack told;
    told.firstOff = QDate(2026, 2, 1);
    const std::vector<wording::TimelineLine> lines = wording::timelineOf(told);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].when, u"February 2026"_s);
}

void LookingBackWordsTest::aPlanEndsInOneStop()
{
    LookingBackPlan plan;
    plan.cue = u"it is Monday"_s;
    plan.step = u"write to R. K."_s;
    QCOMPARE(wording::planSentence(plan), u"If \u2068it is Monday\u2069, then I \u2068write to R. K\u2069."_s);
}

QTEST_APPLESS_MAIN(LookingBackWordsTest)
#include "looking_back_words_test.moc"
