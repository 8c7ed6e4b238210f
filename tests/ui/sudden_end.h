// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QFile>

namespace unrut {

/// As after a kill: only what the file held at that moment is there. Then the window is shown again, on \a tab.
inline void endSuddenly(OpenWindow& open, Tab tab)
{
    open.window->keepTyping();
    const QString then = open.journal.file(QStringLiteral("then.unrut"));
    QVERIFY(QFile::copy(open.journal.path(), then));
    open.window.reset(); // would save what is typed
    open.workspace.reset();
    QVERIFY(QFile::remove(open.journal.path()) && QFile::rename(then, open.journal.path()));
    auto again = Workspace::open(open.journal.path(), WorkspaceMode::MustExist, open.clock, open.ids);
    QVERIFY(again);
    open.workspace = *std::move(again);
    open.show(tab);
}

} // namespace unrut
