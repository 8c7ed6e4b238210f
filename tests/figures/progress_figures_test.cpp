// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_journal.h"
#include "counted_by_sql.h"
#include "window_fixture.h"

#include "progress/chart_view.h"
#include "progress/finished_panel.h"

#include <domain/daily.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/flow_words.h>
#include <wording/goal_words.h>
#include <wording/progress_words.h>
#include <wording/typed.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// The day whose year is not told: none where the range is longer than a year.
QDate knownYear(const DayRange& range)
{
    return range.from < range.to.addYears(-1) ? QDate() : range.to;
}

} // namespace

/// What Progress shows is what the rows of the file say, counted by SQL.
class ProgressFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void everyDayOfACheckIn_data() { ranges(); }
    void everyDayOfACheckIn();
    void whatHasShifted_data() { ranges(); }
    void whatHasShifted();
    void sparkAndTheArea_data() { ranges(); }
    void sparkAndTheArea();
    void whatTheGutSaid_data() { ranges(); }
    void whatTheGutSaid();
    void whatWasFinished_data() { ranges(); }
    void whatWasFinished();
    void whatThereIsInTheRange_data() { ranges(); }
    void whatThereIsInTheRange();
    void theBoardOfEveryDay_data() { ranges(); }
    void theBoardOfEveryDay();
    void howLongGoalsTook_data() { ranges(); }
    void howLongGoalsTook();
    void whatHasStoodLongest();
    void whatGoesTogether_data() { ranges(); }
    void whatGoesTogether();
    void everyPairIsLookedAtInItsMonth();

private:
    static void ranges();
    /// Clicks a range; which days it is.
    DayRange choose(const QString& button) const;
    void showMore(bool shown) const;
    /// The first chart on the page that has a line of that name, and its lines; null or empty when there is none.
    [[nodiscard]] const ChartView* viewOf(const QString& line) const;
    [[nodiscard]] std::vector<ChartSeries> firstWith(const QString& line) const;

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<PlainSql> m_file;
};

namespace {

/// The first place where a line and what was counted differ; empty when they do not.
QString difference(const std::vector<DayValue>& line, const std::vector<DayValue>& rows)
{
    if (rows.empty())
        return u"nothing was counted"_s;
    for (size_t i = 0; i < std::min(line.size(), rows.size()); ++i) {
        if (line[i].day != rows[i].day || std::abs(line[i].value - rows[i].value) > 1e-9)
            return u"%1: %2, counted %3: %4"_s.arg(line[i].day.toString(Qt::ISODate))
                .arg(line[i].value)
                .arg(rows[i].day.toString(Qt::ISODate))
                .arg(rows[i].value);
    }
    return line.size() == rows.size() ? QString() : u"%1 values, counted %2"_s.arg(line.size()).arg(rows.size());
}

QString helpedWord(const QString& key)
{
    const std::map<QString, Helped> words{
        {u"yes"_s, Helped::Yes}, {u"no_difference"_s, Helped::NoDifference}, {u"no"_s, Helped::No}};
    const auto word = words.find(key);
    return word == words.end() ? QString() : wording::helpedWord(word->second);
}

/// By nearest rank.
std::optional<FlowSpread> spread(const std::vector<int>& sorted)
{
    if (sorted.empty())
        return std::nullopt;
    const auto at = [&](double share) {
        return sorted.at(static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1);
    };
    return FlowSpread{static_cast<int>(sorted.size()), at(0.5), at(0.85)};
}

} // namespace

void ProgressFiguresTest::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    fillWithCheckedYear(*m_open->workspace, m_open->clock);
    m_file = std::make_unique<PlainSql>(m_open->journal.path());
    m_open->show(Tab::Progress);
}

void ProgressFiguresTest::cleanupTestCase()
{
    m_file.reset();
    m_open.reset();
}

void ProgressFiguresTest::init()
{
    showMore(false);
}

void ProgressFiguresTest::ranges()
{
    QTest::addColumn<QString>("button");
    for (const char* name : {"90 days", "Year", "All"})
        QTest::newRow(name) << u"Show "_s + QString::fromLatin1(name);
}

