// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/worksheet.h>

namespace unrut {

// The roads on which a worksheet may leave the journal, each only when it is asked for, and a look at two of them.

/// Asks for a printer and prints it.
void printWorksheetOf(const PageContext& context, const WorksheetId& id, QWidget* asker);
/// Asks where and saves it as a PDF or as Markdown, by how the name ends.
void saveWorksheetOf(const PageContext& context, const WorksheetId& id, QWidget* asker);
/// The one before it of the same way out, and this one, side by side.
/// Its day or days as a calendar file; does nothing where it has none.
void saveWorksheetToCalendar(const PageContext& context, const WorksheetId& id, QWidget* asker);
void compareWorksheets(const PageContext& context, const WorksheetId& id, QWidget* asker);
/// The newest of the same way out that is older than this; null when there is none.
[[nodiscard]] const Worksheet* worksheetBefore(const Workspace& workspace, const WorksheetId& id);

} // namespace unrut
