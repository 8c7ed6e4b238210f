// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <charts/progress_charts.h>
#include <wording/flow_words.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>

#include <QRegularExpression>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfTest = 120;

QString textOf(const Journal& journal, ReportReader reader, std::set<ReportSection> sections, bool hideNames = false)
{
    ReportOptions options = optionsFor(reader, daysOfTest);
    options.sections = std::move(sections);
    options.hideNames = hideNames;
    return WrittenReport(journal, options).text();
}

/// As a person reads it in the text of a PDF.
QString read(const QString& words)
{
    static const QRegularExpression isolates(u"[\\x{2066}-\\x{2069}]"_s);
    return QString(words).remove(isolates).normalized(QString::NormalizationForm_KC).simplified();
}

QDate onsetIn(const Journal& journal)
{
    const auto told = lookingBackOn(journal.lookingBacks, reportToday());
    return told ? told->firstOff : QDate();
}

/// What the window shows behind 'More charts' of the same journal and days.
std::vector<WordedChart> furtherCharts(const Journal& journal, const ChartDays& days)
{
    const DailyDays daily{journal.checkIns, onsetIn(journal)};
    return {dailyLines(DailyValue::Energy, daily, days), dailyLines(DailyValue::Sleep, daily, days),
            flowLines(journal.goals, flowSummary(journal.goals, days.from, days.to), {})};
}

ChartDays daysOfReport()
{
    return {reportToday().addDays(1 - daysOfTest), reportToday(), reportToday()};
}

Goal cardOf(quint64 number, const QString& title, BoardColumn column, GoalKind kind)
{
    Goal goal;
    goal.id = GoalId(uuidV7(11, 12, number));
    goal.title = title;
    goal.kind = kind;
    goal.column = column;
    goal.createdAt = QDateTime(reportToday().addDays(-20), QTime(9, 0), Qt::UTC);
    return goal;
}

/// Four cards, two of them of work and one each in Doing and Next; and somebody whose name a title holds.
Journal board()
{
    Journal journal;
    journal.goals = {cardOf(1, u"Outline with Dana"_s, BoardColumn::Doing, GoalKind::StepGoal),
                     cardOf(2, u"Learn to weld"_s, BoardColumn::Next, GoalKind::Learning),
                     cardOf(3, u"Garden sensors"_s, BoardColumn::Doing, GoalKind::SideProject),
                     cardOf(4, u"Another house"_s, BoardColumn::Next, GoalKind::Opportunity)};
    Person person;
    person.id = PersonId(uuidV7(13, 14, 15));
    person.name = u"Dana"_s;
    journal.people = {person};
    return journal;
}

} // namespace

/// The charts of a report are those of Progress, and only where they were ticked.
class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }
    void theySayWhatTheWindowSays();
    void linksAreThoseOfAllDays();
    void theGutIsASectionOfItsOwn();
    void nobodyElseGetsThemUnlessTheyAreTicked();
    void titlesOfGoalsAreToldWhereTheGoalsAre();
    void namesAreHiddenInThemToo();
    void anEmptyJournalSaysSo();
    void noneIsCutFromItsTitle_data();
    void noneIsCutFromItsTitle();
};

void ChartsTest::theySayWhatTheWindowSays()
{
    const Journal journal = demoJournal(1);
    const QString text = textOf(journal, ReportReader::Me, {ReportSection::Charts});
    for (const WordedChart& chart : furtherCharts(journal, daysOfReport())) {
        QVERIFY2(chart.isEnough, qUtf8Printable(chart.title));
        QVERIFY2(text.contains(read(chart.title)), qUtf8Printable(chart.title));
        QVERIFY2(text.contains(read(chart.caption())), qUtf8Printable(chart.caption() + u'\n' + text));
    }
    const FlowSummary flow = flowSummary(journal.goals, daysOfReport().from, daysOfReport().to);
    for (const QString& sentence : wording::flowSentences(flow))
        QVERIFY2(text.contains(read(sentence)), qUtf8Printable(sentence));
    // The lines of the board are named at their ends, with how many cards there are.
    const FlowDay& last = flow.flow.back();
    QVERIFY2(text.contains(u"Done %1"_s.arg(flow.finished.back())), qUtf8Printable(text));
    QVERIFY2(text.contains(u"Next %1"_s.arg(last.cards[size_t(BoardColumn::Next)])), qUtf8Printable(text));
}

void ChartsTest::linksAreThoseOfAllDays()
{
    const Journal journal = demoJournal(1);
    const ReportContent content = contentOf(journal, optionsFor(ReportReader::Me, daysOfTest));
    const MonthOfLinks month = linksOfMonth({{}, reportToday(), content.checkIns, content.linkDays, content.practices});
    QCOMPARE(month.links.size(), size_t(mostLinksAMonth));
    const QString text = textOf(journal, ReportReader::Me, {ReportSection::Charts});
    for (const DailyLink& link : month.links)
        QVERIFY2(text.contains(read(wording::linkSentence(link))), qUtf8Printable(wording::linkSentence(link) + text));
    QVERIFY(text.contains(u"Over all your days up to 23 November."_s));
}

