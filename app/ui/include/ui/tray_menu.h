// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QIcon>
#include <QMenu>

#include <memory>

namespace unrut {

class AskBox;

/// What the icon in the tray says at a glance.
enum class TrayLook { Calm, Due, Paused };
/// Follows the palette of the program as it is now.
[[nodiscard]] QIcon trayIcon(TrayLook look);
/// For everybody who passes the screen: nothing of the journal.
[[nodiscard]] QString trayTip(TrayLook look);

/// The menu of the icon in the tray. It only says what was asked for.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Pause { Hour, UntilTomorrow, UntilMonday, Over };

    explicit TrayMenu(QWidget* parent = nullptr);

    /// \a until is local; null: reminders go on.
    void showPause(const QDateTime& until, QDate today);
    /// 'Just start' needs something to start on.
    void setCanStart(bool can);

Q_SIGNALS:
    void quickAddRequested();
    void checkInRequested();
    void justStartRequested();
    void pauseRequested(unrut::TrayMenu::Pause pause);
    void openRequested();
    void quitRequested();

private:
    QMenu* m_pause;
    QAction* m_start;
    QAction* m_goOn;
};

/// What explainTray() asks, not shown yet; to go on is Yes, to quit No.
[[nodiscard]] std::unique_ptr<AskBox> trayQuestion(QWidget* parent);

enum class TrayChoice { Stay, Quit, Undecided };
/// Explains that the program goes on in the tray, and asks whether it shall.
[[nodiscard]] TrayChoice explainTray(QWidget* parent);

} // namespace unrut
