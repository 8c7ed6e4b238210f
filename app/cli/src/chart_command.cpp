// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <charts/chart_file.h>
#include <charts/progress_charts.h>
#include <charts/tried_chart.h>
#include <domain/happening.h>
#include <transfer/csv.h>
#include <transfer/output_file.h>
#include <wording/check_words.h>
#include <wording/flow_words.h>
#include <wording/progress_words.h>
#include <wording/tried_words.h>
#include <workspace/report_content.h>

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize savedSize(960, 420);

/// What there is in a journal over days, as a chart; from its first day where 'from' is null.
struct ChartSource
{
    const char* name;
    std::function<Result<LineChartData>(const Workspace& journal, QDate from, QDate to)> make;
};

ChartDays daysOf(const Workspace& journal, QDate from, QDate to)
{
    return {from, to, journal.clock().today()};
}

Result<LineChartData> dailyChart(const Workspace& journal, QDate from, QDate to, DailyValue value)
{
    const auto checkIns = journal.checkIns({}, to);
    if (!checkIns)
        return checkIns.error();
    const std::optional<LookingBack> told = journal.lookingBack();
    DailyDays daily{*checkIns, told ? told->firstOff : QDate()};
    if (value == DailyValue::Mood)
        daily.marked =
            markedOf(happenings(journal.goals(), journal.talks(), journal.people(), told, from, to), from, to);
    return wholeChart(dailyLines(value, daily, daysOf(journal, from, to)));
}

/// Spark and the area that matters, as Progress shows them.
Result<LineChartData> sparkOf(const Workspace& journal, QDate from, QDate to)
{
    return wholeChart(scoreLines(journal.standingOn(to), journal.checks(), daysOf(journal, from, to)));
}

/// Spark, and every area that has a score, over the assessments.
Result<LineChartData> areasOf(const Workspace& journal, QDate from, QDate to)
{
    const std::optional<Standing> standing = journal.standingOn(to);
    std::vector<ChartSeries> series{{wording::sparkName(), {}, 2}};
    for (const Domain domain : allDomains())
        series.push_back({wording::domainShortName(domain), {}});
    for (const Check& check : finishedChecks(journal.checks())) {
        if (check.day < from || check.day > to)
            continue;
        const Scores scores = score(check);
        if (scores.spark)
            series.front().points.push_back({check.day, *scores.spark});
        for (size_t area = 1; area < series.size(); ++area) {
            if (const auto& value = scores.of(allDomains().at(area - 1)).score)
                series[area].points.push_back({check.day, *value});
        }
    }
    LineChartData chart = scoreChart(std::move(series), from, to);
    chart.title = wording::sparkTitle(standing);
    chart.emptyText = wording::tooFewForLine();
    if (standing)
        chart.caption = wording::focusCaption(*standing);
    return chart;
}

Result<LineChartData> gutOf(const Workspace& journal, QDate from, QDate to)
{
    return wholeChart(gutLines(journal.fridayPages(), daysOf(journal, from, to)));
}

Result<LineChartData> flowOf(const Workspace& journal, QDate from, QDate to)
{
    const auto first = from.isValid() ? Result<QDate>(from) : firstReportedDay(journal, to);
    if (!first)
        return first.error();
    const FlowSummary flow = flowSummary(journal.goals(), *first, to);
    LineChartData chart = wholeChart(flowLines(journal.goals(), flow, journal.rules()));
    chart.caption = wording::flowSentences(flow, to < journal.clock().today()).join(u' ');
    return chart;
}

const std::vector<ChartSource>& sources()
{
    const auto daily = [](DailyValue value) {
        return [value](const Workspace& journal, QDate from, QDate to) { return dailyChart(journal, from, to, value); };
    };
    static const std::vector<ChartSource> all{
        {"mood", daily(DailyValue::Mood)},
        {"energy", daily(DailyValue::Energy)},
        {"sleep", daily(DailyValue::Sleep)},
        {"spark", sparkOf},
        {"areas", areasOf},
        {"gut", gutOf},
        {"flow", flowOf},
    };
    return all;
}

/// The first day with a value; \a to where there is none.
QDate firstDay(const LineChartData& chart, QDate to)
{
    QDate first = to;
    for (const ChartSeries& series : chart.series) {
        if (!series.points.empty())
            first = std::min(first, series.points.front().day);
    }
    return first;
}

