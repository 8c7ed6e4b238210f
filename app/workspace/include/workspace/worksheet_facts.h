// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_form.h>

#include <map>

namespace unrut {

class Workspace;

/// What the journal tells about a way out being done, on the clock's today. Errors: ReadFailed.
[[nodiscard]] Result<std::map<DoneFact, int>> worksheetFacts(const Workspace& workspace, const Worksheet& worksheet);

} // namespace unrut
