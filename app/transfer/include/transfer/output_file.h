// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QByteArray>

namespace unrut {

/// Whether a file may be written there at all. Errors: FolderMissing, IsFolder, NotARegularFile.
[[nodiscard]] Status checkTarget(const QString& file);
/// True when both names lead to one file that is there, over links, too: what is written must never be the journal.
[[nodiscard]] bool isSameFile(const QString& one, const QString& other);
/// Whether a file may be written to \a file: an earlier one is replaced, but never \a journal. Errors: OutputExists for
/// that, and those of checkTarget().
[[nodiscard]] Status mayBeWritten(const QString& file, const QString& journal);
/// Writes under another name beside \a file and takes its place when all of it is on disk; 0600.
/// Errors: FolderReadOnly, DiskFull, OutputFailed.
[[nodiscard]] Status saveWhole(const QString& file, const QByteArray& bytes);

} // namespace unrut
