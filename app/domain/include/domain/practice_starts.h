// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/practice.h>

#include <QStringList>

#include <utility>
#include <vector>

namespace unrut {

/// How often something was just started while \a practice went on, up to \a today; goals in the bin do not count.
[[nodiscard]] int startsDuring(const Practice& practice, const std::vector<Goal>& goals, QDate today);

/// What \a practice can be on a day, from the card of its way out: its open steps, but for those that are what is
/// practised anyway. Empty for a practice of the person's own.
[[nodiscard]] QStringList itemsFor(const Practice& practice, const std::vector<Goal>& goals);
/// The open step of that card that reads \a item, and its card; null where there is none. Good as long as \a goals is.
[[nodiscard]] std::pair<const Goal*, const Step*> itemOf(const Practice& practice, const std::vector<Goal>& goals,
                                                         const QString& item);

} // namespace unrut
