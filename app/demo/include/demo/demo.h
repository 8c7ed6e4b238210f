// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demo room makes up journals: one believable person over some years, for looking around, for pictures and for
// measurements. It touches no file and no clock, and nothing in it is drawn from a real person.

#include <domain/journal_change.h>
#include <domain/result.h>

#include <QDate>
#include <QLocale>

namespace unrut {

constexpr int mostDemoYears = 50;

/// What kind of life to make up.
struct DemoOptions
{
    int years = 1;    ///< 1 to mostDemoYears, back from \a today
    quint64 seed = 1; ///< the same seed, years, day and language give the same journal
    QDate today;      ///< the last day of it; recent texts and days lead up to this one
    QLocale locale;   ///< how numbers inside the texts are written; the words are those of the installed translations
};

/// A journal of checks every 28 days, log entries, check-ins with gaps, goals through the board, some worksheets and
/// Friday pages. It tells of a rut, what was tried, people who helped, slow improvement and a relapse, and ends on the
/// way up with one focus in Doing. More than a year has people who came and went, talks, finished worksheets,
/// decisions, practices, places that were applied for, other work and a business before its last one; the last is the
/// same without them. Every value passes the domain's validation and ids are version 7 UUIDs of the instant each thing
/// was made. Errors: OutOfRange (years), InvalidDay (today, or a first day outside the journal's days).
[[nodiscard]] Result<Journal> madeUpJournal(const DemoOptions& options);

} // namespace unrut
