// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "friday/friday_dialog.h"
#include "goals/goals_page.h"
#include "gratitude/gratitude_page.h"
#include "gratitude/prompts_dialog.h"
#include "help/help_dialog.h"
#include "menus.h"
#include "palette/palette_dialog.h"
#include "people/people_page.h"
#include "settings/setting_list.h"
#include "settings/settings_dialog.h"
#include "tab_strip.h"
#include "today/practice_dialog.h"
#include "ways_out/ways_out_page.h"
#include "window_shell.h"

#include <workspace/search.h>

#include <QDialog>

namespace unrut {

void WindowShell::openThing(const Found& thing, const QString& typed)
{
    switch (thing.kind) {
    case FoundKind::Goal:
        showTab(Tab::Goals);
        static_cast<GoalsPage*>(page(Tab::Goals))->open(GoalId(thing.thing));
        break;
    case FoundKind::Person:
        showTab(Tab::People);
        static_cast<PeoplePage*>(page(Tab::People))->showPerson(PersonId(thing.thing));
        break;
    case FoundKind::Talk:
        showTab(Tab::People);
        static_cast<PeoplePage*>(page(Tab::People))->showTalk(TalkId(thing.thing));
        break;
    case FoundKind::Worksheet:
        showTab(Tab::WaysOut);
        static_cast<WaysOutPage*>(page(Tab::WaysOut))->showWorksheet(WorksheetId(thing.thing));
        break;
    case FoundKind::Entry:
        showTab(Tab::Gratitude);
        static_cast<GratitudePage*>(page(Tab::Gratitude))->showEntry(EntryId(thing.thing), typed);
        break;
    }
}

void WindowShell::openSetting(const SettingPlace& place)
{
    QDialog* dialog = nullptr;
    switch (place.dialog) {
    case SettingDialog::Settings:
        dialog = showSettings();
        break;
    case SettingDialog::Reminders:
        dialog = showRemindersDialog();
        break;
    case SettingDialog::Prompts:
        dialog = new PromptsDialog({m_workspace, m_settings, *this}, place.kind, &m_window);
        dialog->open();
        break;
    }
    goToSetting(*dialog, place.key);
}

QDialog* WindowShell::showSettings()
{
    return showSettingsDialog(&m_window, m_settings, m_workspace,
                              {.backup = [this] { backup(); },
                               .backupsMoved = [this] { Q_EMIT m_window.backupFolderChosen(); },
                               .reminders = [this] { showRemindersDialog(); }},
                              m_spelling);
}

void WindowShell::showDay(QDate day)
{
    showTab(Tab::Gratitude);
    static_cast<GratitudePage*>(page(Tab::Gratitude))->goTo(day);
}

void WindowShell::showHelp()
{
    (new HelpDialog(helpTopic(), &m_window))->open();
}

wording::HelpTopic WindowShell::helpTopic() const
{
    using Topic = wording::HelpTopic;
    switch (m_tabs->current()) {
    case Tab::Today:
        return Topic::Today;
    case Tab::Assess:
        return Topic::Assess;
    case Tab::WaysOut:
        return Topic::WaysOut;
    case Tab::Goals:
        return Topic::Goals;
    case Tab::Gratitude:
        return Topic::Gratitude;
    case Tab::People:
        return Topic::People;
    case Tab::Progress:
        return Topic::Progress;
    }
    return Topic::Begin;
}

void WindowShell::openFridayPage()
{
    (new FridayDialog({m_workspace, m_settings, *this}, &m_window))->open();
}

void WindowShell::beginPractice()
{
    (new PracticeDialog({m_workspace, m_settings, *this}, &m_window))->open();
}

void WindowShell::showPalette()
{
    (new PaletteDialog({m_workspace, m_settings, *this}, m_menus->commands(), &m_window))->open();
}

} // namespace unrut
