// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <array>

namespace unrut::wording {

// Names and order of day, month and year are those of QLocale(), the default locale.

/// 'Monday, 23 November'.
[[nodiscard]] QString dayName(QDate day);
/// 'Monday, 23 November 2026'.
[[nodiscard]] QString dayNameAndYear(QDate day);
/// '23 November'.
[[nodiscard]] QString dayAndMonth(QDate day);
/// '23 November 2026'.
[[nodiscard]] QString dayAndYear(QDate day);
/// With its year only where that is not the one of \a today: '27 November', '27 November 2025'.
[[nodiscard]] QString dayAndMonth(QDate day, QDate today);
/// '23 Nov'.
[[nodiscard]] QString shortDay(QDate day);
[[nodiscard]] QString shortDay(QDate day, const QLocale& locale);
/// 'Nov 2026'.
[[nodiscard]] QString shortMonthAndYear(QDate day, const QLocale& locale);
/// '23 Nov 2026'.
[[nodiscard]] QString shortDayAndYear(QDate day);
/// With its year only where that is not the one of \a today.
[[nodiscard]] QString shortDay(QDate day, QDate today);
/// 'Fri 27 Nov'.
[[nodiscard]] QString shortWeekday(QDate day);
/// The days of a week in the locale's order; 1 is Monday, 7 Sunday.
[[nodiscard]] std::array<int, 7> weekdays();
/// 'November 2026'.
[[nodiscard]] QString monthAndYear(QDate day);
/// 'Today', 'Yesterday', 'Tomorrow', else dayName(), with its year when that is not the year of \a today.
[[nodiscard]] QString relativeDay(QDate day, QDate today);
/// '25 August to 23 November'; years are told when they differ or are not that of \a today.
[[nodiscard]] QString dayRange(QDate from, QDate to, QDate today);
/// '08:41', or as the locale has it, without seconds.
[[nodiscard]] QString clockTime(QTime time);
/// '40 minutes', '2 hours', '1 hour 20 minutes'. \a minutes >= 0.
[[nodiscard]] QString duration(int minutes);
/// 'Good morning. One thing today.'
[[nodiscard]] QString greeting(QTime time);

} // namespace unrut::wording
