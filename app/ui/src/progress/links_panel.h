// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

namespace unrut {

class TextLabel;
struct MonthOfLinks;

/// What goes together with mood, in sentences that state no cause, and what is not looked at this month.
class LinksPanel : public Panel
{
    Q_OBJECT

public:
    explicit LinksPanel(QWidget* parent = nullptr);

    void showLinks(const MonthOfLinks& month);

private:
    TextLabel* m_lines;
    TextLabel* m_note;
};

} // namespace unrut
