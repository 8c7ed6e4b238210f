// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/friday_page.h>
#include <domain/worksheet.h>

#include <QDate>

#include <optional>
#include <vector>

namespace unrut {

// What the gut says on Friday pages beside what a person's own weights say in a matrix. Neither is right by itself;
// that they disagree is worth a thought.

enum class Leaning { Stay, Go };

/// Where a worksheet with a matrix says which of its options is staying.
constexpr QLatin1String stayingField("staying");

/// What the gut readings of the five weeks that end on \a day say: 'go' where their mean is 7 or more, 'stay' where it
/// is 3 or less. Nothing in between, and nothing from a single reading.
[[nodiscard]] std::optional<Leaning> gutLeaning(const std::vector<FridayPage>& pages, QDate day);
/// What the marks in a worksheet of Play::Decide or Play::CareerChange say: 'stay' where the option that is staying has
/// the largest sum, else 'go'. Nothing for another worksheet, where no such option is named or it has no sum, and where
/// the sums are too close for numbers.
[[nodiscard]] std::optional<Leaning> criteriaLeaning(const Worksheet& worksheet);

/// The gut and the criteria point to different sides.
struct GutMismatch
{
    Leaning gut = Leaning::Stay; ///< the criteria say the other
    WorksheetId worksheet;       ///< the newest whose criteria say something
    QDate day;                   ///< of that worksheet
    bool operator==(const GutMismatch&) const = default;
};
[[nodiscard]] std::optional<GutMismatch> gutMismatch(const std::vector<FridayPage>& pages,
                                                     const std::vector<Worksheet>& worksheets, QDate day);

} // namespace unrut
