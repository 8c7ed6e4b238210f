// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/journal_opening.h>

#include "backups/backups_dialog.h"
#include "common/ask_box.h"
#include "common/message_boxes.h"
#include "help/help_key.h"
#include "opening_boxes.h"
#include "opening_dialog.h"

#include <settings/settings.h>
#include <wording/backup_words.h>
#include <workspace/backups.h>
#include <workspace/journal_ahead.h>
#include <workspace/reading.h>
#include <workspace/salvage.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
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
        m_isBackup = aim.mode == WorkspaceMode::ReadOnly;
    }

    std::unique_ptr<Workspace> run();

private:
    Result<std::unique_ptr<Workspace>> attempt();
    /// False when the person gives up.
    bool choose(const Error& error);
    bool isReady(OpeningChoice choice);
    [[nodiscard]] std::vector<Backup> backups() const;
    [[nodiscard]] OpeningFacts facts() const;
    bool pick(QFileDialog::AcceptMode purpose);
    bool openAnother();
    bool restore(const QString& backup);
    bool chooseBackup();
    bool lookInto(const QString& backup);
    bool salvage();
    void copyForHelp();
    void remember();

    Settings& m_settings;
    const Clock& m_clock;
    IdSource& m_ids;
    bool m_named;
    std::function<bool(const QString& path)> m_showHolder;
    JournalAhead* m_ahead; ///< null once it was taken
    std::optional<Error> m_found;
    bool m_opens = false;    ///< what was found did not keep it from being opened
    bool m_isBackup = false; ///< what was asked for is one, and is what will be opened
    bool m_chosen = false;   ///< another journal than the one that was asked for
    QString m_path;
    WorkspaceMode m_mode = WorkspaceMode::MustExist;
};

