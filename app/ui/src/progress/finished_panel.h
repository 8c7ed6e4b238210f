// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

class QVBoxLayout;

namespace unrut {

class SectionHead;
class TextLabel;

/// What was finished in a range, and whether it helped.
class FinishedPanel : public Panel
{
    Q_OBJECT

public:
    explicit FinishedPanel(const PageContext& context);

    /// What leads on from here, at the end of the title's line.
    void setAction(QWidget& action);
    void showRange(QDate from, QDate to);

private:
    PageContext m_context;
    SectionHead* m_head;
    QVBoxLayout* m_rows;
    TextLabel* m_nothing;
};

} // namespace unrut
