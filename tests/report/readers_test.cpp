// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <domain/text.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// One goal of every kind, done yesterday, titled by its key, with a win logged from each.
Journal goalOfEveryKind()
{
    Journal journal;
    for (int i = 0; i < goalKindCount; ++i) {
        Goal goal;
        goal.kind = static_cast<GoalKind>(i);
        goal.title = u"Goal of kind "_s + goalKindKey(goal.kind);
        goal.why = u"Secret reason"_s;
        goal.column = i % 2 == 0 ? BoardColumn::Done : BoardColumn::Archive;
        goal.doneDay = reportToday().addDays(-1);
        goal.createdAt = QDateTime(goal.doneDay, QTime(9, 0), Qt::UTC);
        goal.id = GoalId(uuidV7(goal.createdAt.toMSecsSinceEpoch(), 3, static_cast<quint64>(i)));
        goal.steps = {{StepId(uuidV7(1, 2, static_cast<quint64>(i))), u"Secret step"_s, goal.createdAt}};
        goal.helped = Helped::Yes;
        journal.goals.push_back(goal);
        Entry win = oneEntry(u"Won by "_s + goalKindKey(goal.kind)).entries.front();
        win.id = EntryId(uuidV7(5, 6, static_cast<quint64>(i)));
        win.goal = goal.id;
        journal.entries.push_back(win);
    }
    return journal;
}

/// Everybody who is named with an @ anywhere in the journal.
std::set<QString> peopleIn(const Journal& journal)
{
    std::set<QString> people;
    for (const Entry& entry : journal.entries) {
        for (const QString& name : mentionsIn(entry.text))
            people.insert(name);
    }
    return people;
}

} // namespace

