// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QByteArray>
#include <QString>

namespace unrut {

/// The whole of a file that somebody handed in. Only an ordinary file of at most \a maxBytes is read; by what it is,
/// not by its size, since a device says 0. Never waits for one that gives nothing.
/// Errors: FileMissing, IsFolder, NotARegularFile, FileUnreadable, FileTooLarge.
[[nodiscard]] Result<QByteArray> readInputFile(const QString& path, qint64 maxBytes);

} // namespace unrut
