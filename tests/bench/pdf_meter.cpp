// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of ten years against the least that a PDF of the same text costs: QTextLayout, line after line.

#include "large_journal.h"
#include "measure.h"

#include <report/report.h>
#include <workspace/report_content.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

/// The sentences of the log with their days, as the report has them.
QStringList linesOf(const Journal& journal)
{
    QStringList lines;
    for (const Entry& entry : journal.entries)
        lines << entry.day.toString(Qt::ISODate) << entry.text;
    return lines;
}

bool writePlainly(const QStringList& lines, const QString& name)
{
    QBuffer buffer;
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(1200);
    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return false;
    constexpr qreal finer = 1200.0 / 96.0;
    painter.scale(finer, finer);
    const qreal width = writer.width() / finer;
    const qreal height = writer.height() / finer;
    qreal y = 0;
    for (const QString& text : lines) {
        QTextLayout layout(text, QApplication::font());
        QTextOption option;
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (y + line.height() > height) {
                writer.newPage();
                y = 0;
            }
            line.draw(&painter, {0, y});
            y += line.height();
        }
        layout.endLayout();
    }
    painter.end();
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size();
}

/// A run that fails when \a work does.
Meter::Run timed(const std::function<bool()>& work)
{
    return [work]() -> std::optional<std::vector<double>> {
        bool done = false;
        const double microseconds = microsecondsOf([&] { done = work(); });
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    };
}

/// \a everything: also all the other sections, which plain text has not.
int measureReport(const QString& name, const Journal& journal, bool everything)
{
    constexpr double mostTimes = 1.5; // the time of the same text by itself
    const QTemporaryDir folder;
    const StillClock clock;
    SystemIdSource ids;
    const QStringList lines = linesOf(journal);
    ReportOptions options;
    options.from = QDate(1900, 1, 1);
    options.to = clock.today();
    const auto workspace = fileOf(journal, folder.filePath(u"journal.unrut"_s), clock, ids);
    const auto content = workspace ? reportContent(*workspace, options.from, options.to)
                                   : Result<ReportContent>(failure(ErrorCode::ReadFailed));
    if (!content)
        return 1;
    const auto written = [&](const std::set<ReportSection>& sections) {
        return timed([&, sections] {
            options.sections = sections;
            return writeReport(folder.filePath(u"report.pdf"_s), *content, options).has_value();
        });
    };
    const QString time = u"time [ms]"_s;
    const QString plain = u"plain text layout"_s;
    const QString log = u"report, the log only"_s;
    Meter meter(name, {time});
    meter.add(plain, timed([&] { return writePlainly(lines, folder.filePath(u"plain.pdf"_s)); }));
    meter.add(log, written({ReportSection::Wins, ReportSection::Gratitude}));
    if (everything)
        meter.add(u"report, everything"_s, written(usualSections(ReportReader::Me)));
    else // all of it is printed, so that both have the same text
        meter.expect({Target::Kind::RatioAtMost, time, log, plain, mostTimes});
    return meter.measure(31);
}

/// Lines that a report prints, enough for two hundred pages.
Journal longLog()
{
    constexpr int entries = 9'000;
    Journal journal = logOf(entries);
    for (Entry& entry : journal.entries)
        entry.kind = entry.kind == EntryKind::Win ? EntryKind::Win : EntryKind::Grateful;
    return journal;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const int years = measureReport(u"pdf"_s, madeUp(10), true);
    return years + measureReport(u"pdf-200-pages"_s, longLog(), false) == 0 ? 0 : 1;
}
