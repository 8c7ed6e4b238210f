// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QJsonObject>

namespace unrut {

/// What \a goal carries by its kind; empty for a kind that carries nothing.
[[nodiscard]] QJsonObject partsJson(const Goal& goal);

} // namespace unrut
