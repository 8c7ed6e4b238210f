// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_section.h"

#include "common/ask_box.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "opening/opening_boxes.h"
#include "setting_list.h"

#include <settings/settings.h>
#include <wording/backup_words.h>
#include <wording/error_words.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace unrut {

JournalSection::JournalSection(Settings& settings, const Workspace& workspace, Deeds deeds, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_workspace(workspace), m_deeds(std::move(deeds))
{
    auto* path = TextLabel::wrapping(TextRole::Body, QDir::toNativeSeparators(workspace.path()));
    makeSelectable(*path);
    path->setAccessibleName(settingName(Setting::JournalFile));
    auto* buttons = new FlowLayout(nullptr, 8);
    QPushButton* another = makeButton(tr("&Open another…"));
    QPushButton* folder = makeButton(tr("&Show in folder"));
    QPushButton* copy = makeButton(settingLabel(Setting::Backup));
    for (QPushButton* button : {another, folder, copy}) {
        button->setAutoDefault(false); // Enter in the field of a name is not an order to open files
        buttons->addWidget(button);
        markSetting(*button, button == copy ? Setting::Backup : Setting::JournalFile);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(path);
    column->addWidget(TextLabel::wrapping(
        TextRole::SmallMuted, tr("One file on this computer, readable by your user account only. It is not encrypted "
                                 "by Unrut.")));
    column->addLayout(buttons);
    column->addLayout(buildBackups());
    showPlace();

    connect(another, &QPushButton::clicked, this, &JournalSection::openAnother);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace.path()).absolutePath())); });
    connect(copy, &QPushButton::clicked, this, [this] { m_deeds.backup(); });
}

QLayout* JournalSection::buildBackups()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    m_place = TextLabel::wrapping(TextRole::Body);
    makeSelectable(*m_place);
    m_problem = TextLabel::wrapping(TextRole::SmallMuted);
    auto* buttons = new FlowLayout(nullptr, 8);
    QPushButton* elsewhere = makeButton(settingLabel(Setting::BackupFolder));
    m_beside = makeButton(tr("Keep them beside the &journal"));
    for (QPushButton* button : {elsewhere, m_beside}) {
        button->setAutoDefault(false);
        button->setEnabled(!m_workspace.isReadOnly());
        buttons->addWidget(button);
        markSetting(*button, Setting::BackupFolder);
    }
    column->addWidget(m_place);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(elsewhere, &QPushButton::clicked, this, &JournalSection::chooseFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] { keepBackupsIn({}); });
    return column;
}

void JournalSection::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where backups are to be kept"),
                                                             QFileInfo(m_workspace.path()).absolutePath());
    if (!folder.isEmpty())
        keepBackupsIn(folder);
}

void JournalSection::keepBackupsIn(const QString& folder)
{
    const Status chosen = chooseBackupFolder(m_workspace.path(), folder);
    showPlace(chosen ? QString() : wording::errorSentence(chosen.error()));
    if (chosen)
        m_deeds.backupsMoved();
}

void JournalSection::showPlace(const QString& problem)
{
    const BackupPlaceNow place = backupPlaceOf(m_workspace.path());
    // The folder has a line, and so a direction, of its own; marks around it would be copied with it.
    m_place->setText(tr("Backups lie in:\n%1").arg(QDir::toNativeSeparators(place.folder)));
    QString note = problem;
    if (note.isEmpty() && !place.missed.isEmpty())
        note = wording::backupFolderMissed(place.missed);
    else if (note.isEmpty() && place.isChosen)
        note = tr("Those that were made before stay where they are, and in the list.");
    m_problem->setText(note);
    m_problem->setVisible(!note.isEmpty());
    m_beside->setVisible(place.isChosen);
}

void JournalSection::openAnother()
{
    const QString folder = QFileInfo(m_workspace.path()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open another journal"), folder,
                                                      tr("Unrut journals (*.unrut);;All files (*)"));
    if (isNamedAsBackup(file))
        knownBackupBox(file, this)->exec(); // never the journal itself
    else if (!file.isEmpty())
        m_settings.setJournalPath(QFileInfo(file).absoluteFilePath());
}

} // namespace unrut
