// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

namespace unrut {

/// Fills \a target, a file of our own, with the bytes of \a journal as they are at one moment. Whoever writes into the
/// journal meanwhile, on another thread, too, waits for that and for nothing that is done with the copy.
/// Errors: those of checkHeader() and Database::open(), OutputFailed, DiskFull.
Status copyUnderLock(const QString& journal, const QString& target);

} // namespace unrut
