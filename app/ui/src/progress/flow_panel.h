// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/flow.h>

#include <vector>

namespace unrut {

class ChartView;
class SectionHead;
class TextLabel;
struct ChartDays;

/// How goals flow over the board: what was finished, what is on its way, how long that takes and what has stood
/// longest.
class FlowPanel : public Panel
{
    Q_OBJECT

public:
    explicit FlowPanel(const PageContext& context);

    void showRange(const ChartDays& days);

private:
    /// How long the goals in one column have stood there.
    struct Ages
    {
        BoardColumn column = BoardColumn::Doing;
        TextLabel* title = nullptr;
        TextLabel* lines = nullptr;
    };
    [[nodiscard]] static Ages makeAges(BoardColumn column);
    void showAges(const Ages& ages, const std::vector<FlowAge>& all) const;

    PageContext m_context;
    SectionHead* m_title;
    ChartView* m_chart;
    TextLabel* m_nothing;
    TextLabel* m_sentences;
    Ages m_underWay;
    Ages m_waiting;
};

} // namespace unrut
