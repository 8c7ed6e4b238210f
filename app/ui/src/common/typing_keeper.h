// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <QObject>

#include <optional>

namespace unrut {

class Workspace;

/// Keeps in the journal what is being typed, and says once when that does not go: every field is affected then, and
/// tries again. Belongs to the workspace.
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    /// The one of \a workspace.
    [[nodiscard]] static TypingKeeper& of(Workspace& workspace);

    /// True when they are kept, also when there was nothing new; in a journal that is only read nothing need be.
    bool keep(const UnsentTexts& texts);

Q_SIGNALS:
    /// The first failure since the last that went well, or one of another kind.
    void failed(const unrut::Error& error);

private:
    explicit TypingKeeper(Workspace& workspace);
    [[nodiscard]] bool hasNews(const UnsentTexts& texts) const;

    Workspace& m_workspace;
    std::optional<ErrorCode> m_told;
};

} // namespace unrut
