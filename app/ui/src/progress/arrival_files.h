// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

namespace unrut {

// The roads on which the page 'The way out' may leave the journal, each only when it is asked for. Nothing happens
// while there is no such page.

/// Asks for a printer and prints it.
void printArrivalOf(const PageContext& context, QWidget* asker);
/// Asks where and saves it as a PDF.
void saveArrivalOf(const PageContext& context, QWidget* asker);

} // namespace unrut
