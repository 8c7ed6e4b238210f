// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_form.h>

#include <map>

namespace unrut {

class Workspace;

/// What the journal tells about a way out being done, on the clock's today. Errors: ReadFailed.
[[nodiscard]] Result<std::map<DoneFact, int>> worksheetFacts(const Workspace& workspace, const Worksheet& worksheet);

/// What a new worksheet of \a form begins with: what was told of oneself and the checklists of the last one. Dated
/// today; nothing is stored.
[[nodiscard]] Worksheet newWorksheet(const Workspace& workspace, const WorksheetForm& form);

} // namespace unrut
