// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_dialog.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <wording/error_words.h>

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int widthInCharacters = 60;

/// Whether what the journal held cannot be had from the file any more.
bool isLost(ErrorCode code)
{
    switch (code) {
    case ErrorCode::JournalMissing:
    case ErrorCode::JournalEmpty:
    case ErrorCode::JournalTruncated:
    case ErrorCode::NotAJournal:
    case ErrorCode::JournalCorrupt:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<OpeningChoice> choicesFor(ErrorCode code, bool fileIsThere, bool hasBackup)
{
    using enum OpeningChoice;
    if (hasBackup && isLost(code)) {
        // A journal that is only elsewhere must not be forgotten over its backup.
        std::vector<OpeningChoice> choices = choicesFor(code, fileIsThere);
        choices.insert(code == ErrorCode::JournalMissing ? choices.begin() + 1 : choices.begin(), Restore);
        return choices;
    }
    switch (code) {
    case ErrorCode::JournalMissing:
        return {OpenAnother, TryAgain, BeginHere, Quit};
    case ErrorCode::JournalLocked:
        return {TryAgain, OnlyRead, OpenAnother, Quit};
    case ErrorCode::JournalReadOnly:
    case ErrorCode::FolderReadOnly:
        if (fileIsThere)
            return {OnlyRead, TryAgain, OpenAnother, Quit};
        return {TryAgain, OpenAnother, BeginAnother, Quit};
    case ErrorCode::MigrationFailed:
    case ErrorCode::BackupFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::JournalGone:
        return {TryAgain, OpenAnother, Quit};
    case ErrorCode::JournalCorrupt:
    case ErrorCode::JournalTruncated:
        return {Salvage, OpenAnother, BeginAnother, TryAgain, Quit};
    case ErrorCode::NotAJournal: // or one whose first page is gone
        return {OpenAnother, Salvage, BeginAnother, TryAgain, Quit};
    default:
        return {OpenAnother, BeginAnother, TryAgain, Quit};
    }
}

OpeningDialog::OpeningDialog(const Error& error, const QString& path, const QString& backup, QWidget* parent)
    : ScrollDialog(parent, widthInCharacters), m_backup(backup)
{
    const bool isMissing = error.code == ErrorCode::JournalMissing;
    setWindowTitle(isMissing ? tr("The journal is not where it was") : wording::errorTitle(error.code));
    column()->addWidget(TextLabel::wrapping(TextRole::PanelTitle, windowTitle()));
    column()->addWidget(TextLabel::wrapping(TextRole::Body, wording::errorSentence(error)));
    // On a line of its own, to be copied: not every sentence names the file.
    auto* file = TextLabel::wrapping(TextRole::SmallMuted, QDir::toNativeSeparators(path));
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setAccessibleName(tr("Where the journal lies: %1").arg(file->text()));
    column()->addWidget(file);
    column()->addSpacing(8);
    bool first = true;
    for (const OpeningChoice choice : choicesFor(error.code, QFileInfo(path).isFile(), !backup.isEmpty())) {
        addChoice(choice, first);
        first = false;
    }
}

QString OpeningDialog::textOf(OpeningChoice choice) const
{
    switch (choice) {
    case OpeningChoice::Restore:
        //: %1 is a day and a time of day: 'Yesterday, 17:40'.
        return tr("Go back to the backup: %1").arg(m_backup);
    case OpeningChoice::Salvage:
        return tr("Save what can be read…");
    case OpeningChoice::TryAgain:
        return tr("Try again");
    case OpeningChoice::OnlyRead:
        return tr("Open it only to read");
    case OpeningChoice::OpenAnother:
        return tr("Look for a journal or a backup…");
    case OpeningChoice::BeginHere:
        return tr("Begin a new journal");
    case OpeningChoice::BeginAnother:
        return tr("Begin a new journal elsewhere…");
    case OpeningChoice::Quit:
        return tr("Quit");
    }
    Q_UNREACHABLE();
}

void OpeningDialog::addChoice(OpeningChoice choice, bool first)
{
    auto* button = makeButton(textOf(choice), first ? ButtonKind::Primary : ButtonKind::Secondary);
    button->setDefault(first);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        accept();
    });
    column()->addWidget(button);
    if (first)
        button->setFocus();
}

} // namespace unrut
