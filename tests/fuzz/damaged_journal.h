// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace unrut::fuzz {

/// Qt finds its driver for SQLite only beside an application object.
void needApplication();

/// A whole journal whose bytes were changed here and there: three bytes of \a changes say where, one how many, then
/// they follow; with none of them it ends there. A file of that size made of nothing but random bytes would never be
/// taken for a journal. \a choice says which schema it is of.
[[nodiscard]] QByteArray damagedJournal(unsigned choice, QByteArray changes);

} // namespace unrut::fuzz
