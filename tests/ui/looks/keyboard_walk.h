// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace unrut {

/// Walks a window or dialog with Tab, all the way round, and back with Shift+Tab, and says what is wrong, one line
/// each: what holds the keyboard and does not let go, what Tab does not reach, an order that is not the reading order
/// (of the layout's direction), a way back that is not the way there, a keyboard focus that cannot be
/// seen, and what can be scrolled by the mouse only.
/// Focus marks of what is in \a seen already are not looked at again.
[[nodiscard]] QStringList keyboardFaults(QWidget& subject, QSet<QString>& seen);

} // namespace unrut