void ChartsTest::theGutIsASectionOfItsOwn()
{
    const Journal journal = demoJournal(1);
    const WordedChart gut = gutLines(journal.fridayPages, daysOfReport());
    QVERIFY(gut.isEnough);
    const QString text = textOf(journal, ReportReader::Me, {ReportSection::Gut});
    QVERIFY2(text.contains(read(gut.title)) && text.contains(u"0 stay, 10 go"_s), qUtf8Printable(text));
    const QString others = textOf(journal, ReportReader::Me, {ReportSection::Charts, ReportSection::Mood});
    QVERIFY(!others.contains(u"0 stay, 10 go"_s) && !others.contains(u"gut"_s, Qt::CaseInsensitive));
}

void ChartsTest::nobodyElseGetsThemUnlessTheyAreTicked()
{
    for (const ReportReader reader : {ReportReader::Mentor, ReportReader::Supervisor}) {
        QVERIFY(!usualSections(reader).contains(ReportSection::Charts));
        QVERIFY(!usualSections(reader).contains(ReportSection::Gut));
        const QString text = textOf(demoJournal(1), reader, usualSections(reader));
        for (const char* words : {"Energy", "Sleep", "What goes together", "gut", "on the board", "smoothed"})
            QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
    }
}

void ChartsTest::titlesOfGoalsAreToldWhereTheGoalsAre()
{
    using Section = ReportSection;
    const QString dana = u"Outline with Dana: 20 days in Doing"_s;
    const QString own = textOf(board(), ReportReader::Me, {Section::Charts, Section::Goals});
    QVERIFY2(own.contains(dana) && own.contains(u"Another house: 20 days in Next"_s), qUtf8Printable(own));
    const QString without = textOf(board(), ReportReader::Me, {Section::Charts});
    QVERIFY(without.contains(u"2 cards are in Doing now."_s) && !without.contains(u"Dana"_s));
    const QString work = textOf(board(), ReportReader::Supervisor, {Section::Charts, Section::Goals});
    QVERIFY2(work.contains(dana) && work.contains(QRegularExpression(u"\\b1 cards? (is|are) in Doing now"_s)),
             qUtf8Printable(work));
    for (const char* title : {"Learn to weld", "Garden sensors", "Another house"})
        QVERIFY2(!work.contains(QString::fromUtf8(title)), title);
}

void ChartsTest::namesAreHiddenInThemToo()
{
    ReportOptions options = optionsFor(ReportReader::Me, daysOfTest);
    options.sections = {ReportSection::Charts, ReportSection::Goals};
    options.hideNames = true;
    ReportContent content = contentOf(board(), options);
    content.rules.names[static_cast<size_t>(BoardColumn::Next)] = u"When Dana is back"_s;
    const QString text = WrittenReport(content, options).text();
    QVERIFY2(text.contains(u"Outline with D.: 20 days in Doing"_s), qUtf8Printable(text));
    QVERIFY2(text.contains(u"Learn to weld: 20 days in When D. is back"_s), qUtf8Printable(text));
    QVERIFY2(text.contains(u"When D. is back 2"_s), qUtf8Printable(text)); // the band of the chart
    QVERIFY(!text.contains(u"Dana"_s));
}

void ChartsTest::anEmptyJournalSaysSo()
{
    for (const ReportSection section : {ReportSection::Charts, ReportSection::Gut}) {
        const QString text = textOf({}, ReportReader::Me, {section});
        QVERIFY2(text.contains(wording::reportSectionEmpty(section)), qUtf8Printable(text));
    }
    const QString one = textOf(board(), ReportReader::Me, {ReportSection::Charts});
    QCOMPARE(one.count(wording::tooFewForLine()), 2); // energy and sleep
    QVERIFY(one.contains(u"Sleep and mood: 0 of 20 days so far."_s));
}

void ChartsTest::noneIsCutFromItsTitle_data()
{
    QTest::addColumn<int>("days");
    for (int days = 60; days <= 365; days += 60)
        QTest::addRow("%d days", days) << days;
}

/// A page that ends with a title or with what stands under it has lost the chart to the next one.
void ChartsTest::noneIsCutFromItsTitle()
{
    QFETCH(const int, days);
    const Journal journal = demoJournal(1);
    ReportOptions options = optionsFor(ReportReader::Me, days);
    const ChartDays shown{options.from, options.to, reportToday()};
    std::vector<WordedChart> charts = furtherCharts(journal, shown);
    charts.push_back(gutLines(journal.fridayPages, shown));
    charts.push_back(dailyLines(DailyValue::Mood, {journal.checkIns, onsetIn(journal)}, shown));
    QStringList heads;
    for (const WordedChart& chart : charts)
        heads << read(chart.title) << read(chart.caption());
    const WrittenReport report(journal, options);
    for (int page = 2; page <= report.pages(); ++page) {
        const QString number = QString::number(page);
        QString text = QString::fromUtf8(report.output(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number}));
        text = read(text).remove(QRegularExpression(u"\\s*Page \\d+ of \\d+$"_s));
        for (const QString& head : std::as_const(heads))
            QVERIFY2(head.isEmpty() || !text.endsWith(head), qUtf8Printable(head + u" ends page "_s + number));
    }
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
