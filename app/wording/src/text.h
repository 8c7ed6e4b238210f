// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wording/facts.h>
#include <wording/typed.h>

#include <QDate>
#include <QStringList>

namespace unrut::wording {

/// \a clause with a capital first letter.
[[nodiscard]] QString capitalised(const QString& clause);
/// One decimal, as the locale writes it.
[[nodiscard]] QString oneDecimal(double value);
/// What is typed, without the stop at its end, where a sentence around it has one.
[[nodiscard]] QString withoutStop(const QString& typed);

/// \a ifToday, \a ifYesterday, or \a otherwise with the name of the day as its %1: for days within a line, where the
/// capital of relativeDay() would stand in its middle.
[[nodiscard]] QString onDay(QDate day, QDate today, const QString& ifToday, const QString& ifYesterday,
                            const QString& otherwise);

} // namespace unrut::wording
