// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet_dialog.h"

#include <domain/talk.h>

#include <vector>

namespace unrut {

class TextLabel;

/// Objections as cards: what they may say, and, once you have answered aloud, what you had written.
class RehearseDialog : public SheetDialog
{
    Q_OBJECT

public:
    RehearseDialog(const std::vector<Objection>& objections, QWidget* parent);

private:
    void showCard();
    void next();

    std::vector<Objection> m_cards;
    size_t m_current = 0;
    bool m_answerShown = false;
    TextLabel* m_count;
    TextLabel* m_says;
    TextLabel* m_reply;
    QPushButton* m_next = nullptr;
};

} // namespace unrut
