// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QDialog;
class QMainWindow;
class QWidget;

namespace unrut {

/// Takes everything that a person wrote off the screen at once, and out of reach of keys and screen readers, until they
/// want it back.
class ContentCover : public QObject
{
    Q_OBJECT

public:
    /// \a told is called with each change.
    ContentCover(QMainWindow& window, std::function<void(bool isOn)> told);

    [[nodiscard]] bool isOn() const { return !m_content.isNull(); }
    void setOn(bool isOn);

private:
    void cover();
    void uncover();
    [[nodiscard]] QWidget* makeCover();

    QMainWindow& m_window;
    std::function<void(bool)> m_told;
    QPointer<QWidget> m_content; ///< what the cover stands for
    QPointer<QWidget> m_focus;
    QList<QPointer<QDialog>> m_dialogs;
    QList<QPointer<QAction>> m_actions; ///< that were switched off
};

} // namespace unrut
