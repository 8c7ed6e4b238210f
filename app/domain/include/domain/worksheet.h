// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>
#include <domain/play_id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace unrut {

/// The answer to a field as cells: a text is one cell, a list one cell a row, a table rows of cells. Days stand in it
/// as ISO 8601, numbers with a point, choices as their keys. No cell, row or answer at the end is empty.
using Cells = std::vector<QStringList>;

/// The filled-in form of a way out, dated; a way out may have many over time.
struct Worksheet
{
    WorksheetId id;
    Play play = Play::TraceSource;
    QDate day;                        ///< local day on which it was begun
    std::map<QString, Cells> answers; ///< by the key of the field; fields without an answer are missing
    std::optional<GoalId> goal;       ///< what it became
    std::optional<TalkId> talk;       ///< what it became
    QDate finishedDay;                ///< local day; null while it is being filled in
    QDateTime createdAt;              ///< UTC
    QDateTime binnedAt;               ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    [[nodiscard]] bool isFinished() const { return finishedDay.isValid(); }

    /// Empty where there is no answer.
    [[nodiscard]] Cells cells(const QString& field) const;
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] QStringList lines(const QString& field) const; ///< the first cell of every row that has one
    [[nodiscard]] QDate dayOf(const QString& field) const;       ///< null: none
    [[nodiscard]] std::optional<double> number(const QString& field) const;
    void set(const QString& field, const Cells& cells);
    void setText(const QString& field, const QString& text) { set(field, {{text}}); }
    void setLines(const QString& field, const QStringList& lines);

    bool operator==(const Worksheet&) const = default;
};

/// The most fields, rows of a field and cells of a row.
constexpr size_t mostWorksheetAnswers = 100;
constexpr size_t mostWorksheetRows = 200;
constexpr qsizetype mostWorksheetColumns = 20;

/// A number in a cell, or nothing; a point for the decimals whatever the language.
[[nodiscard]] std::optional<double> cellNumber(const QString& cell);
[[nodiscard]] QString numberCell(double number);
/// The cell, or an empty one where the row or the cell is missing.
[[nodiscard]] QString cellAt(const Cells& cells, size_t row, qsizetype column);

/// Errors: InvalidDay, TextTooLong, InvalidText, OutOfRange (too many answers, rows or cells, a key that is none).
/// Returns it with its texts cleaned and nothing empty at any end.
[[nodiscard]] Result<Worksheet> validatedWorksheet(Worksheet worksheet);

/// Those of \a play that are not in the bin, newest first.
[[nodiscard]] std::vector<Worksheet> worksheetsOf(Play play, const std::vector<Worksheet>& all);
/// The one of \a play that is being filled in, if any: the newest.
[[nodiscard]] std::optional<Worksheet> openWorksheet(Play play, const std::vector<Worksheet>& all);

} // namespace unrut
