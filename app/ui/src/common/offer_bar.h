// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

class QPushButton;

namespace unrut {

class TextLabel;

/// One sentence, what can be done about it, and a way to leave it.
class OfferBar : public Panel
{
    Q_OBJECT

public:
    /// Without \a decline there is one button only.
    OfferBar(const QString& accept, const QString& decline, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setAccept(const QString& text);

Q_SIGNALS:
    void accepted();
    void declined();

private:
    TextLabel* m_text;
    QPushButton* m_accept;
};

} // namespace unrut
