// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/today.h>

#include <QByteArray>

namespace unrut {

/// What Today shows: the kind of day, the focus with its next step (null when there is none), cards and what waits.
[[nodiscard]] QByteArray todayJson(const TodayPlan& plan, const Goal* focus, QDate today);

} // namespace unrut
