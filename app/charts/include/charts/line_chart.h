// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart_look.h>

#include <domain/change.h>
#include <domain/flow.h>
#include <domain/friday_page.h>
#include <domain/result.h>

#include <QDate>
#include <QPointF>
#include <QRectF>
#include <QSize>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace unrut {

/// How a line is drawn, beside its colour.
enum class LineDash { Solid, Dashed, Dotted, DashDot };
constexpr int lineDashCount = 4;
/// What stands on each value of a line.
enum class LineMarker { None, Circle, Square, Triangle, Diamond };
/// So many lines can be told apart by dash and marker, four of each.
constexpr size_t mostLinesApart = 16;

/// One line over days; its name stands at its end.
struct ChartSeries
{
    QString name;
    std::vector<DayValue> points; ///< by day
    int colour = 0;               ///< series colour of the theme, 0-3
    bool dotsOnly = false;        ///< every value a dot, no line
    bool namedAtEnd = true;       ///< with the last value; a line alone in its chart is named by the title
    int longestGap = 0;           ///< days; over a longer one the line is broken. 0: never
    LineDash dash = LineDash::Solid;
    LineMarker marker = LineMarker::None;
    double wobble = 0; ///< how far each value goes up and down by itself, drawn as a thin line through it; 0: not said
};

/// Something that happened, marked on the day; never claimed as a cause.
struct ChartMark
{
    QDate day;
    QString text;
    bool isFinding = false; ///< of the line itself: a day on which it said something, drawn to stand out
    QString brief = {};     ///< drawn where there is no room for the text; empty: the text is shortened
};

struct LineChartData
{
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    QDate from, to; ///< the days along the foot
    double lowest = 0, highest = 10;
    int ticks = 6;                    ///< on the value axis, both ends included
    bool isStacked = false;           ///< each series stands on those before it, all of the same days; bands, not lines
    std::vector<QDate> tickDays = {}; ///< named along the foot where they fit; empty: chosen by the range
    QString title = {};               ///< the finding, above the chart; empty where a page says it
    QString caption = {};             ///< after the title, smaller
    QString emptyText = {};           ///< instead of a chart without a value in the range
    QString dayHeader = {};           ///< heads the table's column of days
    QString markHeader = {};          ///< heads the table's column of marks
};

/// Days along the foot, values up the side. Paints itself with any painter.
class LineChart
{
public:
    LineChart(LineChartData data, ChartLook look);
    ~LineChart();
    LineChart(const LineChart&) = delete;
    LineChart& operator=(const LineChart&) = delete;

    void paint(QPainter& painter, const QRectF& rect) const;

    struct Reading
    {
        int series = 0;
        DayValue value;
        QPointF place; ///< within the rectangle it was painted into
    };
    /// The value drawn nearest to \a point, when there is any: of the nearest day, the nearest line.
    [[nodiscard]] std::optional<Reading> nearest(const QPointF& point, const QRectF& rect) const;
    /// The value of \a series on \a day or, without one, on the next day before it that has one.
    [[nodiscard]] std::optional<Reading> readingOn(QDate day, int series, const QRectF& rect) const;
    /// All that the mark at \a point has no room to say: at its label, or at the short line of one that has none. Empty
    /// where it says it, and where there is no mark.
    [[nodiscard]] QString shortenedAt(const QPointF& point, const QRectF& rect) const;
    [[nodiscard]] ChartTable table() const;
    /// How many decimals the values of \a series are told with: 0 where all that are shown are whole, otherwise 1.
    [[nodiscard]] int decimals(int series) const;
    [[nodiscard]] const LineChartData& data() const;
    [[nodiscard]] const ChartLook& look() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Every day's mood as a dot and the smoothed line through them (domain/change.h, smoothed()). \a mood is that of the
/// whole journal, or the line would begin anew with each range. Ranges longer than a quarter are smoothed more.
[[nodiscard]] LineChartData moodChart(const std::vector<DayValue>& mood, const QString& lineName, QDate from, QDate to);

/// Beyond four lines colours repeat: gives each of up to mostLinesApart a dash and a marker that no other one has, so
/// that they are told apart without any colour.
void tellApart(std::vector<ChartSeries>& lines);

/// Scores 0-100 of checks, a line each, told apart where there are many, the days of the checks named along the foot.
[[nodiscard]] LineChartData scoreChart(std::vector<ChartSeries> scores, QDate from, QDate to);

/// What the gut said on Friday pages, 0 to stay and 10 to go.
[[nodiscard]] LineChartData gutChart(const std::vector<FridayPage>& pages, const QString& name, QDate from, QDate to);

/// The board day by day, a band for each column and what lies further along beneath it: what was finished in the range
/// (archived too), Doing, Next, called \a names. What was finished before would only push the bands together at the
/// top. \a flow has a day.
[[nodiscard]] LineChartData flowChart(const FlowSummary& flow, const std::array<QString, 3>& names);

/// \a chart as a picture. Errors: as saveChartPng().
[[nodiscard]] Status savePng(const LineChart& chart, const QSize& size, const QString& file);
[[nodiscard]] Status saveSvg(const LineChart& chart, const QSize& size, const QString& file);

} // namespace unrut