std::unique_ptr<Workspace> Opening::run()
{
    m_opens = m_found.has_value();
    if (m_found && !choose(*m_found))
        return nullptr;
    for (;;) {
        auto workspace = attempt();
        if (workspace) {
            remember();
            if (m_isBackup)
                readBackupBox(m_path, nullptr)->exec();
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
    if (m_mode == WorkspaceMode::ReadOnly)
        return openToRead(m_path, m_clock, m_ids);
    return Workspace::open(m_path, m_mode, m_clock, m_ids);
}

/// Those of the journal that were verified, the newest first.
std::vector<Backup> Opening::backups() const
{
    std::vector<Backup> all = backupsOf(m_path);
    all.erase(std::remove_if(all.begin(), all.end(), [](const Backup& one) { return one.isSetAside; }), all.end());
    return all;
}

OpeningFacts Opening::facts() const
{
    const std::vector<Backup> there = backups();
    OpeningFacts facts;
    facts.fileIsThere = QFileInfo(m_path).isFile();
    facts.backups = static_cast<int>(there.size());
    if (!there.empty())
        facts.newest = wording::backupName(there.front().madeAt.toLocalTime(), m_clock.today());
    facts.opens = m_opens;
    return facts;
}

bool Opening::choose(const Error& error)
{
    const HelpKey help([] { return wording::HelpTopic::Journal; }, nullptr); // there is no window that would hear it
    for (;;) {
        OpeningDialog dialog(error, m_path, facts());
        dialog.exec();
        if (dialog.choice() == OpeningChoice::Quit)
            return false;
        if (isReady(dialog.choice())) {
            m_opens = false;
            m_isBackup = m_isBackup && m_mode == WorkspaceMode::ReadOnly && !m_chosen;
            return true;
        }
    }
}

/// Does what was chosen. True when there is something to open now; else the same question comes again.
bool Opening::isReady(OpeningChoice choice)
{
    switch (choice) {
    case OpeningChoice::Restore:
        return restore(backups().front().file);
    case OpeningChoice::ChooseBackup:
        return chooseBackup();
    case OpeningChoice::Salvage:
        return salvage();
    case OpeningChoice::TryAgain:
        return true;
    case OpeningChoice::OnlyRead:
        m_mode = WorkspaceMode::ReadOnly;
        return true;
    case OpeningChoice::BeginHere:
        m_mode = WorkspaceMode::CreateIfMissing;
        return true;
    case OpeningChoice::OpenAnother:
        return openAnother();
    case OpeningChoice::BeginAnother:
        return pick(QFileDialog::AcceptSave);
    case OpeningChoice::CopyForHelp:
        copyForHelp();
        return false;
    case OpeningChoice::Quit:
        break;
    }
    return false;
}

bool Opening::restore(const QString& backup)
{
    const auto restored = restoreBackup(m_path, backup, m_clock);
    if (!restored) {
        tellProblem(restored.error());
        return false;
    }
    m_mode = WorkspaceMode::MustExist;
    return true;
}

/// As the window shows them; looking into one opens it to be read for this time.
bool Opening::chooseBackup()
{
    QString wanted;
    bool looks = false;
    auto* dialog = new BackupsDialog(backupsOf(m_path), backupPlaceOf(m_path).folder, m_clock.today(), true);
    QObject::connect(dialog, &BackupsDialog::restoreWanted, dialog, [&](const QString& file) { wanted = file; });
    QObject::connect(dialog, &BackupsDialog::lookWanted, dialog, [&, dialog](const QString& file) {
        wanted = file;
        looks = true;
        dialog->accept();
    });
    QObject::connect(dialog, &BackupsDialog::deleteWanted, dialog, [this](const QString& file) {
        if (const Status deleted = deleteBackup(m_path, file); !deleted)
            tellProblem(deleted.error());
    });
    dialog->exec(); // deletes itself
    if (wanted.isEmpty())
        return false;
    return looks ? lookInto(wanted) : restore(wanted);
}

bool Opening::lookInto(const QString& backup)
{
    m_path = backup;
    m_mode = WorkspaceMode::ReadOnly;
    return true;
}

/// A backup never becomes the journal itself: the next ones would be made of it, beside it.
bool Opening::openAnother()
{
    const QString journal = m_path;
    const bool wasChosen = m_chosen;
    if (!pick(QFileDialog::AcceptOpen))
        return false;
    if (!isNamedAsBackup(m_path))
        return true;
    const QString backup = std::exchange(m_path, journal);
    m_chosen = wasChosen;
    const auto box = backupQuestion(backup, journal, nullptr);
    box->exec();
    switch (box->answer()) {
    case BoxAnswer::Other:
        return restore(backup);
    case BoxAnswer::Yes:
        return lookInto(backup);
    default:
        return false;
    }
}

/// For somebody who knows files like this: the journal itself need not be handed to anybody.
void Opening::copyForHelp()
{
    const QFileInfo journal(m_path);
    const QString suffix = journal.suffix().isEmpty() ? QString() : u'.' + journal.suffix();
    QFileDialog dialog(nullptr, tr("Make a copy for help"), journal.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog.selectFile(journal.completeBaseName() + QStringLiteral("-for-help") + suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString copy = dialog.selectedFiles().constFirst();
    if (const Status copied = ::unrut::copyForHelp(m_path, copy); copied)
        copiedBox(copy, nullptr)->exec();
    else
        tellProblem(copied.error());
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
        tellProblem(report.error());
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
    if (isBackupFile(absolute))
        return {absolute, WorkspaceMode::ReadOnly};
    return {absolute, settings.knowsJournal(absolute) ? WorkspaceMode::MustExist : WorkspaceMode::CreateIfMissing};
}

std::unique_ptr<Workspace> openJournalAsking(const JournalRequest& request, Settings& settings, const Clock& clock,
                                             IdSource& ids)
{
    return Opening(request, settings, clock, ids).run();
}

bool asksToOpen(const QString& file, QWidget& window, const Clock& clock, IdSource& ids)
{
    if (isNamedAsBackup(file)) {
        knownBackupBox(file, &window)->exec();
        return false;
    }
    // One of an older Unrut can only be read once it was upgraded, which is for the opening to do.
    const auto seen = Workspace::open(file, WorkspaceMode::ReadOnly, clock, ids);
    if (!seen && seen.error().code != ErrorCode::JournalReadOnly) {
        errorBox(seen.error(), &window)->exec();
        return false;
    }
    const auto box = openingQuestion(file, &window);
    box->exec();
    return box->answer() == BoxAnswer::Yes;
}

void tellProblem(const Error& error)
{
    errorBox(error, nullptr)->exec();
}

} // namespace unrut
