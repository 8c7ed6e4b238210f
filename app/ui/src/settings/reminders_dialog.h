// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/scroll_dialog.h"

#include <ui/main_window.h>

#include <domain/reminder_list.h>

#include <QPointer>

class QCheckBox;

namespace unrut {

class FlowLayout;
class Reminders;
class Settings;
class TextLabel;
enum class Setting;

/// Which reminders there are, when they may come, and how they reach the person. Each choice takes effect at once.
class RemindersDialog : public ScrollDialog
{
    Q_OBJECT

public:
    /// \a reminders may be null, and may go while this is open: then nothing can be told of what comes.
    RemindersDialog(QWidget* parent, Settings& settings, Reminders* reminders, MainWindow::Autostart autostart,
                    QDate today);

private:
    void addSection(const QString& title);
    void addRow(Setting setting, QWidget* field);
    void addSubjects();
    void addSubject(ReminderSubject subject);
    void addTimes();
    void addPause();
    void addAhead();
    void addDesktop();
    void addAutostart();
    [[nodiscard]] QWidget* makeRhythm(ReminderSubject subject, const ReminderChoice& choice);
    void tellProblem(const QString& sentence);
    void tellIfFailed(const Status& status);
    void tellWhetherKept();
    /// Writes what \a change makes of the choices as they are now.
    template <class Change>
    void alter(Change change);
    void switchSubject(ReminderSubject subject, bool isOn);
    void refresh();

    Settings& m_settings;
    QPointer<Reminders> m_reminders;
    MainWindow::Autostart m_autostart;
    QDate m_today;
    TextLabel* m_ahead = nullptr;
    TextLabel* m_problem = nullptr;
    TextLabel* m_paused = nullptr;
    QWidget* m_goOn = nullptr;
    QList<std::pair<ReminderSubject, QWidget*>> m_wakes; ///< the ways to wake what rests
};

} // namespace unrut
