// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_page.h"

#include "arrival_view.h"
#include "chart_view.h"
#include "chart_view_menu.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "common/section_head.h"
#include "common/tail_label.h"
#include "finished_panel.h"
#include "flow_panel.h"
#include "links_panel.h"
#include "range_choice.h"
#include "tried_panel.h"

#include <domain/happening.h>
#include <theme/icons.h>
#include <theme/style.h>
#include <wording/goal_words.h>
#include <wording/progress_words.h>
#include <workspace/report_content.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

ProgressPage::ProgressPage(const PageContext& context)
    : Page(context),
      m_head(new PageHead),
      m_charts(new QWidget),
      m_arrival(new ArrivalView(context)),
      m_range(new RangeChoice(
          context.workspace.clock(), [this] { return firstDay(); }, *this)),
      m_mood(buildChartPanel(tr("Two check-ins make a first line. They are on Today and take twenty seconds."),
                             tr("Go to Today"))),
      m_scores(buildChartPanel(tr("A second assessment, some weeks after the first, shows whether anything moved."),
                               tr("Take the assessment"))),
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
    connect(m_mood.begin, &QPushButton::clicked, this, [this] { shell().showTab(Tab::Today); });
    connect(m_scores.begin, &QPushButton::clicked, this, [this] { shell().takeCheck(); });
    connect(m_arrival, &ArrivalView::left, this, [this] {
        showWayOut(false);
        m_wayOut->setFocus(Qt::OtherFocusReason);
    });
    connect(&workspace(), &Workspace::changed, this, [this] {
        m_read = {};
        refresh();
    });
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
    m_more = makeButton({}, ButtonKind::Link);
    nameMore(false);
    m_finished->setAction(*m_more);
    connect(m_more, &QPushButton::clicked, this, [this] { showFurther(m_flow->isHidden()); });
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

void ProgressPage::showFurther(bool shown)
{
    const bool hadFocus = m_more->hasFocus(); // what is hidden loses it
    m_daily->setVisible(shown);

    m_mood.panel->setHidden(shown);
    m_row->setHidden(shown);
    m_flow->setVisible(shown);
    moveMore(shown);
    if (hadFocus)
        m_more->setFocus(Qt::OtherFocusReason);
    refresh();
}

/// It goes above the charts that it shows, since the panel that it stands in is hidden by them.
void ProgressPage::moveMore(bool shown)
{
    if (shown) {
        constexpr int belowHead = 1;
        auto* column = static_cast<QVBoxLayout*>(m_charts->layout());
        column->insertWidget(belowHead, m_more, 0, Qt::AlignLeading);
        setTabOrder(m_report, m_more);
    } else {
        m_finished->setAction(*m_more);
        setTabOrder(m_scores.menu, m_more);
    }
    nameMore(shown);
    m_more->show();
}

/// It says where it leads: on to the further charts, or back from them.
void ProgressPage::nameMore(bool shown)
{
    showFold(*m_more, false);
    m_more->setText(shown ? tr("&Back to the main charts") : tr("&More charts"));
    if (!shown)
        return;
    m_more->setProperty(kind::property, QLatin1String(kind::link)); // its sign stands before the words
    m_more->setIcon(icon(layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::ChevronLeft));
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
    }
    showWayOut(true);
    m_arrival->firstFocus()->setFocus(Qt::OtherFocusReason);
    m_arrival->sayWhatItIs();
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
    m_report = makeButton(tr("&Report (PDF)…"), ButtonKind::Primary);
    m_head->addControl(m_report);
    connect(m_report, &QPushButton::clicked, this, [this] { shell().saveReport({}); });
    connect(m_range, &RangeChoice::changed, this, &ProgressPage::refresh);
    connect(m_range, &RangeChoice::daysChosen, m_head, &PageHead::saySubline);
}

