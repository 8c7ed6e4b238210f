// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/binned_line.h>

#include "keys.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<LineKind, lineKindCount> lineKindKeys("step"_L1, "point"_L1);

} // namespace

QLatin1String lineKindKey(LineKind kind)
{
    return lineKindKeys.of(kind);
}

std::optional<LineKind> lineKindFromKey(const QString& key)
{
    return lineKindKeys.find(key);
}

} // namespace unrut
