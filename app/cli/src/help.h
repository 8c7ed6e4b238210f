// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QString>

namespace unrut::cli {

[[nodiscard]] QString programHelp();
[[nodiscard]] QString commandHelp(const Command& command);
[[nodiscard]] QString versionLine();

} // namespace unrut::cli