DayRange ProgressFiguresTest::choose(const QString& button) const
{
    m_open->click(button);
    const QDate today = m_open->clock.today();
    if (button.endsWith(u"90 days"_s))
        return {today.addDays(-89), today};
    if (button.endsWith(u"Year"_s))
        return {today.addYears(-1), today};
    return {bysql::firstDay(*m_file), today};
}

void ProgressFiguresTest::showMore(bool shown) const
{
    const QString way = shown ? u"More charts"_s : u"Back to the main charts"_s;
    if (m_open->find<QAbstractButton>(way))
        m_open->click(way);
}

const ChartView* ProgressFiguresTest::viewOf(const QString& line) const
{
    const QList<ChartView*> charts = m_open->window->findChildren<ChartView*>();
    for (const ChartView* each : charts) {
        if (!each->isVisible())
            continue;
        const std::vector<ChartSeries>& series = each->chart()->data().series;
        if (std::any_of(series.begin(), series.end(), [&](const ChartSeries& one) { return one.name == line; }))
            return each;
    }
    return nullptr;
}

std::vector<ChartSeries> ProgressFiguresTest::firstWith(const QString& line) const
{
    const ChartView* view = viewOf(line);
    return view ? view->chart()->data().series : std::vector<ChartSeries>();
}

void ProgressFiguresTest::everyDayOfACheckIn()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    const auto mood = firstWith(u"Mood"_s);
    QCOMPARE(mood.size(), size_t(2));
    QCOMPARE(difference(mood[0].points, bysql::daily(*m_file, u"mood"_s, range)), QString());
    QCOMPARE(difference(mood[1].points, bysql::smoothedLine(*m_file, u"mood"_s, range)), QString());
    showMore(true);
    for (const auto& [name, column] : {std::pair(u"Energy"_s, u"energy"_s), std::pair(u"Sleep"_s, u"sleep"_s)}) {
        const auto value = firstWith(name);
        QCOMPARE(value.size(), size_t(2));
        QCOMPARE(difference(value[0].points, bysql::daily(*m_file, column, range)), QString());
        QCOMPARE(difference(value[1].points, bysql::smoothedLine(*m_file, column, range)), QString());
    }
}

void ProgressFiguresTest::whatHasShifted()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    const auto compare = [&](DailyValue value, const QString& column) {
        const bysql::Shift rows = bysql::shift(*m_file, column, range.to);
        wording::DailyFinding finding;
        finding.value = value;
        finding.kind = rows.side == 0  ? wording::DailyFinding::Kind::Steady
                       : rows.side > 0 ? wording::DailyFinding::Kind::Up
                                       : wording::DailyFinding::Kind::Down;
        finding.since = rows.side == 0 ? QDate() : rows.since;
        const ChartView* chart = viewOf(wording::dailyValueName(value));
        QVERIFY(chart);
        QCOMPARE(chart->name(), wording::dailyTitle(finding, knownYear(range)));
        const QString against = wording::dayRange(rows.baselineFrom, rows.baselineTo, knownYear(range));
        QVERIFY2(chart->caption().contains(against), qPrintable(chart->caption() + u" / "_s + against));
        const auto marks = chart->chart()->data().marks;
        const auto mark =
            std::find_if(marks.begin(), marks.end(), [](const ChartMark& each) { return each.isFinding; });
        QCOMPARE(mark == marks.end() ? QDate() : mark->day, finding.since);
    };
    compare(DailyValue::Mood, u"mood"_s);
    showMore(true);
    compare(DailyValue::Energy, u"energy"_s);
    compare(DailyValue::Sleep, u"sleep"_s);
}

void ProgressFiguresTest::sparkAndTheArea()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    const auto scores = firstWith(u"Spark"_s);
    QCOMPARE(scores.size(), size_t(2));
    QCOMPARE(difference(scores[1].points, bysql::scores(*m_file, u"Spark"_s, range)), QString());
    const QString area = scores[0].name;
    const auto all = allDomains();
    const auto domain =
        std::find_if(all.begin(), all.end(), [&](Domain each) { return wording::domainName(each) == area; });
    QVERIFY2(domain != all.end(), qPrintable(area));
    QCOMPARE(difference(scores[0].points, bysql::scores(*m_file, domainKey(*domain), range)), QString());
}

