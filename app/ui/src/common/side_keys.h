// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace unrut {

/// The arrow that points where reading goes on in \a direction, as Next and the next column do.
[[nodiscard]] Qt::Key forwardKey(Qt::LayoutDirection direction);
[[nodiscard]] Qt::Key backwardKey(Qt::LayoutDirection direction);

/// What those keys are called in a sentence, with the others that are held with them.
[[nodiscard]] QString nextPageKey(Qt::LayoutDirection direction);
[[nodiscard]] QString pageBeforeKey(Qt::LayoutDirection direction);
[[nodiscard]] QString nextColumnKey(Qt::LayoutDirection direction);

} // namespace unrut
