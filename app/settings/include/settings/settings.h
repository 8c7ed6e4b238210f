// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/reminder_list.h>
#include <domain/today.h>

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <set>

class QSettings;

namespace unrut {

/// What a notice of the desktop tells, where others may read it.
enum class NoticeContent {
    WindowOnly,   ///< there are none: what is due is told in the window only
    WithoutNames, ///< what it is about in general
    WithNames,    ///< names and goals, too
};

/// How the window should look.
enum class LookChoice { System, Light, Dark };

/// An offer about assessments that 'Not now' puts off.
enum class CheckOffer { NextCheck, WayOut };

/// Whether anything in the window may move by itself.
enum class MotionChoice { System, Full, Less };

/// What is a matter of this computer and not of the journal: window, look, times. Nothing the person wrote.
///
/// Every setter takes effect at once, is written at once and tells everyone by changed(). A value in the file that
/// makes no sense reads as its default.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The settings of this user (QSettings with the application's name).
    Settings();
    /// Settings in a file of their own: tests and made-up journals.
    explicit Settings(const QString& iniFile);
    ~Settings() override;

    /// Writes what was set; false when the file cannot be written, and all holds only as long as the program runs.
    [[nodiscard]] bool isKept();

    /// Look, language, length of a start, working days, rhythm of the log, cards, reminders, tray and lock as at first.
    /// What the person wrote stays, as do the journal's place, the window's, what was put off, and what a day was
    /// called.
    void resetToDefaults();

    [[nodiscard]] LookChoice look() const;
    void setLook(LookChoice look);

    /// Text size in percent of the system's: 100-200.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    static constexpr int leastTextPercent = 100;
    static constexpr int mostTextPercent = 200;

    /// As the system wants it, at first.
    [[nodiscard]] MotionChoice motion() const;
    void setMotion(MotionChoice motion);
    /// Whether nothing may move: the person's own choice, else the system's as it was last told. What the system wants
    /// is not kept.
    [[nodiscard]] bool reducesMotion() const;
    void setSystemReducesMotion(bool reduces);

    /// How long 'Just start' runs, in minutes: 5-60, 10 at first.
    [[nodiscard]] int focusMinutes() const;
    void setFocusMinutes(int minutes);
    static constexpr int leastFocusMinutes = 5;
    static constexpr int mostFocusMinutes = 60;

    /// A language tag ('de'), or empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& tag);

    /// Days on which something may be asked: 1 is Monday, 7 Sunday. Never empty; Monday to Friday at first.
    [[nodiscard]] std::set<int> workingDays() const;
    void setWorkingDays(const std::set<int>& days);

    /// The day that the person last said is a rough one; null: none, or taken back. On that day nothing is due and no
    /// notice comes.
    [[nodiscard]] QDate roughDay() const;
    void setRoughDay(QDate day);
    /// The day on which the person last declined to make it a rough one; null: never.
    [[nodiscard]] QDate notRoughDay() const;
    void setNotRoughDay(QDate day);

    /// The day that is to look like any other, though it is a day off or the first after a time away; null: none.
    [[nodiscard]] QDate ordinaryDay() const;
    void setOrdinaryDay(QDate day);

    /// The day on which \a offer was last put off; null: never.
    [[nodiscard]] QDate putOffOn(CheckOffer offer) const;
    void putOff(CheckOffer offer, QDate day);
    /// Whether \a offer waits on \a today: it was put off less than putOffDays days ago. A clock that was set back ends
    /// that.
    [[nodiscard]] bool isPutOff(CheckOffer offer, QDate today) const;
    static constexpr int putOffDays = 7;

    /// Which reminders there are and when they may come: rhythms and times, quiet hours, working days, the rough day.
    [[nodiscard]] ReminderChoices reminders() const;
    /// All but working days and the rough day, which have setters of their own.
    void setReminders(const ReminderChoices& choices);

    /// What a notice outside of the window tells; without names at first.
    [[nodiscard]] NoticeContent noticeContent() const;
    void setNoticeContent(NoticeContent content);

    /// Whether the program goes on in the tray when its window is closed; true at first. Where no tray is proven, it
    /// does not.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool stays);
    /// The person was told once that closing the window leaves the program in the tray. Setting it tells nobody.
    [[nodiscard]] bool trayIsExplained() const;
    void setTrayExplained();

    /// Whether the content is hidden when the screen locks; false at first.
    [[nodiscard]] bool hidesOnLock() const;
    void setHidesOnLock(bool hides);

    /// Cards of Today that are switched off; none at first.
    [[nodiscard]] std::set<TodayCard> hiddenCards() const;
    void setHiddenCards(const std::set<TodayCard>& cards);
    void setCardHidden(TodayCard card, bool hidden);

    /// All of it that decides what Today shows.
    [[nodiscard]] TodayWishes todayWishes() const;
    void setTodayWishes(const TodayWishes& wishes);

    /// The person's own prompts for a kind of entry, asked in turn; empty: those of the program.
    [[nodiscard]] QStringList prompts(EntryKind kind) const;
    void setPrompts(EntryKind kind, const QStringList& prompts);

    /// How often a week the log is meant to be written: 1-3, 1 at first. Nothing counts it.
    [[nodiscard]] int logRhythm() const;
    void setLogRhythm(int timesAWeek);
    static constexpr int mostLogRhythm = 3;

    /// Whether words that no dictionary has are underlined in what is written; true at first.
    [[nodiscard]] bool checksSpelling() const;
    void setChecksSpelling(bool checks);
    /// Tag of the dictionary for that ('de_DE'), or empty for one of the program's language.
    [[nodiscard]] QString dictionary() const;
    void setDictionary(const QString& tag);

    /// Absolute path of the journal, or empty for the default.
    [[nodiscard]] QString journalPath() const;
    void setJournalPath(const QString& path);

    /// Whether the window has had the journal at this absolute path open: one that is known and gone is missed, and is
    /// never made anew without asking. The newest 20 are kept. Remembering tells nobody.
    [[nodiscard]] bool knowsJournal(const QString& path) const;
    void rememberJournal(const QString& path);

    /// Tabs that joined for good: true once the first result is there.
    [[nodiscard]] bool showsAllTabs() const;
    void setShowsAllTabs(bool all);

    /// Who and which number to call when it is more than a rut; the person's own, shown first on the safety card. Empty
    /// at first.
    [[nodiscard]] QString carePerson() const;
    void setCarePerson(const QString& person);
    [[nodiscard]] QString careNumber() const;
    void setCareNumber(const QString& number);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<QSettings> m_store;
    bool m_systemReducesMotion = false;
};

/// Where the journal lies unless the person chose another place: journal.unrut in the application's data folder.
[[nodiscard]] QString defaultJournalPath();

} // namespace unrut