void ProgressFiguresTest::whatTheGutSaid()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    showMore(true);
    const auto gut = firstWith(u"Gut"_s);
    QCOMPARE(gut.size(), size_t(1));
    QCOMPARE(difference(gut[0].points, bysql::gut(*m_file, range)), QString());
}

void ProgressFiguresTest::whatWasFinished()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    const std::vector<bysql::FinishedGoal> rows = bysql::finishedGoals(*m_file, range);
    QVERIFY(rows.size() >= 2);
    QStringList said;
    for (const auto* label : m_open->visible<FinishedPanel>()->findChildren<QLabel*>()) {
        if (label->isVisible())
            said << label->text();
    }
    constexpr size_t mostShown = 6;
    const size_t shown = std::min(rows.size(), mostShown);
    // Its title, three texts a row, and how many there are before them.
    const qsizetype further = rows.size() > mostShown ? 1 : 0;
    QCOMPARE(said.size(), 1 + 3 * static_cast<qsizetype>(shown) + further);
    if (further > 0)
        QVERIFY2(said.last().contains(QString::number(rows.size() - mostShown)), qPrintable(said.last()));
    for (size_t i = 0; i < shown; ++i) {
        const qsizetype at = 1 + 3 * static_cast<qsizetype>(i);
        QCOMPARE(said.at(at), range.from.year() == knownYear(range).year() ? wording::shortDay(rows[i].day)
                                                                           : wording::shortDayAndYear(rows[i].day));
        QCOMPARE(said.at(at + 1), wording::brief(rows[i].title));
        QCOMPARE(said.at(at + 2), helpedWord(rows[i].helped));
    }
}

void ProgressFiguresTest::whatThereIsInTheRange()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    const auto count = [&](const QString& table, const QString& what) {
        return static_cast<int>(m_file->number(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, what), range));
    };
    wording::ProgressCounts counts;
    counts.checkIns = count(u"check_ins"_s, u"day BETWEEN :from AND :to"_s);
    counts.checks =
        count(u"checks"_s, u"finished_at IS NOT NULL AND deleted_at IS NULL AND day BETWEEN :from AND :to"_s);
    counts.goalsFinished = count(
        u"goals"_s, u"board_column IN ('done', 'archive') AND deleted_at IS NULL AND done_day BETWEEN :from AND :to"_s);
    QVERIFY(counts.checkIns > 0 && counts.checks > 0 && counts.goalsFinished > 0);
    const QString line = wording::countsLine(range.from, range.to, counts, range.to);
    QVERIFY2(m_open->says(line), qPrintable(line));
}

void ProgressFiguresTest::theBoardOfEveryDay()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    showMore(true);
    const auto flow = firstWith(u"Doing"_s);
    QCOMPARE(flow.size(), size_t(3));
    const std::vector<bysql::BoardDay> days = bysql::board(*m_file, range);
    for (size_t line = 0; line < flow.size(); ++line) {
        std::vector<DayValue> rows;
        rows.reserve(days.size());
        for (const bysql::BoardDay& day : days)
            rows.push_back({day.day, static_cast<double>(day.cards.at(line))});
        QVERIFY(line > 0 || rows.back().value > rows.front().value);
        QCOMPARE(difference(flow[line].points, rows), QString());
    }
}

