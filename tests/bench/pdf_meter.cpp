// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of ten years against the least that a PDF of the same text costs: QTextLayout, line after line.

#include "large_journal.h"
#include "measure.h"

#include <domain/standing.h>
#include <report/report.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextLayout>

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

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = fileOf(madeUp(10), folder.filePath(u"ten-years.unrut"_s), clock, ids);
    const auto journal = workspace ? workspace->everything() : Result<Journal>(failure(ErrorCode::ReadFailed));
    if (!journal)
        return 1;
    const QStringList lines = linesOf(*journal);
    ReportContent content;
    content.today = clock.today();
    content.standing = workspace->standing();
    content.checks = journal->checks;
    content.goals = journal->goals;
    content.entries = journal->entries;
    content.checkIns = journal->checkIns;
    ReportOptions options;
    options.from = clock.today().addYears(-10);
    options.to = clock.today();

    const auto written = [&](const std::set<ReportSection>& sections) -> Meter::Run {
        return [&, sections]() -> std::optional<std::vector<double>> {
            options.sections = sections;
            Status done;
            const double microseconds =
                microsecondsOf([&] { done = writeReport(folder.filePath(u"report.pdf"_s), content, options); });
            return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
        };
    };
    Meter meter(u"pdf"_s, {u"time [ms]"_s});
    meter.add(u"plain text layout"_s, [&]() -> std::optional<std::vector<double>> {
        bool done = false;
        const double microseconds =
            microsecondsOf([&] { done = writePlainly(lines, folder.filePath(u"plain.pdf"_s)); });
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    });
    meter.add(u"report, the log only"_s, written({ReportSection::Wins, ReportSection::Gratitude}));
    meter.add(u"report, everything"_s, written(usualSections(ReportReader::Me)));
    return meter.measure(15);
}
