// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "late_panel.h"

namespace unrut {

class TextLabel;

/// One sentence, what can be done about it, and a way to leave it.
class OfferBar : public LatePanel
{
    Q_OBJECT

public:
    /// Without \a decline there is one button only.
    OfferBar(const QString& accept, const QString& decline);

    void setText(const QString& text);

Q_SIGNALS:
    void accepted();
    void declined();

private:
    void build();

    QString m_words;
    QString m_acceptWords;
    QString m_declineWords;
    TextLabel* m_text = nullptr; ///< once it was shown
};

} // namespace unrut
