// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <QDate>

class QVBoxLayout;

namespace unrut {

class ChartView;
class TextLabel;

/// How goals flow over the board: what was finished, what is on its way, how long that takes and what has stood
/// longest.
class FlowPanel : public Panel
{
    Q_OBJECT

public:
    explicit FlowPanel(const PageContext& context);

    /// \a isPast: \a to lies before today, so that nothing can be said of now.
    void showRange(QDate from, QDate to, bool isPast);

private:
    PageContext m_context;
    TextLabel* m_title;
    ChartView* m_chart;
    TextLabel* m_nothing;
    TextLabel* m_sentences;
    TextLabel* m_agesTitle;
    TextLabel* m_ages;
};

} // namespace unrut
