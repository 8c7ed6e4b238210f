// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace unrut {

/// An early sign and what to do then: 'If <cue>, then <step>'.
struct EarlySign
{
    QString cue;
    QString step;
    bool operator==(const EarlySign&) const = default;
};
constexpr int mostEarlySigns = 9;

/// The page 'The way out': where a rut ended, in the person's own words, for next time.
struct Arrival
{
    ArrivalId id;
    QDate day;                    ///< local day on which it was opened
    std::optional<Domain> domain; ///< what weighed most, or was in focus, when it was opened
    QString helpers;              ///< who helped; names as the person writes them
    std::vector<EarlySign> signs;
    QString letter;      ///< to next time
    QDate quietSince;    ///< null: carries on as before
    QDateTime createdAt; ///< UTC
    QDateTime binnedAt;  ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    [[nodiscard]] bool isQuiet() const { return quietSince.isValid(); }
    bool operator==(const Arrival&) const = default;
};

/// Errors: TextTooLong, InvalidText, InvalidDay, OutOfRange. Returns it with its texts cleaned and empty signs left
/// out.
[[nodiscard]] Result<Arrival> validatedArrival(Arrival arrival);
/// The last that was opened by \a day and is not in the bin.
[[nodiscard]] std::optional<Arrival> arrivalOn(const std::vector<Arrival>& all, QDate day);

} // namespace unrut
