// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace unrut {

class TextLabel;

/// A sentence above the page that stays until it is closed: what went wrong and what can be done.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// With \a action a button stands beside it, which closes the message and calls \a act.
    void showMessage(const QString& sentence, const QString& action = {}, std::function<void()> act = {});
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
};

} // namespace unrut
