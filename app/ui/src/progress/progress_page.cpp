// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_page.h"

#include "arrival_view.h"
#include "chart_menu.h"
#include "chart_view.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "common/tail_label.h"
#include "finished_panel.h"
#include "flow_panel.h"
#include "links_panel.h"
#include "range_choice.h"
#include "tried_panel.h"

#include <wording/check_words.h>
#include <wording/goal_words.h>
#include <wording/progress_words.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t leastDaysForChart = 2;

} // namespace

ProgressPage::ProgressPage(const PageContext& context)
    : Page(context),
      m_head(new PageHead),
      m_charts(new QWidget),
      m_arrival(new ArrivalView(context)),
      m_range(new RangeChoice(
          context.workspace.clock(), [this] { return firstDay(); }, *this)),
      m_mood(buildChartPanel(tr("Two check-ins make a first line. They are on Today and take twenty seconds."))),
      m_scores(buildChartPanel(tr("A second assessment, some weeks after the first, shows whether anything moved."))),
      m_finished(new FinishedPanel(context)),
      m_flow(new FlowPanel(context)),
      m_tried(new TriedPanel(context)),
      m_energy(buildChartPanel(tr("Two check-ins with an energy make a line."))),
      m_sleep(buildChartPanel(tr("Two check-ins with hours of sleep make a line."))),
      m_gut(buildChartPanel(tr("Two Friday pages with what your gut says make a line.")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(0);
    buildCharts();
    column->addWidget(m_charts, 1);
    column->addWidget(m_arrival, 1);
    m_arrival->hide();
    connect(m_arrival, &ArrivalView::left, this, [this] {
        showWayOut(false);
        m_wayOut->setFocus(Qt::OtherFocusReason);
    });
    connect(&workspace(), &Workspace::changed, this, &ProgressPage::refresh);
    // Opened today, perhaps just now from another page.
    const std::optional<Arrival> arrival = workspace().arrival();
    if (arrival && arrival->day == workspace().clock().today()) {
        m_known = arrival->id;
        showWayOut(true);
    } else if (arrival) {
        m_known = arrival->id;
    }
    refresh();
}

void ProgressPage::buildCharts()
{
    auto* column = new QVBoxLayout(m_charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(m_mood.panel, 57);
    constexpr int sideBySide = 120;
    m_row = new ResponsiveRow(sideBySide);
    m_row->addPart(m_scores.panel, 1);
    m_row->addPart(m_finished, 1);
    column->addWidget(m_row, 43);
    column->addWidget(m_flow, 100);
    m_flow->hide();
    m_daily = buildDaily();
    column->addWidget(m_daily, 100);
    m_daily->hide();
    m_more = makeButton(tr("&More charts"), ButtonKind::Link);
    m_more->setCheckable(true);
    showFold(*m_more, false);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::toggled, this, &ProgressPage::showMore);
}

QWidget* ProgressPage::buildDaily()
{
    auto* daily = new QWidget;
    auto* column = new QVBoxLayout(daily);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    constexpr int sideBySide = 100;
    auto* first = new ResponsiveRow(sideBySide);
    first->addPart(m_energy.panel, 1);
    first->addPart(m_sleep.panel, 1);
    column->addWidget(first, 1);
    m_links = new LinksPanel;
    addGutNote();
    auto* second = new ResponsiveRow(sideBySide);
    second->addPart(m_gut.panel, 1);
    second->addPart(m_links, 1);
    column->addWidget(second, 1);
    column->addWidget(m_tried, 1);
    return daily;
}

void ProgressPage::addGutNote()
{
    m_gutNote = TextLabel::wrapping(TextRole::Body);
    m_gutSheet = makeButton(tr("Open that worksheet"), ButtonKind::Link);
    m_gut.panel->column()->addWidget(m_gutNote);
    m_gut.panel->column()->addWidget(m_gutSheet, 0, Qt::AlignLeading);
    connect(m_gutSheet, &QPushButton::clicked, this, [this] {
        const auto mismatch =
            gutMismatch(workspace().fridayPages(), workspace().worksheets(), workspace().clock().today());
        if (mismatch)
            shell().openThing({FoundKind::Worksheet, mismatch->worksheet.uuid()});
    });
}

void ProgressPage::showMore(bool shown)
{
    m_daily->setVisible(shown);

    m_mood.panel->setHidden(shown);
    m_row->setHidden(shown);
    m_flow->setVisible(shown);
    showFold(*m_more, shown);
    refresh();
}

/// Hidden views take no room: a stack would make both as tall as the taller.
void ProgressPage::showWayOut(bool shown)
{
    m_charts->setHidden(shown);
    m_arrival->setVisible(shown);
    if (shown)
        m_arrival->refresh();
}

void ProgressPage::openWayOut()
{
    if (!workspace().arrival()) {
        if (const Result<ArrivalId> opened = workspace().openArrival(); !opened) {
            shell().report(opened.error());
            return;
        }
        shell().announce(wording::verbDone(Verb::OpenArrival));
    }
    showWayOut(true);
    m_arrival->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::buildHead()
{
    m_head->setTitle(tr("Progress"));
    const QList<QPushButton*> ranges = m_range->buttons();
    for (QPushButton* button : ranges)
        m_head->addControl(button);
    m_wayOut = makeButton(tr("The &way out"));
    m_head->addControl(m_wayOut);
    connect(m_wayOut, &QPushButton::clicked, this, &ProgressPage::openWayOut);
    QPushButton* report = makeButton(tr("&Report (PDF)…"), ButtonKind::Primary);
    m_head->addControl(report);
    connect(report, &QPushButton::clicked, this, [this] { shell().saveReport({}); });
    connect(m_range, &RangeChoice::changed, this, &ProgressPage::refresh);
    connect(m_range, &RangeChoice::daysChosen, this, [this] { shell().announce(m_head->subline()); });
}

ProgressPage::ChartPanel ProgressPage::buildChartPanel(const QString& nothing)
{
    ChartPanel made;
    made.panel = new Panel;
    made.title = new TailLabel(TextRole::PanelTitle, TextRole::SmallMuted);
    made.chart = new ChartView;
    auto* head = new QHBoxLayout;
    head->addWidget(made.title, 1);
    QToolButton* more = makeMoreButton(chartMenu(*made.chart, context()));
    more->setAccessibleName(tr("What to do with this chart"));
    head->addWidget(more, 0, Qt::AlignTop);
    made.panel->column()->addLayout(head);
    auto* place = new QWidget;
    made.stack = new QStackedLayout(place);
    connect(made.chart, &ChartView::dayChosen, this, [this](QDate day) { shell().showDay(day); });
    made.waitsFor = nothing;
    made.nothing = TextLabel::wrapping(TextRole::Muted, nothing);
    made.nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    made.stack->addWidget(made.chart);
    made.stack->addWidget(made.nothing);
    made.panel->column()->addWidget(place, 1);
    return made;
}

void ProgressPage::activate()
{
    refresh();
}

QWidget* ProgressPage::firstFocus()
{
    return m_arrival->isHidden() ? static_cast<QWidget*>(m_range->checkedButton()) : m_arrival->firstFocus();
}

void ProgressPage::showChart(const ChartPanel& panel, bool hasChart)
{
    panel.nothing->setText(m_range->isPast() ? tr("Too little in these days for a line.") : panel.waitsFor);
    panel.stack->setCurrentWidget(hasChart ? static_cast<QWidget*>(panel.chart) : panel.nothing);
}

/// As the person stood when the range ended.
std::optional<Standing> ProgressPage::standingAtEnd(QDate to) const
{
    return m_range->isPast() ? workspace().standingOn(to) : workspace().standing();
}

QDate ProgressPage::firstDay() const
{
    const QDate today = workspace().clock().today();
    const auto checkIns = workspace().checkIns({}, today);
    QDate first = checkIns && !checkIns->empty() ? checkIns->front().day : today.addDays(-27);
    for (const Check& check : finishedChecks(workspace().checks()))
        first = std::min(first, check.day);
    return first;
}

void ProgressPage::refresh()
{
    const auto [from, to] = m_range->days();
    showMood(from, to);
    showScores(from, to);
    m_finished->showRange(from, to);
    if (!m_flow->isHidden()) {
        m_flow->showRange(from, to, m_range->isPast());
        m_tried->showRange(from, to);
        showDaily(from, to);
    }
    const std::optional<Arrival> arrival = workspace().arrival();
    const bool isNew = arrival && arrival->id != m_known;
    m_known = arrival ? arrival->id : ArrivalId();
    if (!arrival)
        showWayOut(false);
    else if (isNew || !m_arrival->isHidden())
        showWayOut(true);
}

std::vector<ChartMark> ProgressPage::marksIn(QDate from, QDate to) const
{
    std::vector<ChartMark> marks;
    if (from.daysTo(to) > mostDaysForMarks)
        return marks;
    for (const Happening& each : happenings(workspace().goals(), workspace().talks(), workspace().people(),
                                            workspace().lookingBack(), from, to)) {
        if (marks.size() < mostMarks)
            marks.push_back({each.day, wording::happeningText(each)});
    }
    std::reverse(marks.begin(), marks.end()); // a chart has them by day
    return marks;
}

void ProgressPage::showMood(QDate from, QDate to)
{
    const auto checkIns = workspace().checkIns(from, to);
    if (!checkIns) {
        shell().report(checkIns.error());
        return;
    }
    const std::vector<DayValue> mood = dailyValues(*checkIns, DailyValue::Mood);
    const std::optional<LookingBack> told = workspace().lookingBack();
    const wording::MoodFinding finding = wording::moodFinding(mood, told ? told->firstOff : QDate());
    const QDate today = workspace().clock().today();
    const bool saysNothing = finding.kind == wording::MoodFinding::Kind::Nothing && m_range->isPast();
    const QString title = saysNothing ? wording::dailyValueName(DailyValue::Mood) : wording::moodTitle(finding, today);
    m_mood.title->setTexts(title, tr("· %1").arg(wording::moodCaption()));
    showChart(m_mood, mood.size() >= leastDaysForChart);
    LineChartData chart = moodChart(mood, tr("smoothed"), from, to);
    chart.dayHeader = tr("Day");
    chart.markHeader = tr("What happened");
    chart.series.front().name = tr("Mood");
    chart.marks = marksIn(from, to);
    m_mood.chart->setChart(chart, title);

    wording::ProgressCounts counts;
    counts.checkIns = static_cast<int>(checkIns->size());
    for (const Check& check : finishedChecks(workspace().checks()))
        counts.checks += check.day >= from && check.day <= to ? 1 : 0;
    for (const Goal& goal : goalsIn(workspace().goals(), BoardColumn::Done))
        counts.goalsFinished += goal.doneDay >= from && goal.doneDay <= to ? 1 : 0;
    m_head->setSubline(wording::countsLine(from, to, counts, today));
}

void ProgressPage::showDailyChart(const ChartPanel& panel, DailyValue value, const std::vector<CheckIn>& checkIns,
                                  QDate from, QDate to)
{
    constexpr double longestNight = 12;
    const std::vector<DayValue> values = dailyValues(checkIns, value);
    const QString name = wording::dailyValueName(value);
    LineChartData chart = moodChart(values, tr("smoothed"), from, to);
    chart.dayHeader = tr("Day");
    chart.series.front().name = name;
    if (value == DailyValue::Sleep) {
        chart.highest = longestNight;
        chart.ticks = 5; // every three hours
    }
    panel.title->setTexts(name, value == DailyValue::Sleep ? tr("· hours") : QString());
    showChart(panel, values.size() >= leastDaysForChart);
    panel.chart->setChart(chart, name);
}

void ProgressPage::showDaily(QDate from, QDate to)
{
    const auto facts = workspace().linkFacts(from, to);
    if (!facts) {
        shell().report(facts.error());
        return;
    }
    showDailyChart(m_energy, DailyValue::Energy, facts->checkIns, from, to);
    showDailyChart(m_sleep, DailyValue::Sleep, facts->checkIns, from, to);
    showGut(from, to);
    m_links->showLinks(linksOfMonth(*facts));
}

void ProgressPage::showGut(QDate from, QDate to)
{
    LineChartData gut = gutChart(workspace().fridayPages(), tr("Gut"), from, to);
    gut.dayHeader = tr("Day");
    const bool enough = gut.series.front().points.size() >= leastDaysForChart;
    m_gut.title->setTexts(tr("What your gut says"), tr("· 0 stay, 10 go"));
    showChart(m_gut, enough);
    m_gut.chart->setChart(gut, tr("What your gut says"));
    const auto mismatch = gutMismatch(workspace().fridayPages(), workspace().worksheets(), to);
    m_gutNote->setText(mismatch ? wording::gutMismatchSentence(*mismatch) : QString());
    m_gutNote->setVisible(mismatch.has_value());
    m_gutSheet->setVisible(mismatch.has_value());
}

void ProgressPage::showScores(QDate from, QDate to)
{
    const std::optional<Standing> standing = standingAtEnd(to);
    const QString title = !standing && m_range->isPast() ? tr("Spark") : wording::sparkTitle(standing);
    const QString caption = wording::focusCaption(standing);
    m_scores.title->setTexts(title, caption.isEmpty() ? caption : tr("· %1").arg(caption));
    LineChartData chart;
    chart.from = from;
    chart.to = to;
    chart.dayHeader = tr("Day");
    chart.highest = 100;
    chart.ticks = 5;
    if (standing) {
        std::vector<Domain> ranked = rankedDomains(standing->scores);
        const auto domain = standing->focusDomain ? standing->focusDomain
                            : ranked.empty()      ? std::nullopt
                                                  : std::optional(ranked.front());
        ChartSeries spark{tr("Spark"), {}, 2, false};
        ChartSeries headline{domain ? wording::domainName(*domain) : QString(), {}, 1, false};
        for (const Check& check : finishedChecks(workspace().checks())) {
            if (check.day < from || check.day > to)
                continue;
            const Scores scores = score(check);
            if (scores.spark)
                spark.points.push_back({check.day, *scores.spark});
            if (domain && scores.of(*domain).score)
                headline.points.push_back({check.day, *scores.of(*domain).score});
        }
        chart.series = {headline, spark};
    }
    const bool enough = std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries& series) {
        return series.points.size() >= leastDaysForChart;
    });
    showChart(m_scores, enough);
    m_scores.chart->setChart(chart, title);
}

} // namespace unrut
