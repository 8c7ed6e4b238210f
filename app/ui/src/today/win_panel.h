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
    [[nodiscard]] bool isEvening() const;

    PageContext m_context;
    TextLabel* m_title;
    TextLabel* m_hint;
    QLineEdit* m_text;
    TextLabel* m_last;
};

} // namespace unrut
