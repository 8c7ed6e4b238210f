// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace unrut {

/// The instant (UTC) at which clocks in \a zone show \a time on \a day. A time that a changeover leaves out moves
/// forward by as much as the clocks do; of a time that comes twice it is the first.
[[nodiscard]] QDateTime instantAt(QDate day, QTime time, const QTimeZone& zone);

} // namespace unrut
