// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QByteArray>

#include <vector>

namespace unrut {

/// Entries in the order given, for programs: {"count": 1, "entries": [...]}, with the tags and people of each text.
/// UTF-8, keys sorted, days and times in ISO 8601.
[[nodiscard]] QByteArray entriesJson(const std::vector<Entry>& entries);

} // namespace unrut
