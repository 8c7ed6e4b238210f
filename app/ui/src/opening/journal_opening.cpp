// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/journal_opening.h>

#include "common/message_boxes.h"
#include "opening_boxes.h"
#include "opening_dialog.h"

#include <settings/settings.h>
#include <wording/backup_words.h>
#include <wording/error_words.h>
#include <workspace/backups.h>
#include <workspace/journal_ahead.h>
#include <workspace/salvage.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <utility>

namespace unrut {

namespace {

class Opening
{
    Q_DECLARE_TR_FUNCTIONS(unrut::Opening)

public:
    Opening(const JournalRequest& request, Settings& settings, const Clock& clock, IdSource& ids)
        : m_settings(settings),
          m_clock(clock),
          m_ids(ids),
          m_named(request.named),
          m_showHolder(request.showHolder),
          m_ahead(request.ahead),
          m_found(request.found)
    {
        const JournalAim aim = aimAt(request.path, settings);
        m_path = aim.path;
        m_mode = aim.mode;
    }

    std::unique_ptr<Workspace> run();

private:
    Result<std::unique_ptr<Workspace>> attempt();
    /// False when the person gives up.
    bool choose(Error error);
    bool pick(QFileDialog::AcceptMode purpose);
    bool salvage();
    void remember();

    Settings& m_settings;
    const Clock& m_clock;
    IdSource& m_ids;
    bool m_named;
    std::function<bool(const QString& path)> m_showHolder;
    JournalAhead* m_ahead; ///< null once it was taken
    std::optional<Error> m_found;
    bool m_chosen = false; ///< another journal than the one that was asked for
    QString m_path;
    WorkspaceMode m_mode = WorkspaceMode::MustExist;
};

std::unique_ptr<Workspace> Opening::run()
{
    if (m_found && !choose(*m_found))
        return nullptr;
    for (;;) {
        auto workspace = attempt();
        if (workspace) {
            remember();
            return *std::move(workspace);
        }
        const bool isHeld = workspace.error().code == ErrorCode::JournalLocked;
        if (isHeld && m_showHolder && m_showHolder(m_path))
            return nullptr;
        if (!choose(workspace.error()))
            return nullptr;
    }
}

Result<std::unique_ptr<Workspace>> Opening::attempt()
{
    if (JournalAhead* ahead = std::exchange(m_ahead, nullptr))
        return ahead->take();
    return Workspace::open(m_path, m_mode, m_clock, m_ids);
}

bool Opening::choose(Error error)
{
    for (;;) {
        std::vector<Backup> backups = backupsOf(m_path);
        std::erase_if(backups, [](const Backup& one) { return one.isSetAside; });
        const QString newest =
            backups.empty() ? QString() : wording::backupName(backups.front().madeAt.toLocalTime(), m_clock.today());
        OpeningDialog dialog(error, m_path, newest);
        dialog.exec();
        switch (dialog.choice()) {
        case OpeningChoice::Restore:
            if (const auto restored = restoreBackup(m_path, backups.front().file, m_clock); restored)
                return true;
            else
                error = restored.error();
            break;
        case OpeningChoice::Salvage:
            if (salvage())
                return true;
            break;
        case OpeningChoice::TryAgain:
            return true;
        case OpeningChoice::OnlyRead:
            m_mode = WorkspaceMode::ReadOnly;
            return true;
        case OpeningChoice::BeginHere:
            m_mode = WorkspaceMode::CreateIfMissing;
            return true;
        case OpeningChoice::OpenAnother:
            if (pick(QFileDialog::AcceptOpen))
                return true;
            break;
        case OpeningChoice::BeginAnother:
            if (pick(QFileDialog::AcceptSave))
                return true;
            break;
        case OpeningChoice::Quit:
            return false;
        }
    }
}

/// False when no file was chosen; then the same question comes again.
bool Opening::pick(QFileDialog::AcceptMode purpose)
{
    const bool begins = purpose == QFileDialog::AcceptSave;
    QFileDialog dialog(nullptr, begins ? tr("Begin a new journal") : tr("Look for a journal or a backup"),
                       QFileInfo(m_path).absolutePath());
    dialog.setAcceptMode(purpose);
    dialog.setFileMode(begins ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    // A new journal never takes the place of a file: one that is there is opened if it is a journal.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(QStringLiteral("unrut"));
    dialog.setNameFilters({tr("Unrut journals (*.unrut)"), tr("All files (*)")});
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    m_path = dialog.selectedFiles().constFirst();
    m_mode = begins ? WorkspaceMode::CreateIfMissing : WorkspaceMode::MustExist;
    m_chosen = true;
    return true;
}

/// Into a new journal, which is then the one to open. False when none was made; then the same question comes again.
bool Opening::salvage()
{
    const QString damaged = m_path;
    if (!pick(QFileDialog::AcceptSave))
        return false;
    const auto report = saveWhatIsLeft(damaged, m_path, m_clock);
    if (report) {
        m_mode = WorkspaceMode::MustExist;
        salvagedBox(*report, nullptr)->exec();
    } else {
        m_path = damaged;
        m_chosen = false;
        errorBox(report.error(), nullptr)->exec();
    }
    return bool(report);
}

void Opening::remember()
{
    // What can only be read today may lie on a stick that is elsewhere tomorrow.
    if (m_mode == WorkspaceMode::ReadOnly)
        return;
    m_settings.rememberJournal(m_path);
    if (m_chosen && !m_named)
        m_settings.setJournalPath(m_path);
}

} // namespace

JournalAim aimAt(const QString& path, const Settings& settings)
{
    const QString absolute = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    return {absolute, settings.knowsJournal(absolute) ? WorkspaceMode::MustExist : WorkspaceMode::CreateIfMissing};
}

std::unique_ptr<Workspace> openJournalAsking(const JournalRequest& request, Settings& settings, const Clock& clock,
                                             IdSource& ids)
{
    return Opening(request, settings, clock, ids).run();
}

bool asksToOpen(const QString& file, QWidget& window, const Clock& clock, IdSource& ids)
{
    // One of an older Unrut can only be read once it was upgraded, which is for the opening to do.
    const auto seen = Workspace::open(file, WorkspaceMode::ReadOnly, clock, ids);
    if (!seen && seen.error().code != ErrorCode::JournalReadOnly) {
        errorBox(seen.error(), &window)->exec();
        return false;
    }
    const auto box = openingQuestion(file, &window);
    box->exec();
    return box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole;
}

} // namespace unrut
