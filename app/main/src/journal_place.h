// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut {

class Settings;

/// The journal of this person: the one chosen in the settings, or the one in the data folder.
[[nodiscard]] QString journalOf(const Settings& settings);

} // namespace unrut
