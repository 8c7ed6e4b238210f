// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

namespace unrut {

Result<UnsentTexts> Workspace::unsentTexts() const
{
    if (!d->unsent) {
        auto read = d->store->unsentTexts();
        if (!read)
            return read.error();
        d->unsent = *std::move(read);
    }
    return *d->unsent;
}

Status Workspace::keepUnsent(const UnsentTexts& texts)
{
    if (isReadOnly())
        return failure(ErrorCode::JournalReadOnly, path());
    const auto before = unsentTexts();
    if (!before)
        return before.error();
    UnsentTexts after = *before;
    for (const auto& [place, text] : texts) {
        if (text.isEmpty())
            after.erase(place);
        else
            after[place] = text;
    }
    if (after == *before)
        return {};
    JournalChange change;
    change.unsent = edited(*before, after);
    if (Status stored = d->keep(change); !stored)
        return stored;
    d->unsent = std::move(after);
    return {};
}

} // namespace unrut
