// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace unrut {

/// Lets the cursor of a text field stand still, and be seen, when nobody has touched anything for a while: a blinking
/// one wakes the computer twice a second all day. The next key or click has it blink again, as the desktop wants it.
class CursorRest : public QObject
{
    Q_OBJECT

public:
    explicit CursorRest(std::chrono::milliseconds after = std::chrono::seconds(10), QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace unrut
