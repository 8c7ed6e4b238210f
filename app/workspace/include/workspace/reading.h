// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

#include <memory>

namespace unrut {

class Clock;
class IdSource;
class Workspace;

/// Opens a journal or a backup to be read, whatever its schema: one of an older Unrut is not touched, a private copy is
/// upgraded instead, which goes with the workspace. Errors: those of Workspace::open() and of restoreBackup().
[[nodiscard]] Result<std::unique_ptr<Workspace>> openToRead(const QString& file, const Clock& clock, IdSource& ids);

} // namespace unrut