ProgressPage::ChartPanel ProgressPage::buildChartPanel(const QString& nothing, const QString& begin)
{
    ChartPanel made;
    made.panel = new Panel;
    made.title = new SectionHead;
    made.chart = new ChartView;
    QToolButton* more = makeCardMoreButton(chartMenu(*made.chart, context()));
    more->setAccessibleName(tr("What to do with this chart"));
    made.title->addControl(more);
    made.menu = more;
    made.panel->column()->addWidget(made.title);
    auto* place = new QWidget;
    made.stack = new QStackedLayout(place);
    connect(made.chart, &ChartView::dayChosen, this, [this](QDate day) { shell().showDay(day); });
    made.waitsFor = nothing;
    made.nothing = TextLabel::wrapping(TextRole::Muted, nothing);
    made.empty = new QWidget;
    auto* column = new QVBoxLayout(made.empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(made.nothing);
    if (!begin.isEmpty()) {
        made.begin = makeButton(begin);
        column->addWidget(made.begin, 0, Qt::AlignLeading);
    }
    column->addStretch(1);
    made.stack->addWidget(made.chart);
    made.stack->addWidget(made.empty);
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

void ProgressPage::showChart(const ChartPanel& panel, bool hasChart, bool isInOtherDays)
{
    const bool isOver = m_range->isPast() || isInOtherDays;
    panel.nothing->setText(isOver ? wording::tooFewForLine() : panel.waitsFor);
    if (panel.begin)
        panel.begin->setHidden(isOver);
    panel.stack->setCurrentWidget(hasChart ? static_cast<QWidget*>(panel.chart) : panel.empty);
}

/// As the person stood when the range ended.
std::optional<Standing> ProgressPage::standingAtEnd(QDate to) const
{
    return m_range->isPast() ? workspace().standingOn(to) : workspace().standing();
}

/// Ten years of check-ins take a while to read, so it is done once for each change, not for each range.
bool ProgressPage::readJournal()
{
    const QDate today = workspace().clock().today();
    if (m_read.on == today)
        return true;
    auto checkIns = workspace().checkIns({}, today);
    const auto first = firstReportedDay(workspace(), today);
    if (!checkIns || !first) {
        shell().report(checkIns ? first.error() : checkIns.error());
        return false;
    }
    constexpr int fourWeeks = 28;
    m_read = {today, *first < today ? *first : today.addDays(1 - fourWeeks), *std::move(checkIns), false};
    return true;
}

/// Where 'All' begins; four weeks where there is nothing before today.
QDate ProgressPage::firstDay()
{
    return readJournal() ? m_read.first : workspace().clock().today();
}

void ProgressPage::refresh()
{
    const auto [from, to] = m_range->days();
    const ChartDays days{from, to, workspace().clock().today()};
    if (!readJournal())
        return;
    // All up to the end: what has shifted is measured against the first days, whatever the range.
    const auto end = std::upper_bound(m_read.checkIns.begin(), m_read.checkIns.end(), to,
                                      [](QDate day, const CheckIn& checkIn) { return day < checkIn.day; });
    const std::vector<CheckIn> known(m_read.checkIns.begin(), end);
    showDaily(m_mood, DailyValue::Mood, days, known);
    showLines(m_scores, scoreLines(standingAtEnd(to), workspace().checks(), days));
    // The second is worth taking some weeks later; Today offers it then.
    m_scores.begin->setHidden(m_scores.begin->isHidden() || !finishedChecks(workspace().checks()).empty());
    showCounts(days, known);
    m_finished->showRange(from, to);
    if (!m_flow->isHidden())
        showMore(days, known);
    const std::optional<Arrival> arrival = workspace().arrival();
    const bool isNew = arrival && arrival->id != m_known;
    m_known = arrival ? arrival->id : ArrivalId();
    if (!arrival)
        showWayOut(false);
    else if (isNew || !m_arrival->isHidden())
        showWayOut(true);
}

void ProgressPage::showLines(const ChartPanel& panel, const WordedChart& lines)
{
    panel.title->setTitle(lines.title, lines.reading.isEmpty() ? QString() : tr("· %1").arg(lines.reading));
    showChart(panel, lines.isEnough, lines.isInOtherDays);
    panel.chart->setChart(lines.chart, lines.title, {lines.reading, lines.basis});
}

void ProgressPage::showDaily(const ChartPanel& panel, DailyValue value, const ChartDays& days,
                             const std::vector<CheckIn>& known)
{
    const Workspace& journal = workspace();
    const std::optional<LookingBack> told = journal.lookingBack();
    DailyDays daily{known, told ? told->firstOff : QDate()};
    if (value == DailyValue::Mood)
        daily.marked =
            markedOf(happenings(journal.goals(), journal.talks(), journal.people(), told, days.from, days.to),
                     days.from, days.to);
    showLines(panel, dailyLines(value, daily, days));
}

void ProgressPage::showCounts(const ChartDays& days, const std::vector<CheckIn>& known)
{
    const auto isShown = [&](QDate day) { return day >= days.from && day <= days.to; };
    wording::ProgressCounts counts;
    counts.checkIns = static_cast<int>(
        std::count_if(known.begin(), known.end(), [&](const CheckIn& checkIn) { return isShown(checkIn.day); }));
    const std::vector<Check> checks = finishedChecks(workspace().checks());
    counts.checks = static_cast<int>(
        std::count_if(checks.begin(), checks.end(), [&](const Check& check) { return isShown(check.day); }));
    counts.goalsFinished = static_cast<int>(finishedGoals(workspace().goals(), days.from, days.to).size());
    m_head->setSubline(wording::countsLine(days.from, days.to, counts, workspace().clock().today()));
}

void ProgressPage::showMore(const ChartDays& days, const std::vector<CheckIn>& known)
{
    m_flow->showRange(days);
    m_tried->showRange(days.from, days.to);
    showDaily(m_energy, DailyValue::Energy, days, known);
    showDaily(m_sleep, DailyValue::Sleep, days, known);
    showGut(days);
    showLinks();
}

/// Of all days whatever the range: each other range would be another look at the same pair (section 3.5).
void ProgressPage::showLinks()
{
    if (m_read.isLinked)
        return;
    const auto facts = workspace().linkFacts({}, m_read.on);
    if (!facts) {
        shell().report(facts.error());
        return;
    }
    m_links->showLinks(linksOfMonth(*facts));
    m_read.isLinked = true;
}

void ProgressPage::showGut(const ChartDays& days)
{
    showLines(m_gut, gutLines(workspace().fridayPages(), days));
    const auto mismatch = gutMismatch(workspace().fridayPages(), workspace().worksheets(), days.to);
    m_gutNote->setText(mismatch ? wording::gutMismatchSentence(*mismatch) : QString());
    m_gutNote->setVisible(mismatch.has_value());
    m_gutSheet->setVisible(mismatch.has_value());
}

} // namespace unrut
