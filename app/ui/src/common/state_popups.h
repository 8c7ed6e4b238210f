// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDateTimeEdit;
class QWidget;

namespace unrut {

// What comes up over a window for a moment, brought up as a person does: for states that show it.

/// Calls \a what as soon as \a field, which is given the keyboard, has it: a window that was just shown has not yet.
void onceFocused(QWidget& field, std::function<void()> what);
/// Types \a text, letter by letter.
void typeInto(QWidget& field, const QString& text);
/// The menu of a field for text, by its key.
void openFieldMenu(QWidget& field);
/// What a press on its arrow brings.
void dropCalendar(QDateTimeEdit& field);
/// Whether a list, a calendar or a menu is up.
[[nodiscard]] bool isPopupUp();

} // namespace unrut
