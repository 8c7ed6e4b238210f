// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QLockFile>
#include <QString>

#include <memory>

namespace unrut {

/// The lock of a journal, or null when its folder is not there yet. Error: JournalLocked.
[[nodiscard]] Result<std::shared_ptr<QLockFile>> lockJournal(const QString& path);

} // namespace unrut
