// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QString;
class QWidget;

namespace unrut {

class AskBox;
struct SalvageReport;

/// Whether the journal \a file is to be opened instead of the one that is shown; agreeing is Yes, and Enter leaves it.
[[nodiscard]] std::unique_ptr<AskBox> openingQuestion(const QString& file, QWidget* parent);
/// What is to become of \a backup, a backup that was picked where \a journal was missed: going back to it is
/// Other, looking into it Yes, and Enter looks.
[[nodiscard]] std::unique_ptr<AskBox> backupQuestion(const QString& backup, const QString& journal, QWidget* parent);
/// That \a backup is one, and where the window leads to backups.
[[nodiscard]] std::unique_ptr<AskBox> knownBackupBox(const QString& backup, QWidget* parent);
/// That it is only read, since it was named as the journal, and how to go back to it.
[[nodiscard]] std::unique_ptr<AskBox> readBackupBox(const QString& backup, QWidget* parent);
/// That a copy was made for somebody who helps, and what it holds.
[[nodiscard]] std::unique_ptr<AskBox> copiedBox(const QString& copy, QWidget* parent);
/// What was saved of a damaged journal, and what was lost.
[[nodiscard]] std::unique_ptr<AskBox> salvagedBox(const SalvageReport& report, QWidget* parent);

} // namespace unrut
