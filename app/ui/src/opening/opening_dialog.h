// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/scroll_dialog.h"

#include <domain/result.h>

#include <vector>

namespace unrut {

/// What a person can do about a journal that cannot be opened.
enum class OpeningChoice {
    Restore, ///< put the newest backup in its place
    Salvage, ///< write what can be read of it into a new journal
    TryAgain,
    OnlyRead,     ///< open it, but change nothing
    OpenAnother,  ///< a file that is there: the journal at its new place, or a backup
    BeginHere,    ///< make a new journal under the name that is missing
    BeginAnother, ///< make a new journal under another name
    Quit,
};

/// What helps against an error, the likeliest first; the last is always Quit. \a fileIsThere: there is something to
/// read at the journal's place. \a hasBackup: there is one of it.
[[nodiscard]] std::vector<OpeningChoice> choicesFor(ErrorCode code, bool fileIsThere, bool hasBackup = false);

/// Says why a journal cannot be opened and asks what to do. Closing it means Quit.
class OpeningDialog : public ScrollDialog
{
    Q_OBJECT

public:
    /// \a backup: what the newest backup is called (wording::backupName()); empty when there is none.
    OpeningDialog(const Error& error, const QString& path, const QString& backup = {}, QWidget* parent = nullptr);

    [[nodiscard]] OpeningChoice choice() const { return m_choice; }

private:
    void addChoice(OpeningChoice choice, bool first);
    [[nodiscard]] QString textOf(OpeningChoice choice) const;

    QString m_backup;
    OpeningChoice m_choice = OpeningChoice::Quit;
};

} // namespace unrut
