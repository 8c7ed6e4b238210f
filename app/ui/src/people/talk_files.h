// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/id.h>

namespace unrut {

// The roads on which a talk may leave the journal; each only when it is asked for.

/// Asks for a printer and prints the sheet on one page.
void printTalk(const PageContext& context, const TalkId& id, QWidget* asker);
/// Asks where and saves the sheet as a PDF of one page.
void saveTalkAsPdf(const PageContext& context, const TalkId& id, QWidget* asker);
/// Asks what may go into it, then where, and saves a calendar file.
void saveTalkToCalendar(const PageContext& context, const TalkId& id, QWidget* asker);

} // namespace unrut
