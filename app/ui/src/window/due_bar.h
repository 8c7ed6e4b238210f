// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reminder.h>

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <vector>

class QVBoxLayout;

namespace unrut {

class Reminders;
class Workspace;

/// What is due, inside the window: there whatever the desktop can show. A line each, with the answers that a notice
/// has; a few at a time, the others follow.
class DueBar : public QFrame
{
    Q_OBJECT

public:
    /// Its buttons come before \a next in the tab order.
    DueBar(const Workspace& workspace, QWidget& next, QWidget* parent = nullptr);

    /// From now on those of \a reminders, which may go before this does.
    void follow(Reminders& reminders);
    /// Shown on one tab only; elsewhere it would push a page about while somebody works there.
    void setFront(bool isFront);

Q_SIGNALS:
    void answered(const unrut::ReminderKey& key, unrut::NoticeAnswer answer);
    /// To come again after \a wait.
    void snoozed(const unrut::ReminderKey& key, std::chrono::minutes wait);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void clear();
    [[nodiscard]] QWidget* makeRow(const DueNotice& notice, const QString& sentence);
    [[nodiscard]] QWidget* makeLater(const ReminderKey& key, const QString& sentence);

    const Workspace& m_workspace;
    QWidget& m_next;
    QPointer<Reminders> m_reminders;
    std::vector<DueNotice> m_shown;
    QStringList m_sentences;
    QVBoxLayout* m_rows;
    bool m_isFront = true;
};

} // namespace unrut
