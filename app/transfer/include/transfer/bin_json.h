// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/bin.h>

#include <QByteArray>

namespace unrut {

/// What lies in the bin, for programs: {"bin": [{"id", "kind", "binnedAt", "day", "text"}], "counts": {"entry": 2}},
/// the last that went there first. UTF-8, keys sorted, days and times in ISO 8601, null for what is missing.
[[nodiscard]] QByteArray binJson(const Bin& bin);

} // namespace unrut
