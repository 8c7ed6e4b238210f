// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_list.h"

#include "common/scroll_to.h"
#include "gratitude/prompts_dialog.h"

#include <wording/reminder_words.h>
#include <wording/today_words.h>
#include <wording/translations.h>

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

struct SettingList
{
    Q_DECLARE_TR_FUNCTIONS(SettingList)
};

struct Row
{
    Setting setting;
    const char* key;
    const char* label;
    const char* words;
};

// The words are for searching only: what people may call a setting, in any order.

const std::vector<Row>& rowsOfSettings()
{
    static const std::vector<Row> rows{
        {Setting::Colours, "colours", QT_TRANSLATE_NOOP("SettingList", "&Colours"),
         QT_TRANSLATE_NOOP("SettingList", "look theme appearance dark light mode high contrast")},
        {Setting::TextSize, "text-size", QT_TRANSLATE_NOOP("SettingList", "&Text size"),
         QT_TRANSLATE_NOOP("SettingList", "font letters bigger larger smaller zoom")},
        {Setting::Movement, "movement", QT_TRANSLATE_NOOP("SettingList", "&Movement"),
         QT_TRANSLATE_NOOP("SettingList", "animation motion reduced glow")},
        {Setting::Language, "language", QT_TRANSLATE_NOOP("SettingList", "&Language"),
         QT_TRANSLATE_NOOP("SettingList", "translation speak")},
        {Setting::Spelling, "spelling", QT_TRANSLATE_NOOP("SettingList", "Underline words that no dictionary has"),
         QT_TRANSLATE_NOOP("SettingList", "spelling spell check misspelled typing errors")},
        {Setting::Dictionary, "dictionary", QT_TRANSLATE_NOOP("SettingList", "Dictionar&y"),
         QT_TRANSLATE_NOOP("SettingList", "spelling spell check words")},
        {Setting::OwnWords, "own-words", QT_TRANSLATE_NOOP("SettingList", "My &words…"),
         QT_TRANSLATE_NOOP("SettingList", "spelling dictionary added own words")},
        {Setting::DoingLimit, "doing-limit", QT_TRANSLATE_NOOP("SettingList", "Goals in &Doing at most"),
         QT_TRANSLATE_NOOP("SettingList", "limit board how many at once")},
        {Setting::SideLimit, "side-limit", QT_TRANSLATE_NOOP("SettingList", "Side projects in Doing at most"),
         QT_TRANSLATE_NOOP("SettingList", "limit board how many at once")},
        {Setting::FullDoing, "full-doing", QT_TRANSLATE_NOOP("SettingList", "When it is &full"),
         QT_TRANSLATE_NOOP("SettingList", "limit mode board Doing ask hold signal")},
        {Setting::FocusMinutes, "focus-minutes", QT_TRANSLATE_NOOP("SettingList", "‘Just start’ lasts"),
         QT_TRANSLATE_NOOP("SettingList", "timer minutes focus how long")},
        {Setting::WorkingDays, "working-days", QT_TRANSLATE_NOOP("SettingList", "Working days"),
         QT_TRANSLATE_NOOP("SettingList", "week weekend days off")},
        {Setting::LogRhythm, "log-rhythm", QT_TRANSLATE_NOOP("SettingList", "Times a week at most"),
         QT_TRANSLATE_NOOP("SettingList", "log gratitude rhythm how often")},
        {Setting::CarePerson, "care-person", QT_TRANSLATE_NOOP("SettingList", "&Person I would call"),
         QT_TRANSLATE_NOOP("SettingList", "safety contact emergency crisis help")},
        {Setting::CareNumber, "care-number", QT_TRANSLATE_NOOP("SettingList", "&Number I would call"),
         QT_TRANSLATE_NOOP("SettingList", "safety contact emergency crisis help phone")},
        {Setting::JournalFile, "journal-file", QT_TRANSLATE_NOOP("SettingList", "Journal file"),
         QT_TRANSLATE_NOOP("SettingList", "place folder where open another journal")},
        {Setting::Backup, "backup", QT_TRANSLATE_NOOP("SettingList", "&Back up…"),
         QT_TRANSLATE_NOOP("SettingList", "backup backups copy of the journal")},
        {Setting::BackupFolder, "backup-folder", QT_TRANSLATE_NOOP("SettingList", "K&eep backups elsewhere…"),
         QT_TRANSLATE_NOOP("SettingList", "backup backups folder place disk")},
        {Setting::Reset, "reset", QT_TRANSLATE_NOOP("SettingList", "&Reset to defaults…"),
         QT_TRANSLATE_NOOP("SettingList", "default settings as at the start back")},
    };
    return rows;
}

