// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing_keeper.h"

#include <workspace/workspace.h>

#include <algorithm>
#include <utility>

namespace unrut {

TypingKeeper::TypingKeeper(Workspace& workspace) : QObject(&workspace), m_workspace(workspace) {}

TypingKeeper& TypingKeeper::of(Workspace& workspace)
{
    auto* there = workspace.findChild<TypingKeeper*>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new TypingKeeper(workspace);
}

bool TypingKeeper::hasNews(const UnsentTexts& texts) const
{
    const auto kept = m_workspace.unsentTexts();
    return !kept || std::any_of(texts.begin(), texts.end(), [&](const auto& one) {
        const auto there = kept->find(one.first);
        return (there == kept->end() ? QString() : there->second) != one.second;
    });
}

bool TypingKeeper::keep(const UnsentTexts& texts)
{
    if (m_workspace.isReadOnly() || !hasNews(texts))
        return true;
    const Status kept = m_workspace.keepUnsent(texts);
    if (kept) {
        m_told.reset();
        return true;
    }
    const ErrorCode code = kept.error().code;
    if (std::exchange(m_told, code) != code)
        Q_EMIT failed(kept.error());
    return false;
}

} // namespace unrut
