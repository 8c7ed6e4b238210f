// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/recommendation.h>
#include <domain/worksheet.h>
#include <domain/worksheet_text.h>

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace unrut {

/// Markdown in UTF-8: a heading a question, an answer a line. What a person wrote is shown as it is.
[[nodiscard]] QByteArray worksheetMarkdown(const WorksheetText& text);
/// The answers by their keys, as they are kept: a text, or a list, or rows of cells.
[[nodiscard]] QByteArray worksheetJson(const Worksheet& worksheet);

/// The day of a worksheet, or its days, for a calendar, which learns the \a name of the way out and nothing that was
/// written. Empty where no day is told. \a now: UTC.
[[nodiscard]] QByteArray worksheetCalendar(const Worksheet& worksheet, const QString& name, const QDateTime& now);

/// A way out as a list of them tells it.
struct PlayListing
{
    Play play = Play::TraceSource;
    QString name;
    QString line;
    QStringList steps;
    QString doneWhen;
    QString evidence;             ///< empty where no study was checked
    std::optional<double> points; ///< nothing without an assessment
    std::optional<Hold> hold;
    bool inUse = false;
    bool done = false;
    std::vector<Worksheet> worksheets; ///< newest first
};
[[nodiscard]] QByteArray playsJson(const std::vector<PlayListing>& plays);

} // namespace unrut
