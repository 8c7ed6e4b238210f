// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_form.h>

namespace unrut {

// What is kept up to date over the years, as a field of worksheets (FieldKind::Checklist). Each line keeps its day, and
// a new worksheet begins with the days of the one before it.

/// The day on which \a key was last brought up to date by what \a worksheet knows; null: never.
[[nodiscard]] QDate checkedOn(const Worksheet& worksheet, const QString& field, const QString& key);
/// Whether that was in this worksheet. One that was not begun yet begins \a today.
[[nodiscard]] bool isChecked(const Worksheet& worksheet, const QString& field, const QString& key, QDate today);
/// The answers with \a key brought up to date \a today or, when not \a on, as it was before this worksheet.
[[nodiscard]] Cells withChecked(const Worksheet& worksheet, const QString& field, const QString& key, bool on,
                                QDate today);
/// The checklists of \a begun, which nobody has written on yet, begin with what the newest of \a all says of the same
/// way out.
[[nodiscard]] Worksheet withChecklistsOf(const std::vector<Worksheet>& all, const WorksheetForm& form, Worksheet begun);

} // namespace unrut
