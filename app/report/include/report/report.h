// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report room makes a PDF of what it is handed. It reads no journal and asks nobody: who calls it chooses what goes
// in. What a person typed is drawn as plain text; nothing in it is ever opened. The safety card and the notes of a
// check are in no report.

#include <domain/entry.h>
#include <domain/report.h>
#include <domain/result.h>
#include <domain/standing.h>

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace unrut {

/// What there is to report, as values.
struct ReportContent
{
    QDate today;
    std::optional<Standing> standing; ///< on the last day of the range
    std::vector<Check> checks;        ///< finished ones
    std::vector<Goal> goals;
    std::vector<Entry> entries;    ///< of the range, any order
    std::vector<CheckIn> checkIns; ///< of the range, by day
    QStringList people;            ///< names to hide beside those with an @ in entries and goals; with or without the @
};

enum class ReportPaper { A4, Letter };
/// The paper of a country: Letter where inches are used, else A4.
[[nodiscard]] ReportPaper paperFor(const QLocale& locale);

struct ReportOptions
{
    QDate from, to; ///< inclusive
    std::set<ReportSection> sections;
    /// Me: all of it. Mentor: of the log only wins, of goals not why. Supervisor: of the log only wins, of goals only
    /// the titles of work under way or finished, without side projects, self-care and all that leads elsewhere.
    ReportReader reader = ReportReader::Me;
    bool hideNames = false; ///< people become initials wherever a person typed their name
    ReportPaper paper = ReportPaper::A4;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
/// What a reader gets unless something else is ticked: a mentor no daily mood and no single answers, a supervisor
/// goals and wins.
[[nodiscard]] std::set<ReportSection> usualSections(ReportReader reader);
/// \a text with each @name replaced by the initial letters of its parts: '@Priya' becomes 'P.'.
[[nodiscard]] QString withoutNames(const QString& text);

/// Writes the PDF whole or not at all, readable by its owner only. An earlier file of that name is replaced: who must
/// not lose one asks before. The title is in the file's properties, an author is not. Needs a QApplication for its
/// charts; GUI thread.
/// Errors: FolderMissing, FolderReadOnly, IsFolder, NotARegularFile, InvalidDay (from after to), DiskFull,
/// OutputFailed.
Status writeReport(const QString& file, const ReportContent& content, const ReportOptions& options);

} // namespace unrut
