// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace unrut {

/// What marks an SQLite file as a journal (PRAGMA application_id): 'Unrt'.
constexpr quint32 journalApplicationId = 0x556e7274;

} // namespace unrut
