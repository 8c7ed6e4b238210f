// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/today.h>

#include <functional>

class QToolButton;

namespace unrut {

/// The button with three dots on a card of Today: switches off the card that \a card names at that moment.
[[nodiscard]] QToolButton* makeCardMenu(const PageContext& context, const std::function<TodayCard()>& card);

} // namespace unrut
