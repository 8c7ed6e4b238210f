// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

namespace unrut::wording {

/// What went wrong and what can be done, in one or two sentences of one line; plain text, ends with a full
/// stop.
[[nodiscard]] QString errorSentence(const Error& error);
/// The same for a journal that is not opened because of it, told to somebody who can choose what to do;
/// \a hasBackup: one that was verified is there.
[[nodiscard]] QString openingSentence(const Error& error, bool hasBackup);
/// The title over it: 'This journal cannot be opened' for what happens at opening, else 'That did not work'.
[[nodiscard]] QString errorTitle(ErrorCode code);

} // namespace unrut::wording
