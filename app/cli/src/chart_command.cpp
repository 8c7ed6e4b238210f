// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <charts/line_chart.h>
#include <domain/daily.h>
#include <transfer/csv.h>
#include <transfer/output_file.h>
#include <wording/check_words.h>

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize savedSize(960, 420);

/// What there is in a journal over days, as a chart.
struct ChartSource
{
    const char* name;
    std::function<Result<LineChartData>(const Workspace& journal, QDate from, QDate to)> make;
};

Result<LineChartData> dailyChart(const Workspace& journal, QDate from, QDate to, const QString& name, double highest,
                                 DailyValue value)
{
    const auto checkIns = journal.checkIns(from, to);
    if (!checkIns)
        return checkIns.error();
    LineChartData chart = moodChart(dailyValues(*checkIns, value), CliWords::tr("smoothed"), from, to);
    chart.series.front().name = name;
    chart.highest = highest;
    if (value == DailyValue::Sleep)
        chart.ticks = 5; // every three hours
    return chart;
}

/// Spark, and every area that has a score, over the assessments.
Result<LineChartData> scoresChart(const Workspace& journal, QDate from, QDate to, bool areas)
{
    std::vector<ChartSeries> series{{CliWords::tr("Spark"), {}, 2}};
    for (const Domain domain : areas ? allDomains() : std::array<Domain, domainCount>()) {
        if (areas)
            series.push_back({wording::domainShortName(domain), {}, static_cast<int>(domain) % 4});
    }
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
    return scoreChart(std::move(series), from, to);
}

const std::vector<ChartSource>& sources()
{
    static const std::vector<ChartSource> all{
        {"mood", [](const Workspace& journal, QDate from,
                    QDate to) { return dailyChart(journal, from, to, CliWords::tr("Mood"), 10, DailyValue::Mood); }},
        {"energy",
         [](const Workspace& journal, QDate from, QDate to) {
             return dailyChart(journal, from, to, CliWords::tr("Energy"), 10, DailyValue::Energy);
         }},
        {"sleep", [](const Workspace& journal, QDate from,
                     QDate to) { return dailyChart(journal, from, to, CliWords::tr("Sleep"), 12, DailyValue::Sleep); }},
        {"spark", [](const Workspace& journal, QDate from, QDate to) { return scoresChart(journal, from, to, false); }},
        {"areas", [](const Workspace& journal, QDate from, QDate to) { return scoresChart(journal, from, to, true); }},
        {"gut",
         [](const Workspace& journal, QDate from, QDate to) -> Result<LineChartData> {
             return gutChart(journal.fridayPages(), CliWords::tr("Gut"), from, to);
         }},
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

Status save(LineChartData data, const QString& file)
{
    const bool isCsv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
    data.dayHeader = isCsv ? u"day"_s : CliWords::tr("Day");
    const LineChart chart(std::move(data), lookForFile(isCsv ? QLocale::c() : QLocale()));
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    if (!isCsv)
        return file.endsWith(".svg"_L1, Qt::CaseInsensitive) ? saveSvg(chart, savedSize, file)
                                                             : savePng(chart, savedSize, file);
    const ChartTable table = chart.table();
    CsvRows rows{table.headers};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    return saveWhole(file, csvFile(rows));
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
    if (source == sources().end())
        return misused(request.command, CliWords::tr("A chart is mood, energy, sleep, spark, areas or gut."));
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
    auto chart = source->make(**workspace, from->value_or(QDate(1900, 1, 1)), last);
    if (chart && !*from) // how much it is smoothed hangs on the range
        chart = source->make(**workspace, firstDay(*chart, last), last);
    if (!chart)
        return refused(chart.error());
    if (const Status saved = save(*std::move(chart), file); !saved)
        return refusedAt(file, saved.error());
    return changed(CliWords::tr("The chart was written to %1.").arg(file));
}

} // namespace unrut::cli
