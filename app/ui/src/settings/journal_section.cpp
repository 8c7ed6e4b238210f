// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_section.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "setting_list.h"

#include <settings/settings.h>
#include <workspace/workspace.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace unrut {

JournalSection::JournalSection(Settings& settings, const Workspace& workspace, std::function<void()> backup,
                               QWidget* parent)
    : QWidget(parent), m_settings(settings), m_workspace(workspace)
{
    auto* path = TextLabel::wrapping(TextRole::Body, QDir::toNativeSeparators(workspace.path()));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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

    connect(another, &QPushButton::clicked, this, &JournalSection::openAnother);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace.path()).absolutePath())); });
    connect(copy, &QPushButton::clicked, this, [backup = std::move(backup)] { backup(); });
}

void JournalSection::openAnother()
{
    const QString folder = QFileInfo(m_workspace.path()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Open another journal"), folder,
                                                      tr("Unrut journals (*.unrut);;All files (*)"));
    if (!file.isEmpty())
        m_settings.setJournalPath(QFileInfo(file).absoluteFilePath());
}

} // namespace unrut
