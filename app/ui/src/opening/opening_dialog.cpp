// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_dialog.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <wording/error_words.h>

#include <QDir>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace unrut {

namespace {

constexpr int widthInCharacters = 60;

using Choices = std::vector<OpeningChoice>;

Choices ofAMissingFile(const OpeningFacts& facts, const Choices& backups)
{
    using enum OpeningChoice;
    // A journal that is only elsewhere must not be forgotten over its backup.
    Choices choices{OpenAnother};
    choices.insert(choices.end(), backups.begin(), backups.end());
    choices.insert(choices.end(), {TryAgain, BeginHere, Quit});
    return facts.fileIsThere ? Choices{TryAgain, OpenAnother, Quit} : choices;
}

/// What the journal held cannot be had from the file any more, or not all of it.
Choices ofALostFile(ErrorCode code, const OpeningFacts& facts, const Choices& backups)
{
    using enum OpeningChoice;
    Choices choices = backups;
    if (facts.opens)
        choices.push_back(OnlyRead);
    if (code == ErrorCode::JournalEmpty)
        choices.push_back(OpenAnother);
    else if (code == ErrorCode::NotAJournal) // or one whose first page is gone
        choices.insert(choices.end(), {OpenAnother, Salvage});
    else
        choices.insert(choices.end(), {Salvage, OpenAnother});
    choices.push_back(BeginAnother);
    if (code != ErrorCode::JournalEmpty && facts.fileIsThere)
        choices.push_back(CopyForHelp);
    choices.insert(choices.end(), {TryAgain, Quit});
    return choices;
}

/// The file is sound as far as is known, and could not be made ready for writing.
Choices ofAWholeFile(ErrorCode code, const OpeningFacts& facts, const Choices& backups)
{
    using enum OpeningChoice;
    const bool canBeRead = facts.fileIsThere && code != ErrorCode::ReadFailed;
    Choices choices{TryAgain};
    if (canBeRead)
        choices.push_back(OnlyRead);
    choices.insert(choices.end(), backups.begin(), backups.end());
    choices.push_back(OpenAnother);
    if (facts.fileIsThere)
        choices.push_back(CopyForHelp);
    choices.push_back(Quit);
    return choices;
}

} // namespace

std::vector<OpeningChoice> choicesFor(ErrorCode code, const OpeningFacts& facts)
{
    using enum OpeningChoice;
    Choices backups;
    if (facts.backups > 0)
        backups.push_back(Restore);
    if (facts.backups > 1)
        backups.push_back(ChooseBackup);
    switch (code) {
    case ErrorCode::JournalMissing:
        return ofAMissingFile(facts, backups);
    case ErrorCode::JournalLocked:
        return {TryAgain, OnlyRead, OpenAnother, Quit};
    case ErrorCode::JournalReadOnly:
    case ErrorCode::FolderReadOnly:
        if (facts.fileIsThere)
            return {OnlyRead, TryAgain, OpenAnother, Quit};
        return {TryAgain, OpenAnother, BeginAnother, Quit};
    case ErrorCode::MigrationFailed:
    case ErrorCode::BackupFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::JournalGone:
        return ofAWholeFile(code, facts, backups);
    case ErrorCode::JournalEmpty:
    case ErrorCode::JournalCorrupt:
    case ErrorCode::JournalTruncated:
    case ErrorCode::NotAJournal:
        return ofALostFile(code, facts, backups);
    case ErrorCode::FolderMissing: // that of the backup before an upgrade
        if (facts.fileIsThere)
            return ofAWholeFile(code, facts, backups);
        [[fallthrough]];
    default: {
        Choices choices{OpenAnother};
        if (code == ErrorCode::JournalNewer || code == ErrorCode::FolderMissing)
            choices.insert(choices.end(), backups.begin(), backups.end());
        choices.insert(choices.end(), {BeginAnother, TryAgain, Quit});
        return choices;
    }
    }
}

OpeningDialog::OpeningDialog(const Error& error, const QString& path, OpeningFacts facts, QWidget* parent)
    : ScrollDialog(parent, widthInCharacters), m_facts(std::move(facts))
{
    const bool isMissing = error.code == ErrorCode::JournalMissing;
    addTitle(isMissing       ? tr("The journal is not where it was")
             : m_facts.opens ? tr("This journal is damaged")
                             : wording::errorTitle(ErrorCode::NotAJournal)); // whatever keeps it from that
    column()->addWidget(TextLabel::wrapping(TextRole::Body, wording::openingSentence(error, m_facts.backups > 0)));
    if (const QString safe = whatIsSafe(error.code); !safe.isEmpty())
        column()->addWidget(TextLabel::wrapping(TextRole::Muted, safe));
    // On a line of its own, to be copied: not every sentence names the file.
    auto* file = TextLabel::wrapping(TextRole::SmallMuted, QDir::toNativeSeparators(path));
    makeSelectable(*file);
    file->setAccessibleName(tr("Where the journal lies: %1").arg(file->text()));
    column()->addWidget(file);
    column()->addSpacing(8);
    const Choices choices = choicesFor(error.code, m_facts);
    // Nothing here opens what a newer Unrut wrote: it is for the newer one.
    const OpeningChoice best = error.code == ErrorCode::JournalNewer ? OpeningChoice::Quit : choices.front();
    for (const OpeningChoice choice : choices)
        addChoice(choice, choice == best);
}

QString OpeningDialog::whatIsSafe(ErrorCode code) const
{
    QStringList sentences;
    // The sentences of these say so themselves.
    const bool isSaid =
        code == ErrorCode::JournalCorrupt || code == ErrorCode::MigrationFailed || code == ErrorCode::BackupFailed;
    if (!isSaid)
        sentences.append(m_facts.fileIsThere ? tr("The file was left as it is, and nothing in it was changed.")
                                             : tr("Nothing was put in its place."));
    if (m_facts.backups > 0)
        //: %1 is a day and a time of day: 'Yesterday, 17:40'.
        sentences.append(tr("%Ln backups are there; the newest: %1.", nullptr, m_facts.backups).arg(m_facts.newest));
    return sentences.join(u' ');
}

QString OpeningDialog::textOf(OpeningChoice choice) const
{
    switch (choice) {
    case OpeningChoice::Restore:
        //: %1 is a day and a time of day: 'Yesterday, 17:40'.
        return tr("Go back to the backup: %1").arg(m_facts.newest);
    case OpeningChoice::ChooseBackup:
        return tr("See all backups…");
    case OpeningChoice::Salvage:
        return tr("Save what can be read…");
    case OpeningChoice::TryAgain:
        return tr("Try again");
    case OpeningChoice::OnlyRead:
        return tr("Open it only to read");
    case OpeningChoice::OpenAnother:
        return tr("Look for a journal or a backup…");
    case OpeningChoice::CopyForHelp:
        return tr("Make a copy for help…");
    case OpeningChoice::BeginHere:
        return tr("Begin a new journal");
    case OpeningChoice::BeginAnother:
        return tr("Begin a new journal elsewhere…");
    case OpeningChoice::Quit:
        return tr("Quit");
    }
    Q_UNREACHABLE();
}

void OpeningDialog::addChoice(OpeningChoice choice, bool best)
{
    auto* button = makeButton(textOf(choice), best ? ButtonKind::Primary : ButtonKind::Secondary);
    button->setDefault(best);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        accept();
    });
    column()->addWidget(button);
    if (best)
        button->setFocus();
}

} // namespace unrut
