// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <charts/progress_charts.h>
#include <domain/id.h>

#include <QDate>

class QPushButton;
class QStackedLayout;
class QToolButton;

namespace unrut {

class ArrivalView;
class ChartView;
class FinishedPanel;
class FlowPanel;
class LinksPanel;
class ResponsiveRow;
class PageHead;
class Panel;
class RangeChoice;
class SectionHead;
class TextLabel;
class TriedPanel;

/// What moves: mood, scores, what was finished; and the page 'The way out' behind a button, or in front once it is
/// opened.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void addStates(StateList& states) override;

private:
    /// A panel with a finding as its title, a caption, and a chart or the words that stand in for it.
    struct ChartPanel
    {
        Panel* panel = nullptr;
        SectionHead* title = nullptr;
        QStackedLayout* stack = nullptr;
        ChartView* chart = nullptr;
        QToolButton* menu = nullptr; ///< what to do with the chart
        QWidget* empty = nullptr;    ///< in the chart's place
        TextLabel* nothing = nullptr;
        QPushButton* begin = nullptr; ///< what the first point takes; null where it is done elsewhere
        QString waitsFor;             ///< what it says without a chart, where the range ends today
    };
    void buildHead();
    void buildCharts();
    [[nodiscard]] QWidget* buildDaily();
    void addGutNote();
    void showWayOut(bool shown);
    /// The further charts in the place of the first ones.
    void showFurther(bool shown);
    void moveMore(bool shown);
    void nameMore(bool shown);
    void openWayOut();
    [[nodiscard]] ChartPanel buildChartPanel(const QString& nothing, const QString& begin = {});
    void refresh();
    void showLines(const ChartPanel& panel, const WordedChart& lines);
    /// How much there is. \a known: as for DailyDays.
    void showCounts(const ChartDays& days, const std::vector<CheckIn>& known);
    /// Energy, sleep, the gut, what goes together, the board and what was tried.
    void showMore(const ChartDays& days, const std::vector<CheckIn>& known);
    void showDaily(const ChartPanel& panel, DailyValue value, const ChartDays& days, const std::vector<CheckIn>& known);
    void showGut(const ChartDays& days);
    void showLinks();
    /// The chart, or without one the words that stand in for it.
    void showChart(const ChartPanel& panel, bool hasChart, bool isInOtherDays);
    [[nodiscard]] bool readJournal();
    [[nodiscard]] QDate firstDay();
    [[nodiscard]] std::optional<Standing> standingAtEnd(QDate to) const;

    PageHead* m_head;
    QWidget* m_charts;
    ArrivalView* m_arrival;
    QPushButton* m_wayOut = nullptr;
    QPushButton* m_report = nullptr;
    ArrivalId m_known; ///< the page that was there before
    RangeChoice* m_range;
    ChartPanel m_mood;
    ChartPanel m_scores;
    FinishedPanel* m_finished;
    FlowPanel* m_flow;
    TriedPanel* m_tried;
    ChartPanel m_energy;
    ChartPanel m_sleep;
    ChartPanel m_gut;
    TextLabel* m_gutNote = nullptr; ///< that the gut and the person's own weights disagree
    QPushButton* m_gutSheet = nullptr;
    LinksPanel* m_links = nullptr;
    /// What is the same for every range, until something changes.
    struct Read
    {
        QDate on;                      ///< the day it was read on; null: it is to be read again
        QDate first;                   ///< where 'All' begins
        std::vector<CheckIn> checkIns; ///< all up to that day, by day
        bool isLinked = false;         ///< the links are shown
    };
    Read m_read;
    ResponsiveRow* m_row = nullptr;
    QWidget* m_daily = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace unrut