/// Who may read what.
class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void usualSectionsGrowFewerWithDistance()
    {
        constexpr size_t askedForOnly = 3; // people, timeline, worksheets
        QCOMPARE(usualSections(ReportReader::Me).size(), reportSectionCount - askedForOnly);
        QVERIFY(!usualSections(ReportReader::Mentor).contains(ReportSection::Mood));
        QVERIFY(usualSections(ReportReader::Supervisor) ==
                (std::set<ReportSection>{ReportSection::Goals, ReportSection::Wins}));
    }

    void onlyWhatIsTickedIsWritten_data()
    {
        QTest::addColumn<int>("section");
        for (const ReportSection section : allReportSections())
            QTest::newRow(reportSectionKey(section).data()) << static_cast<int>(section);
    }
    void onlyWhatIsTickedIsWritten()
    {
        QFETCH(const int, section);
        const std::map<ReportSection, QString> signs{
            {ReportSection::Result, u"There are no norms"_s}, {ReportSection::Reasons, u"Why Blocked growth"_s},
            {ReportSection::Suggestions, u"First step"_s},    {ReportSection::Mood, u"Mood over time"_s},
            {ReportSection::Charts, u"What goes together"_s}, {ReportSection::Gut, u"0 stay, 10 go"_s},
            {ReportSection::Goals, u"lead planner"_s},        {ReportSection::Wins, u"#growth"_s},
        };
        ReportOptions options = optionsFor(ReportReader::Me);
        options.sections = {static_cast<ReportSection>(section)};
        const QString text = WrittenReport(demoJournal(1), options).text();
        for (const auto& [other, sign] : signs)
            QVERIFY2(text.contains(sign) == (other == static_cast<ReportSection>(section)), qUtf8Printable(sign));
    }

    void supervisorSeesWinsAndTitlesAndNothingElse()
    {
        const Journal journal = demoJournal(1);
        ReportOptions options = optionsFor(ReportReader::Supervisor, 365);
        const QString text = WrittenReport(journal, options).text();
        QVERIFY(text.contains(u"For my supervisor"_s));
        QVERIFY(text.contains(u"Say in the review what the double shift cost"_s));
        for (const char* words : {"check-ins", "mood", "Your result", "Spark", "helped", "never asked what was missing",
                                  "lunch on Tuesday", "2 of 4 steps", "Decide:", "Garden sensors", "diagnosis"})
            QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
        int wins = 0;
        for (const Entry& entry : journal.entries) {
            const QString beginning = entry.text.simplified().left(40);
            QVERIFY2(entry.kind == EntryKind::Win || !text.contains(beginning), qUtf8Printable(beginning));
            wins += entry.kind == EntryKind::Win && text.contains(beginning) ? 1 : 0;
        }
        QVERIFY(wins > 10);
    }

    void privateGoalsStayAwayFromASupervisor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("seen");
        const std::set<GoalKind> open{GoalKind::StepGoal, GoalKind::Conversation, GoalKind::Learning,
                                      GoalKind::Challenge, GoalKind::Connect};
        for (int i = 0; i < goalKindCount; ++i) {
            const auto kind = static_cast<GoalKind>(i);
            QTest::newRow(goalKindKey(kind).data()) << i << open.contains(kind);
        }
    }
    void privateGoalsStayAwayFromASupervisor()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, seen);
        static const QString text = WrittenReport(goalOfEveryKind(), optionsFor(ReportReader::Supervisor)).text();
        static const QString forMe = WrittenReport(goalOfEveryKind(), optionsFor(ReportReader::Me)).text();
        const QString key = goalKindKey(static_cast<GoalKind>(kind));
        QCOMPARE(text.contains(u"Goal of kind "_s + key), seen);
        QCOMPARE(text.contains(u"Won by "_s + key), seen);
        QVERIFY(forMe.contains(u"Goal of kind "_s + key));
        QVERIFY(!text.contains(u"Secret"_s));
    }

    void tickedSideProjectIsTold()
    {
        Journal journal = goalOfEveryKind();
        for (Goal& goal : journal.goals)
            goal.inWorkReports = true;
        const QString text = WrittenReport(journal, optionsFor(ReportReader::Supervisor)).text();
        QVERIFY(text.contains(u"Goal of kind side_project"_s));
        QVERIFY(text.contains(u"Won by side_project"_s));
        // The tick is for side projects and opens nothing else.
        QVERIFY(!text.contains(u"Goal of kind opportunity"_s));
        QVERIFY(!text.contains(u"Secret"_s));
    }

    void mentorSeesNoMoodAndNoNotes()
    {
        const Journal journal = demoJournal(1);
        const QString text = WrittenReport(journal, optionsFor(ReportReader::Mentor, 365)).text();
        QVERIFY(text.contains(u"Your result points to"_s));
        QVERIFY(text.contains(u"2 of 4 steps"_s));
        QVERIFY(!text.contains(u"smoothed"_s));
        QVERIFY(!text.contains(u"never asked what was missing"_s));
        for (const Entry& entry : journal.entries)
            QVERIFY(entry.kind != EntryKind::Note || !text.contains(entry.text.simplified().left(40)));
    }

    void whomAGoalIsWithIsToldWithThePeople()
    {
        Journal journal = goalOfEveryKind();
        journal.goals.front().column = BoardColumn::Doing;
        journal.goals.front().doneDay = {};
        journal.goals.front().person = u"Dana"_s;
        const auto told = [&](ReportReader reader, std::set<ReportSection> sections) {
            ReportOptions options = optionsFor(reader);
            options.sections = std::move(sections);
            const QString text = WrittenReport(journal, options).text();
            return text.contains(journal.goals.front().title) && text.contains(u"Dana"_s);
        };
        QVERIFY(told(ReportReader::Me, {ReportSection::Goals}));
        QVERIFY(!told(ReportReader::Mentor, usualSections(ReportReader::Mentor)));
        QVERIFY(told(ReportReader::Mentor, {ReportSection::Goals, ReportSection::People}));
        QVERIFY(!told(ReportReader::Supervisor, {ReportSection::Goals, ReportSection::People}));
    }

    void hiddenNamesAreNowhere_data()
    {
        QTest::addColumn<int>("reader");
        QTest::newRow("me") << static_cast<int>(ReportReader::Me);
        QTest::newRow("mentor") << static_cast<int>(ReportReader::Mentor);
        QTest::newRow("supervisor") << static_cast<int>(ReportReader::Supervisor);
    }
    void hiddenNamesAreNowhere()
    {
        QFETCH(const int, reader);
        const Journal journal = demoJournal(2);
        ReportOptions options = optionsFor(static_cast<ReportReader>(reader), 730);
        const std::set<QString> people = peopleIn(journal);
        QVERIFY(people.size() > 8);
        const auto named = [&](const WrittenReport& report) {
            const QString all = report.text() + QString::fromUtf8(report.output(u"pdfinfo"_s)) +
                                QString::fromUtf8(report.output(u"pdfinfo"_s, {u"-meta"_s}));
            QStringList found;
            for (const QString& name : people) {
                if (all.contains(QRegularExpression(u"\\b"_s + QRegularExpression::escape(name) + u"s?\\b"_s,
                                                    QRegularExpression::CaseInsensitiveOption)))
                    found << name;
            }
            return found;
        };
        options.title = u"With "_s + QStringList(people.begin(), people.end()).join(u", "_s);
        QCOMPARE(named(WrittenReport(journal, options)).size(), static_cast<qsizetype>(people.size()));
        options.hideNames = true;
        QCOMPARE(named(WrittenReport(journal, options)), QStringList());
    }

    void namesThatStandOnlyElsewhereAreHiddenWhenHandedIn()
    {
        Journal journal = oneEntry(u"Met Ulla at the lock"_s);
        ReportOptions options = optionsFor(ReportReader::Me);
        options.hideNames = true;
        QTemporaryDir folder;
        ReportContent content = contentOf(journal, options);
        content.mentioned = {u"@Ulla"_s};
        const QString file = folder.filePath(u"r.pdf"_s);
        QVERIFY(writeReport(file, content, options));
        QProcess process;
        process.start(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(u"Met U. at the lock"_s));
        QVERIFY(!text.contains(u"Ulla"_s));
    }

    void daysOutsideTheRangeAreLeftOut()
    {
        Journal journal = oneEntry(u"Inside"_s);
        Entry outside = journal.entries.front();
        outside.id = EntryId(uuidV7(1, 2, 3));
        outside.day = reportToday().addDays(-400);
        outside.text = u"Outside"_s;
        journal.entries.push_back(outside);
        const QString text = WrittenReport(journal, optionsFor(ReportReader::Me)).text();
        QVERIFY(text.contains(u"Inside"_s));
        QVERIFY(!text.contains(u"Outside"_s));
    }

    void whatIsInTheBinIsLeftOut()
    {
        Journal journal = oneEntry(u"Thrown away"_s);
        journal.entries.front().binnedAt = journal.entries.front().createdAt;
        QVERIFY(!WrittenReport(journal, optionsFor(ReportReader::Me)).text().contains(u"Thrown away"_s));
    }
};

QTEST_MAIN(ReadersTest)
#include "readers_test.moc"
