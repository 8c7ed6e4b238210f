// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <domain/standing.h>

class QPushButton;

namespace unrut {

class TextLabel;

/// In place of a result: what too few answers mean, and the way to more of them.
class TooFewPanel : public Panel
{
    Q_OBJECT

public:
    explicit TooFewPanel(QWidget* parent = nullptr);

    void showStanding(const Standing& standing);
    /// Only for the newest one, while no draft waits above.
    void offerAgain(bool offered);
    [[nodiscard]] QPushButton* again() const { return m_again; }

Q_SIGNALS:
    void againRequested();

private:
    TextLabel* m_sentence;
    TextLabel* m_answered;
    QPushButton* m_again;
};

} // namespace unrut
