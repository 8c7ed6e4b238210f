// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace unrut {

/// Tells screen readers what a widget of our own is; Qt takes what it does not know for a part of the window.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

} // namespace unrut
