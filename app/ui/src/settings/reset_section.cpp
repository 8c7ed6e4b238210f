// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reset_section.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "setting_list.h"

#include <settings/settings.h>
#include <workspace/workspace.h>

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

ResetSection::ResetSection(Settings& settings, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_workspace(workspace), m_said(TextLabel::wrapping(TextRole::SmallMuted))
{
    auto* button = makeButton(settingLabel(Setting::Reset));
    button->setAutoDefault(false);
    markSetting(*button, Setting::Reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(button, 0, Qt::AlignLeading);
    m_said->setText(tr("It asks first, and leaves your journal alone."));
    column->addWidget(m_said);
    connect(button, &QPushButton::clicked, this, &ResetSection::ask);
}

void ResetSection::ask()
{
    auto* dialog = new ResetDialog(window());
    connect(dialog, &QDialog::accepted, this, &ResetSection::reset);
    dialog->open();
}

void ResetSection::reset()
{
    const Status limits = m_workspace.setRules(BoardRules());
    QString said = limits ? tr("Everything is set as it was at the start.")
                          : tr("Everything is set as it was at the start, but for the limits: more goals than that are "
                               "in Doing.");
    m_settings.resetToDefaults(); // another language takes this dialog away, once this has returned
    if (!m_settings.isKept())
        said = tr("Everything is set as it was at the start, but that cannot be written to the disk: it holds until "
                  "Unrut ends.");
    m_said->setText(said);
    QAccessibleEvent spoken(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

ResetDialog::ResetDialog(QWidget* parent) : SheetDialog(tr("Reset to defaults"), parent)
{
    content()->addWidget(TextLabel::wrapping(
        TextRole::Body, tr("Look, language, spelling, limits, working days, cards, the rhythm of the log and the "
                           "reminders go back to how they "
                           "were at the start. The limits can be undone; the rest would have to be set again.")));
    content()->addSpacing(8);
    content()->addWidget(TextLabel::wrapping(
        TextRole::Body,
        tr("Your journal stays as it is, and where it is. So do whom you would call, your own prompts, the size of the "
           "window, your own words, and whether Unrut starts when you log in.")));
    QPushButton* cancel = addButton(tr("Leave it as it is"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* reset = addButton(tr("&Reset the settings"), ButtonKind::Primary);
    connect(reset, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true); // Enter on the button that asked, pressed twice, sets nothing back
    cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace unrut
