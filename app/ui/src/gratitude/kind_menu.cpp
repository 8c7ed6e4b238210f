// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_menu.h"

#include <theme/icons.h>
#include <wording/entry_words.h>

#include <QMenu>

namespace unrut {

namespace {

Icon iconOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grateful:
        return Icon::Grateful;
    case EntryKind::Win:
        return Icon::Win;
    case EntryKind::Keep:
        return Icon::Keep;
    case EntryKind::Note:
        return Icon::Note;
    }
    Q_UNREACHABLE();
}

} // namespace

void addKinds(QMenu& menu, const std::function<void(EntryKind)>& chosen)
{
    for (int i = 0; i < entryKindCount; ++i) {
        const auto kind = static_cast<EntryKind>(i);
        menu.addAction(icon(iconOf(kind)), wording::entryKindName(kind), &menu, [chosen, kind] { chosen(kind); });
    }
}

} // namespace unrut
