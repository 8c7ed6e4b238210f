// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_around.h"

#include <demo/demo.h>
#include <domain/clock.h>
#include <settings/settings.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QTemporaryDir>

namespace unrut {

/// In the order in which they need each other: the window goes first, the folder last.
struct LookAround::Visit
{
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

LookAround::LookAround(Settings& settings, SpellChecker& spelling, const Clock& clock, IdSource& ids)
    : m_settings(settings), m_spelling(spelling), m_clock(clock), m_ids(ids)
{}

LookAround::~LookAround() = default;

Result<std::unique_ptr<LookAround::Visit>> LookAround::begin()
{
    DemoOptions options;
    options.today = m_clock.today();
    const auto journal = madeUpJournal(options);
    if (!journal)
        return journal.error();
    auto visit = std::make_unique<Visit>();
    if (!visit->folder.isValid())
        return failure(ErrorCode::OutputFailed, visit->folder.errorString());
    auto workspace = Workspace::open(visit->folder.filePath(QStringLiteral("made-up.unrut")),
                                     WorkspaceMode::CreateIfMissing, m_clock, m_ids);
    if (!workspace)
        return workspace.error();
    if (const Status filled = (*workspace)->fill(*journal); !filled)
        return filled.error();
    visit->workspace = *std::move(workspace);
    visit->window = std::make_unique<MainWindow>(*visit->workspace, m_settings, MainWindow::JournalKind::MadeUp);
    visit->window->setSpelling(m_spelling);
    return visit;
}

Status LookAround::show()
{
    if (!m_visit) {
        auto visit = begin();
        if (!visit)
            return visit.error();
        m_visit = *std::move(visit);
    }
    m_visit->window->show();
    m_visit->window->raise();
    m_visit->window->activateWindow();
    return {};
}

} // namespace unrut
