// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QComboBox;
class QLabel;
class QWidget;

namespace unrut {

/// Tells screen readers what a widget of our own is; Qt takes what it does not know for a part of the window.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

/// Has screen readers say what \a label shows now: whoever sees it has read it there and is told nothing else.
void sayShown(QLabel& label);

/// Names a list of choices that has no label beside it. Where Qt calls it by what is chosen and drops its name, as it
/// does on Linux, its description says what it is for.
void nameChoice(QComboBox& box, const QString& name);

} // namespace unrut
