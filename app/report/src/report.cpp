// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/report.h>

#include "page_flow.h"
#include "report_sections.h"

#include <wording/report_words.h>

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace unrut {

namespace {

/// Screen resolution, so that fonts and charts keep the sizes they have in the window.
constexpr int resolution = 96;

/// One run over the whole report; returns how many pages it took.
int render(QIODevice& device, const ReportSource& source, int pages)
{
    QPdfWriter writer(&device);
    const auto size = source.options.paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4;
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(20, 18, 20, 14),
                                     QPageLayout::Millimeter));
    writer.setResolution(resolution);
    writer.setTitle(wording::reportTitle());
    writer.setCreator(QStringLiteral("Unrut"));
    PageFlow flow(writer, QGuiApplication::font(), source.options.direction, wording::pageLine, pages);
    writeCover(flow, source);
    for (const ReportSection section : allReportSections()) {
        if (source.options.sections.contains(section))
            writeSection(flow, section, source);
    }
    flow.addSpace(flow.lineHeight() * 2);
    flow.addText(FlowStyle::Small, wording::reportFootnote());
    flow.finish();
    return flow.pageNumber();
}

Status checkTarget(const QString& file)
{
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::FolderMissing, folder.filePath());
    if (target.isDir())
        return failure(ErrorCode::IsFolder, file);
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::NotARegularFile, file);
    return {};
}

Status save(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly)) {
        const bool forbidden = target.error() == QFileDevice::PermissionsError;
        return forbidden ? failure(ErrorCode::FolderReadOnly, QFileInfo(file).absolutePath())
                         : failure(ErrorCode::OutputFailed, target.errorString());
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // QSaveFile keeps what is there until commit() has everything on disk.
    const bool whole = target.write(bytes) == bytes.size() && target.flush();
    if (!whole || !target.commit()) {
        const bool full = target.error() == QFileDevice::ResourceError || target.error() == QFileDevice::WriteError;
        return failure(full ? ErrorCode::DiskFull : ErrorCode::OutputFailed, target.errorString());
    }
    return {};
}

} // namespace

ReportPaper paperFor(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? ReportPaper::Letter : ReportPaper::A4;
}

std::set<ReportSection> usualSections(ReportReader reader)
{
    if (reader == ReportReader::Supervisor)
        return {ReportSection::Goals, ReportSection::Entries};
    const auto all = allReportSections();
    return {all.begin(), all.end()};
}

QString withoutNames(const QString& text)
{
    static const QRegularExpression mention(QStringLiteral("@([\\p{L}\\p{N}_-]+)"));
    QString shown;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = mention.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        shown += text.mid(end, match.capturedStart() - end);
        const QStringList parts = match.captured(1).split(QRegularExpression(QStringLiteral("[_-]")), Qt::SkipEmptyParts);
        for (const QString& part : parts)
            shown += part.at(0).toUpper() + QLatin1Char('.');
        end = match.capturedEnd();
    }
    return shown + text.mid(end);
}

Status writeReport(const QString& file, const ReportContent& content, const ReportOptions& options)
{
    if (!options.from.isValid() || !options.to.isValid() || options.from > options.to)
        return failure(ErrorCode::InvalidDay, options.from.toString(Qt::ISODate));
    if (const Status fit = checkTarget(file); !fit)
        return fit;
    const ReportSource source{content, options};
    QBuffer trial;
    trial.open(QIODevice::WriteOnly);
    const int pages = render(trial, source, 0);
    QBuffer final;
    final.open(QIODevice::WriteOnly);
    render(final, source, pages);
    return save(file, final.data());
}

} // namespace unrut
