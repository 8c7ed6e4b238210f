// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/late_panel.h"
#include "common/page.h"

class QLineEdit;

namespace unrut {

class SectionHead;
class TextLabel;

/// One line a day: in the morning something to be glad of, later what went forward.
class WinPanel : public LatePanel
{
    Q_OBJECT

public:
    explicit WinPanel(const PageContext& context);

    void refresh();

private:
    void build();
    void add();

    PageContext m_context;
    SectionHead* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    QLineEdit* m_text = nullptr;
    TextLabel* m_last = nullptr;
    bool m_asksForWin = false; ///< else for a good thing; what is shown is what is saved, whatever the hour became
};

} // namespace unrut
