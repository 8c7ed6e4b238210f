// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace unrut {

/// Lists whose rows are painted as Qt paints them, one line each: without a second line, and with a ring that goes
/// through the letters. What a combo box or a completer pops up may be painted so.
[[nodiscard]] QStringList plainLists(QWidget& subject);

} // namespace unrut
