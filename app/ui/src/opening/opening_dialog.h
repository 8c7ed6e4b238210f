// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/scroll_dialog.h"

#include <domain/result.h>

#include <vector>

namespace unrut {

/// What a person can do about a journal that cannot be opened.
enum class OpeningChoice {
    Restore,      ///< put the newest backup in its place
    ChooseBackup, ///< see all backups, to look into one or to put it in its place
    Salvage,      ///< write what can be read of it into a new journal
    TryAgain,
    OnlyRead,     ///< open it, but change nothing
    OpenAnother,  ///< a file that is there: the journal at its new place, or a backup
    CopyForHelp,  ///< copy the file as it is, for somebody to look at
    BeginHere,    ///< make a new journal under the name that is missing
    BeginAnother, ///< make a new journal under another name
    Quit,
};

/// What there is beside the error.
struct OpeningFacts
{
    bool fileIsThere = false; ///< something to read at the journal's place
    int backups = 0;          ///< verified ones of it
    QString newest;           ///< what the newest of them is called (wording::backupName())
    bool opens = false;       ///< it can be opened all the same
};

/// What helps against an error, the likeliest first; the last is always Quit.
[[nodiscard]] std::vector<OpeningChoice> choicesFor(ErrorCode code, const OpeningFacts& facts);

/// Says why a journal cannot be opened and what is safe, and asks what to do. Closing it means Quit.
class OpeningDialog : public ScrollDialog
{
    Q_OBJECT

public:
    OpeningDialog(const Error& error, const QString& path, OpeningFacts facts, QWidget* parent = nullptr);

    [[nodiscard]] OpeningChoice choice() const { return m_choice; }

private:
    void addChoice(OpeningChoice choice, bool best);
    [[nodiscard]] QString textOf(OpeningChoice choice) const;
    /// What became of the file, and what else there is.
    [[nodiscard]] QString whatIsSafe(ErrorCode code) const;

    OpeningFacts m_facts;
    OpeningChoice m_choice = OpeningChoice::Quit;
};

} // namespace unrut
