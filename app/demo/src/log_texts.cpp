// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_texts.h"

#include "texts_by_kind.h"

namespace unrut::demo {

std::span<const LogText> logTexts(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grateful:
        return gratefulTexts();
    case EntryKind::Win:
        return winTexts();
    case EntryKind::Keep:
        return keepTexts();
    case EntryKind::Note:
        return noteTexts();
    }
    Q_UNREACHABLE();
}

std::span<const LogText> logTails(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grateful:
        return gratefulTails();
    case EntryKind::Win:
        return winTails();
    case EntryKind::Keep:
    case EntryKind::Note:
        break;
    }
    return {};
}

} // namespace unrut::demo
