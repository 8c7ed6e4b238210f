// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <wording/play_words.h>
#include <wording/tried_words.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QDate daysAgo(int days)
{
    return reportToday().addDays(-days);
}

QDateTime morning(int days)
{
    return {daysAgo(days), QTime(9, 0), Qt::UTC};
}

Check checkOf(int days, int growth)
{
    Check check;
    check.id = CheckId(uuidV7(1, 2, static_cast<quint64>(days)));
    check.day = daysAgo(days);
    check.form = CheckForm::Full;
    check.createdAt = check.finishedAt = morning(days);
    check.answers.fill(Answer::given(50));
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& one = checkItems()[static_cast<size_t>(item)];
        if (one.domain == Domain::Grw)
            check.answers[static_cast<size_t>(item)] = Answer::given(one.reverse ? 100 - growth : growth);
    }
    return check;
}

Goal goalOf(Play play, GoalKind kind)
{
    Goal goal;
    goal.id = GoalId(uuidV7(3, 4, static_cast<quint64>(play)));
    goal.title = u"Ask for an hour"_s;
    goal.kind = kind;
    goal.play = play;
    goal.domain = Domain::Grw;
    goal.column = BoardColumn::Done;
    goal.doneDay = daysAgo(40);
    goal.createdAt = morning(60);
    goal.helped = Helped::Yes;
    GoalEvent created;
    created.at = morning(60);
    created.to = BoardColumn::Doing;
    created.day = daysAgo(60);
    goal.history = {created};
    return goal;
}

/// A goal, a worksheet and a practice of three ways out, between two assessments.
Journal triedThree()
{
    Journal journal;
    journal.checks = {checkOf(70, 100), checkOf(30, 25)};
    journal.goals = {goalOf(Play::Mentor, GoalKind::StepGoal)};
    Worksheet sheet;
    sheet.id = WorksheetId(uuidV7(5, 6, 7));
    sheet.play = Play::LoveList;
    sheet.day = daysAgo(55);
    sheet.finishedDay = daysAgo(50);
    sheet.setLines(u"gained"_s, {u"a full room"_s});
    sheet.createdAt = morning(55);
    journal.worksheets = {sheet};
    Practice practice;
    practice.id = PracticeId(uuidV7(7, 8, 9));
    practice.play = Play::DailyConfidence;
    practice.text = u"One sentence aloud"_s;
    practice.day = daysAgo(58);
    practice.endedOn = daysAgo(45);
    practice.createdAt = morning(58);
    journal.practices = {practice};
    return journal;
}

QString textOf(const Journal& journal, ReportReader reader, std::set<ReportSection> sections)
{
    ReportOptions options = optionsFor(reader);
    options.sections = std::move(sections);
    return WrittenReport(journal, options).text();
}

} // namespace

/// 'What was tried' in a report, with what followed.
class TriedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void itCountsAsTheWindowDoes()
    {
        const Journal journal = triedThree();
        const auto tried = triedPlays({journal.checks, journal.goals, journal.worksheets, journal.practices},
                                      optionsFor(ReportReader::Me).from, reportToday());
        QCOMPARE(tried.size(), size_t(3));
        const QString text = textOf(journal, ReportReader::Me, {ReportSection::Tried, ReportSection::Change});
        QVERIFY2(text.contains(wording::triedTitle(tried)), qUtf8Printable(text));
        QVERIFY(text.contains(u"of 3 ways out tried"_s));
        QVERIFY(text.contains(wording::triedCaption()));
        QVERIFY(text.contains(u"what follows need not come from it"_s));
        for (const TriedPlay& each : tried)
            QVERIFY2(text.contains(wording::triedName(each)), qUtf8Printable(wording::triedName(each) + text));
    }

    void whoMayNotSeeScoresSeesNoneOfIt()
    {
        const Journal journal = triedThree();
        for (const ReportReader reader : {ReportReader::Me, ReportReader::Mentor, ReportReader::Supervisor}) {
            const QString text = textOf(journal, reader, {ReportSection::Tried});
            QVERIFY(text.contains(wording::playName(Play::Mentor)) && text.contains(u"helped"_s));
            QVERIFY2(!text.contains(u"ways out tried"_s) && !text.contains(wording::triedCaption()),
                     qUtf8Printable(text));
        }
    }

    void aSupervisorSeesWhatIsOfWorkAlone()
    {
        Journal journal = triedThree();
        journal.goals.push_back(goalOf(Play::ExploreJobs, GoalKind::Opportunity));
        const std::set<ReportSection> sections{ReportSection::Tried, ReportSection::Result};
        QVERIFY(textOf(journal, ReportReader::Me, sections).contains(u"of 4 ways out tried"_s));
        const QString text = textOf(journal, ReportReader::Supervisor, sections);
        QVERIFY2(text.contains(u"1 way out tried"_s) || text.contains(u"of 1 way"_s), qUtf8Printable(text));
        for (const Play play : {Play::LoveList, Play::DailyConfidence, Play::ExploreJobs})
            QVERIFY(!text.contains(wording::playName(play)));
    }

    void whatIsLeftOutOfTheDrawingIsSaid()
    {
        Journal journal = triedThree();
        const std::set<ReportSection> sections{ReportSection::Tried, ReportSection::Change};
        const QString said = u"Only the newest are drawn here."_s;
        QVERIFY(!textOf(journal, ReportReader::Me, sections).contains(said));
        for (const Play play : {Play::Boundaries, Play::CraftJob, Play::Training, Play::ReadListen, Play::SetGoals,
                                Play::OneThing, Play::JustStart, Play::Network})
            journal.goals.push_back(goalOf(play, GoalKind::StepGoal));
        const QString text = textOf(journal, ReportReader::Me, sections);
        QVERIFY2(text.contains(said) && text.contains(u"of 11 ways out tried"_s), qUtf8Printable(text));
    }

    void withoutASecondAssessmentNothingIsDrawn()
    {
        Journal journal = triedThree();
        journal.checks.pop_back();
        const QString text = textOf(journal, ReportReader::Me, {ReportSection::Tried, ReportSection::Change});
        QVERIFY(text.contains(wording::playName(Play::Mentor)));
        QVERIFY(!text.contains(u"ways out tried"_s));
    }
};

QTEST_MAIN(TriedTest)
#include "tried_test.moc"
