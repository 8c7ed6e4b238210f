// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/reminder_list.h>
#include <domain/today.h>

#include <QString>

#include <vector>

class QWidget;

namespace unrut {

/// What can be set, beside the cards of Today, the prompts of the log and what reminders are for, which are lists of
/// their own.
enum class Setting {
    Colours,
    TextSize,
    Movement,
    Language,
    Spelling,
    Dictionary,
    OwnWords,
    DoingLimit,
    SideLimit,
    FullDoing,
    FocusMinutes,
    WorkingDays,
    LogRhythm,
    CarePerson,
    CareNumber,
    JournalFile,
    Backup,
    BackupFolder,
    Reset,
    QuietFrom,
    QuietUntil,
    MostADay,
    Pause,
    Notices,
    Tray,
    Autostart,
    LockedScreen,
};

/// Where something is set. Each kind of entry has a dialog for its prompts.
enum class SettingDialog { Settings, Reminders, Prompts };

/// One thing that can be set, as a search finds it.
struct SettingPlace
{
    SettingDialog dialog = SettingDialog::Settings;
    EntryKind kind = EntryKind::Grateful; ///< whose prompts; of no matter elsewhere
    QString key;                          ///< of the control, see markSetting()
    QString name;                         ///< as it stands beside the control
    QString words;                        ///< what else people call it
};

/// What stands beside the control, with its mnemonic.
[[nodiscard]] QString settingLabel(Setting setting);
/// The same without the mnemonic.
[[nodiscard]] QString settingName(Setting setting);

/// Everything that can be set, in the order of the dialogs.
[[nodiscard]] std::vector<SettingPlace> settingPlaces();

/// Says what \a control sets; several may set one thing, and a search leads to the first of them.
void markSetting(QWidget& control, Setting setting);
void markSetting(QWidget& control, TodayCard card);
void markSetting(QWidget& control, EntryKind promptsOf);
void markSetting(QWidget& control, ReminderSubject subject);

/// Takes the keyboard to the control of \a dialog that sets what \a key names, and shows it. Where there is none, as on
/// a system without it, the dialog begins as ever.
void goToSetting(QWidget& dialog, const QString& key);

} // namespace unrut