bool isCsv(const QString& file)
{
    return file.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

ChartLook lookFor(const QString& file)
{
    return lookForFile(isCsv(file) ? QLocale::c() : QLocale());
}

Status saveTable(const ChartTable& table, const QString& file)
{
    CsvRows rows{table.headers};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    return saveWhole(file, csvFile(rows));
}

Status save(LineChartData data, const QString& file)
{
    if (isCsv(file)) {
        data.dayHeader = u"day"_s;
        data.marks.clear(); // a table has neither what happened nor what was found
    }
    const LineChart chart(std::move(data), lookFor(file));
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    if (isCsv(file))
        return saveTable(chart.table(), file);
    return file.endsWith(".svg"_L1, Qt::CaseInsensitive) ? saveSvg(chart, savedSize, file)
                                                         : savePng(chart, savedSize, file);
}

/// What was tried, and what followed: no line over days, but a row for each.
Status saveTried(const Workspace& journal, QDate from, QDate to, const QString& file)
{
    const std::vector<TriedPlay> tried =
        triedPlays({journal.checks(), journal.goals(), journal.worksheets(), journal.practices()}, from, to);
    const ChartLook look = lookFor(file);
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    if (isCsv(file))
        return saveTable(triedTable(tried, look), file);
    DotPlot plot = triedPlot(tried);
    plot.title = wording::triedTitle(tried);
    plot.caption = plot.rows.empty() ? wording::triedNothing(tried) : wording::triedCaption();
    const DotPlotChart chart(std::move(plot), look);
    const int height = static_cast<int>(std::ceil(chart.heightFor(savedSize.width())));
    const ChartSheet sheet{QSize(savedSize.width(), height), look.palette.color(QPalette::Base), chart.plot().title,
                           chart.plot().caption};
    const ChartPainting painting = [&](QPainter& painter, const QRectF& rect) { chart.paint(painter, rect); };
    return file.endsWith(".svg"_L1, Qt::CaseInsensitive) ? saveChartSvg(painting, sheet, file)
                                                         : saveChartPng(painting, sheet, file);
}

/// The chart of that name over days. \a from: null is the first day with a value.
Result<LineChartData> linesOf(const ChartSource& source, const Workspace& journal, QDate from, QDate to)
{
    if (from.isValid())
        return source.make(journal, from, to);
    const auto all = source.make(journal, {}, to);
    return all ? source.make(journal, firstDay(*all, to), to) : all; // how much it is smoothed hangs on the range
}

Outcome writeChart(const ChartSource* source, const Workspace& journal, QDate from, QDate to, const QString& file)
{
    Status saved;
    if (source) {
        auto chart = linesOf(*source, journal, from, to);
        if (!chart)
            return refused(chart.error());
        saved = save(*std::move(chart), file);
    } else {
        saved = saveTried(journal, from.isValid() ? from : QDate(1900, 1, 1), to, file);
    }
    return saved ? changed(CliWords::tr("The chart was written to %1.").arg(file)) : refusedAt(file, saved.error());
}

bool hasKnownEnding(const QString& file)
{
    const QStringList endings{u"png"_s, u"svg"_s, u"csv"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

} // namespace

Outcome runChart(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString name = request.positionals.value(0);
    const QString file = request.value("out");
    const auto source = std::find_if(sources().begin(), sources().end(),
                                     [&](const ChartSource& each) { return name == QLatin1String(each.name); });
    const bool isTried = name == "tried"_L1;
    if (source == sources().end() && !isTried)
        return misused(request.command,
                       CliWords::tr("A chart is mood, energy, sleep, spark, areas, gut, flow or tried."));
    if (file.isEmpty())
        return misused(request.command, CliWords::tr("--out FILE is missing."));
    if (!hasKnownEnding(file))
        return misused(request.command, CliWords::tr("The file is to end in .png, .svg or .csv."));
    const auto from = dayOf(request, "from");
    const auto to = dayOf(request, "to");
    if (!from || !to)
        return misused(request.command, from ? to.error() : from.error());
    const QDate last = to->value_or(environment.clock.today());
    if (*from && **from > last)
        return misused(request.command, CliWords::tr("--from is later than --to."));
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    // An earlier file is replaced, but never the journal.
    if (isSameFile(file, (*workspace)->path()))
        return refusedAt(file, failure(ErrorCode::OutputExists, file));
    return writeChart(isTried ? nullptr : &*source, **workspace, from->value_or(QDate()), last, file);
}

} // namespace unrut::cli