const std::vector<Row>& rowsOfReminders()
{
    static const std::vector<Row> rows{
        {Setting::QuietFrom, "quiet-from", QT_TRANSLATE_NOOP("SettingList", "Quiet &from"),
         QT_TRANSLATE_NOOP("SettingList", "quiet hours night do not disturb reminders")},
        {Setting::QuietUntil, "quiet-until", QT_TRANSLATE_NOOP("SettingList", "Quiet &until"),
         QT_TRANSLATE_NOOP("SettingList", "quiet hours night morning do not disturb reminders")},
        {Setting::MostADay, "most-a-day", QT_TRANSLATE_NOOP("SettingList", "At &most in a day"),
         QT_TRANSLATE_NOOP("SettingList", "limit reminders notices how many")},
        {Setting::Pause, "pause", QT_TRANSLATE_NOOP("SettingList", "Pause"),
         QT_TRANSLATE_NOOP("SettingList", "reminders stop silence for an hour until tomorrow")},
        {Setting::Notices, "notices", QT_TRANSLATE_NOOP("SettingList", "&Notices tell"),
         QT_TRANSLATE_NOOP("SettingList", "privacy notifications desktop names goals")},
        {Setting::Tray, "tray", QT_TRANSLATE_NOOP("SettingList", "Go on in the tray when the window is closed"),
         QT_TRANSLATE_NOOP("SettingList", "background icon")},
        {Setting::Autostart, "autostart", QT_TRANSLATE_NOOP("SettingList", "Start when I log in"),
         QT_TRANSLATE_NOOP("SettingList", "autostart login session computer begins")},
        {Setting::LockedScreen, "locked-screen",
         QT_TRANSLATE_NOOP("SettingList", "Hide the content when the screen locks"),
         QT_TRANSLATE_NOOP("SettingList", "privacy lock screen others")},
    };
    return rows;
}

const Row& rowOf(Setting setting)
{
    const auto isIt = [setting](const Row& row) { return row.setting == setting; };
    const std::vector<Row>& first = rowsOfSettings();
    const auto found = std::find_if(first.begin(), first.end(), isIt);
    return found != first.end() ? *found : *std::find_if(rowsOfReminders().begin(), rowsOfReminders().end(), isIt);
}

QString withoutMnemonic(QString label)
{
    return label.remove(QLatin1Char('&')).remove(QChar(u'…'));
}

QString keyOf(TodayCard card)
{
    return QStringLiteral("card-") + todayCardKey(card);
}

QString keyOf(EntryKind promptsOf)
{
    return QStringLiteral("prompts-") + entryKindKey(promptsOf);
}

QString keyOf(ReminderSubject subject)
{
    return QStringLiteral("reminder-") + reminderSubjectKey(subject);
}

SettingPlace placeOf(const Row& row, SettingDialog dialog)
{
    QString words = SettingList::tr(row.words);
    if (row.setting == Setting::Language) {
        const QStringList codes = wording::languages();
        for (const QString& code : codes)
            words += QLatin1Char(' ') + wording::languageName(code);
    }
    return {dialog, {}, QString::fromLatin1(row.key), settingName(row.setting), words};
}

} // namespace

QString settingLabel(Setting setting)
{
    return SettingList::tr(rowOf(setting).label);
}

QString settingName(Setting setting)
{
    return withoutMnemonic(settingLabel(setting));
}

std::vector<SettingPlace> settingPlaces()
{
    std::vector<SettingPlace> places;
    places.reserve(rowsOfSettings().size() + rowsOfReminders().size() + todayCardCount + entryKindCount +
                   reminderSubjectCount);
    for (const Row& row : rowsOfSettings())
        places.push_back(placeOf(row, SettingDialog::Settings));
    for (int i = 0; i < todayCardCount; ++i) {
        const auto card = static_cast<TodayCard>(i);
        places.push_back({SettingDialog::Settings,
                          {},
                          keyOf(card),
                          wording::todayCardName(card),
                          SettingList::tr("card of Today show hide", "words to find a setting by")});
    }
    for (int i = 0; i < entryKindCount; ++i) {
        const auto kind = static_cast<EntryKind>(i);
        places.push_back({SettingDialog::Prompts, kind, keyOf(kind), PromptsDialog::titleFor(kind),
                          SettingList::tr("own prompts questions of the log", "words to find a setting by")});
    }
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const auto subject = static_cast<ReminderSubject>(i);
        places.push_back({SettingDialog::Reminders,
                          {},
                          keyOf(subject),
                          wording::reminderName(subject),
                          SettingList::tr("reminder remind me when", "words to find a setting by")});
    }
    for (const Row& row : rowsOfReminders())
        places.push_back(placeOf(row, SettingDialog::Reminders));
    return places;
}

void markSetting(QWidget& control, Setting setting)
{
    control.setObjectName(QString::fromLatin1(rowOf(setting).key));
}

void markSetting(QWidget& control, TodayCard card)
{
    control.setObjectName(keyOf(card));
}

void markSetting(QWidget& control, EntryKind promptsOf)
{
    control.setObjectName(keyOf(promptsOf));
}

void markSetting(QWidget& control, ReminderSubject subject)
{
    control.setObjectName(keyOf(subject));
}

void goToSetting(QWidget& dialog, const QString& key)
{
    const QList<QWidget*> controls = dialog.findChildren<QWidget*>(key);
    for (QWidget* control : controls) {
        if (control->isHidden() || !control->isEnabled())
            continue;
        control->setFocus(Qt::TabFocusReason);
        scrollTo(control);
        return;
    }
}

} // namespace unrut