void ProgressFiguresTest::howLongGoalsTook()
{
    QFETCH(const QString, button);
    const DayRange range = choose(button);
    showMore(true);
    const bysql::TimesTaken taken = bysql::timesTaken(*m_file, range);
    QVERIFY(taken.lead.size() >= 3 && taken.cycle.size() >= 3 && taken.cycle.size() < taken.lead.size());
    // One rule: what is counted on the board is what stands in the head and in the list.
    QCOMPARE(taken.lead.size(), bysql::finishedGoals(*m_file, range).size());
    FlowSummary flow;
    flow.lead = spread(taken.lead);
    flow.cycle = spread(taken.cycle);
    const int weeks = static_cast<int>(m_file->number(
        u"SELECT (julianday(date(:to, 'weekday 0')) - julianday(date(:from, 'weekday 0'))) / 7 + 1"_s, range));
    flow.weeks.resize(static_cast<size_t>(weeks));
    flow.weeks.front().finished = static_cast<int>(taken.lead.size());
    flow.inWork = static_cast<int>(
        m_file->number(u"SELECT count(*) FROM goals WHERE board_column = 'doing' AND deleted_at IS NULL"_s, range));
    QVERIFY2(m_open->says(wording::flowTitle(flow)), qPrintable(wording::flowTitle(flow)));
    const QString sentences = wording::flowSentences(flow).join(u'\n');
    QVERIFY2(m_open->says(sentences), qPrintable(sentences));
}

void ProgressFiguresTest::whatHasStoodLongest()
{
    showMore(true);
    const QDate today = m_open->clock.today();
    const std::vector<bysql::Waiting> rows = bysql::waiting(*m_file, {today, today});
    QVERIFY(!rows.empty());
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Next}) {
        QStringList expected;
        for (const bysql::Waiting& row : rows) {
            if (row.column == (column == BoardColumn::Next ? "next"_L1 : "doing"_L1) && expected.size() < 5)
                expected << wording::ageLine({{}, column, row.days}, row.title, m_open->workspace->rules());
        }
        QVERIFY2(m_open->says(expected.join(u'\n')), qPrintable(expected.join(u'\n')));
    }
}

void ProgressFiguresTest::whatGoesTogether()
{
    QFETCH(const QString, button);
    choose(button);
    showMore(true);
    // Of all days, whatever the range: another range is no second try at the same pair.
    const DayRange range{QDate(1, 1, 1), m_open->clock.today()};
    const auto facts = m_open->workspace->linkFacts({}, range.to);
    QVERIFY(facts);
    const MonthOfLinks month = linksOfMonth(*facts);
    QCOMPARE(month.links.size(), size_t(mostLinksAMonth));
    QStringList sentences;
    for (const DailyLink& link : month.links) {
        const QString x = dailyValueKey(link.x);
        const bysql::Pair rows = bysql::pair(*m_file, x, link.lag, range);
        QVERIFY2(rows.days >= daysForLink, qPrintable(x));
        QCOMPARE(link.link.days, rows.days);
        QVERIFY2(std::abs(link.link.rho - rows.rho) < 1e-9, qPrintable(QString::number(rows.rho)));
        QVERIFY2(std::abs(link.link.circularP - rows.circularP) < 1e-9, qPrintable(QString::number(rows.circularP)));
        sentences << wording::linkSentence(link);
    }
    QVERIFY2(m_open->says(sentences.join(u'\n')), qPrintable(sentences.join(u'\n')));
    QVERIFY(m_open->says(wording::restingLinksSentence(month)));
    QVERIFY(m_open->says(u"Over all your days up to today"_s));
}

void ProgressFiguresTest::everyPairIsLookedAtInItsMonth()
{
    // Over four months each of the four has its turn, and what the rows say then is what is told.
    std::map<QString, int> seen;
    const QDate today = m_open->clock.today();
    for (int back = 0; back < 4; ++back) {
        const DayRange range{today.addMonths(-back).addDays(-200), today.addMonths(-back)};
        const auto facts = m_open->workspace->linkFacts(range.from, range.to);
        QVERIFY(facts);
        for (const DailyLink& link : linksOfMonth(*facts).links) {
            const QString x = dailyValueKey(link.x);
            const bysql::Pair rows = bysql::pair(*m_file, x, link.lag, range);
            QCOMPARE(link.link.days, rows.days);
            QVERIFY2(rows.days == 0 || std::abs(link.link.rho - rows.rho) < 1e-9, qPrintable(x));
            ++seen[x];
        }
    }
    QCOMPARE(seen,
             (std::map<QString, int>{{u"energy"_s, 3}, {u"gratitude"_s, 3}, {u"practice"_s, 3}, {u"sleep"_s, 3}}));
}

QTEST_MAIN(ProgressFiguresTest)
#include "progress_figures_test.moc"
