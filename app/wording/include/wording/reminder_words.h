// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reminder_list.h>

#include <QString>

namespace unrut::wording {

/// What a notice asks: 'Five minutes for your week?'. With \a thing, the person's own word for what it is about:
/// 'To decide: which offer to take'; without, nothing that others should not read.
[[nodiscard]] QString noticeText(ReminderSubject subject, const QString& thing = {});
/// The name of a subject in a list: 'Friday page'.
[[nodiscard]] QString reminderName(ReminderSubject subject);
/// 'Open', 'In an hour', 'Not this week'.
[[nodiscard]] QString noticeAnswerName(NoticeAnswer answer);
/// 'In 15 minutes', 'In three hours', 'In a day', 'In three days', 'In a week'; those of snoozeChoices() only.
[[nodiscard]] QString snoozeName(std::chrono::minutes wait);
/// 'Working days', 'Every day'; a week has its days.
[[nodiscard]] QString reminderRhythmName(ReminderRhythm rhythm);
/// 'Fri 27 Nov, 16:00'. \a at is local.
[[nodiscard]] QString noticeTime(const QDateTime& at);
/// 'Next reminder: Friday page, 27 November, 16:00'. \a at is local.
[[nodiscard]] QString nextReminder(ReminderSubject subject, const QDateTime& at, QDate today);
/// 'Reminders paused until 17:00', or 'until Mon 30 Nov' when that is another day. \a until is local.
[[nodiscard]] QString pausedSentence(const QDateTime& until, QDate today);

} // namespace unrut::wording
