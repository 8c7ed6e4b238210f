// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace unrut {

/// What does not fit in a window or dialog, one line each: texts that are cut or elided, things that are smaller than
/// they need to be, that stick out, lie over one another, or have to be scrolled sideways. Each line says where, what,
/// and how large it would have to be.
[[nodiscard]] QStringList misfits(QWidget& subject, QSize room);

} // namespace unrut
