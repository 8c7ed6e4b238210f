// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

class QLineEdit;

namespace unrut {

class TextLabel;

/// One line a day: in the morning something to be glad of, later what went forward.
class WinPanel : public Panel
{
    Q_OBJECT

public:
    explicit WinPanel(const PageContext& context);

    void refresh();

private:
    void add();

    PageContext m_context;
    TextLabel* m_title;
    TextLabel* m_hint;
    QLineEdit* m_text;
    TextLabel* m_last;
    bool m_asksForWin = false; ///< else for a good thing; what is shown is what is saved, whatever the hour became
};

} // namespace unrut
