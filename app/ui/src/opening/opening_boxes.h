// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMessageBox;
class QString;
class QWidget;

namespace unrut {

struct SalvageReport;

/// Whether the journal \a file is to be opened instead of the one that is shown; the button that agrees has
/// AcceptRole, and Enter is the other.
[[nodiscard]] std::unique_ptr<QMessageBox> openingQuestion(const QString& file, QWidget* parent);
/// What is to become of \a backup, a backup that was picked where \a journal was missed: going back to it has
/// AcceptRole, looking into it ActionRole, and Enter looks.
[[nodiscard]] std::unique_ptr<QMessageBox> backupQuestion(const QString& backup, const QString& journal,
                                                          QWidget* parent);
/// That \a backup is one, and where the window leads to backups.
[[nodiscard]] std::unique_ptr<QMessageBox> knownBackupBox(const QString& backup, QWidget* parent);
/// That it is only read, since it was named as the journal, and how to go back to it.
[[nodiscard]] std::unique_ptr<QMessageBox> readBackupBox(const QString& backup, QWidget* parent);
/// That a copy was made for somebody who helps, and what it holds.
[[nodiscard]] std::unique_ptr<QMessageBox> copiedBox(const QString& copy, QWidget* parent);
/// What was saved of a damaged journal, and what was lost.
[[nodiscard]] std::unique_ptr<QMessageBox> salvagedBox(const SalvageReport& report, QWidget* parent);

} // namespace unrut
