// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <demo/demo.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

QDate reportToday()
{
    return {2026, 11, 23};
}

Journal demoJournal(int years)
{
    DemoOptions options;
    options.years = years;
    options.today = reportToday();
    options.locale = QLocale::c();
    auto journal = madeUpJournal(options);
    if (!journal)
        qFatal("no journal of %d years", years);
    return *std::move(journal);
}

namespace {

/// As the journal file counts them.
LinkDays linkDaysOf(const Journal& journal)
{
    LinkDays days;
    for (const Entry& entry : journal.entries) {
        if (entry.kind == EntryKind::Grateful && !entry.isBinned())
            days.grateful.push_back(entry.day);
    }
    std::sort(days.grateful.begin(), days.grateful.end());
    days.grateful.erase(std::unique(days.grateful.begin(), days.grateful.end()), days.grateful.end());
    days.firstGrateful = days.grateful.empty() ? QDate() : days.grateful.front();
    const auto firstOf = [&](DailyValue value) {
        const std::vector<DayValue> values = dailyValues(journal.checkIns, value);
        return values.empty() ? QDate() : values.front().day;
    };
    days.firstSleep = firstOf(DailyValue::Sleep);
    days.firstEnergy = firstOf(DailyValue::Energy);
    return days;
}

} // namespace

ReportContent contentOf(const Journal& journal, const ReportOptions& options)
{
    ReportContent content;
    content.today = reportToday();
    content.standing = standingOn(journal.checks, journal.goals, options.to, journal.lookingBacks, journal.fridayPages);
    content.checks = finishedChecks(journal.checks);
    content.goals = journal.goals;
    content.entries = journal.entries;
    content.checkIns = journal.checkIns;
    content.linkDays = linkDaysOf(journal);
    content.fridayPages = journal.fridayPages;
    content.people = journal.people;
    content.talks = journal.talks;
    content.told = lookingBackOn(journal.lookingBacks, options.to);
    content.worksheets = journal.worksheets;
    content.practices = journal.practices;
    return content;
}

ReportOptions optionsFor(ReportReader reader, int days)
{
    ReportOptions options;
    options.to = reportToday();
    options.from = options.to.addDays(1 - days);
    options.reader = reader;
    options.sections = usualSections(reader);
    return options;
}

Journal oneEntry(const QString& text, EntryKind kind)
{
    Journal journal;
    Entry entry;
    entry.kind = kind;
    entry.day = reportToday().addDays(-1);
    entry.text = text;
    entry.createdAt = QDateTime(entry.day, QTime(12, 0), Qt::UTC);
    entry.id = EntryId(uuidV7(entry.createdAt.toMSecsSinceEpoch(), 1, 2));
    journal.entries.push_back(entry);
    return journal;
}

WrittenReport::WrittenReport(const Journal& journal, const ReportOptions& options)
    : WrittenReport(contentOf(journal, options), options)
{}

WrittenReport::WrittenReport(const ReportContent& content, const ReportOptions& options)
    : m_status(writeReport(path(), content, options))
{}

QString WrittenReport::path() const
{
    return m_folder.filePath(u"report.pdf"_s);
}

QByteArray WrittenReport::output(const QString& program, const QStringList& arguments) const
{
    QStringList all = arguments + QStringList{path()};
    if (program == "pdftotext"_L1 || arguments.contains("--qdf"_L1))
        all << u"-"_s;
    QProcess process;
    process.start(program, all);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

QString WrittenReport::text() const
{
    QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s}));
    text.remove(QRegularExpression(u"[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s));
    // Shaped Arabic letters are stored as their shapes.
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

QByteArray WrittenReport::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int WrittenReport::pages() const
{
    const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(QString::fromUtf8(output(u"pdfinfo"_s))).captured(1).toInt();
}

bool canReadPdf()
{
    const QStringList programs{u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"qpdf"_s};
    return std::all_of(programs.begin(), programs.end(),
                       [](const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); });
}

} // namespace unrut
