// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace unrut {

/// What a screen reader could not make sense of in a window, dialog or menu, one line each: controls without a name or
/// a role, fields without a label, rows that say nothing; and what is smaller than a finger needs (24 pixels).
[[nodiscard]] QStringList unspoken(QWidget& subject);

} // namespace unrut
