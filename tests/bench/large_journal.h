// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/clock.h>
#include <domain/journal_change.h>

#include <QString>

#include <memory>

namespace unrut {
class Workspace;
}

namespace unrut::bench {

/// Stands still, so that every run shows the same days.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 2), QTime(9, 0), Qt::UTC}; }
    [[nodiscard]] QDate today() const override { return {2026, 11, 2}; }
    [[nodiscard]] QTime timeOfDay() const override { return {9, 0}; }
};

/// A made-up life of \a years up to the clock's day.
[[nodiscard]] Journal madeUp(int years);
/// A log of \a count entries with the sentences of a made-up life, seven a day.
[[nodiscard]] Journal logOf(int count);
/// A made-up year with \a count cards on the board beside its own, shared out over Dreams, Next and Done.
[[nodiscard]] Journal boardOf(int count);
/// A history of \a count full checks, one every 28 days.
[[nodiscard]] Journal historyOf(int count);

/// A journal file at \a path that holds \a journal. Null, with a sentence on standard error, when that fails.
[[nodiscard]] std::unique_ptr<Workspace> fileOf(const Journal& journal, const QString& path, const Clock& clock,
                                                IdSource& ids);

} // namespace unrut::bench
