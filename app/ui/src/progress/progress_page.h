// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <QDate>

class QButtonGroup;
class QStackedLayout;

namespace unrut {

class ChartView;
class FinishedPanel;
class PageHead;
class Panel;
class TailLabel;
class TextLabel;

/// What moves: mood, scores, what was finished.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void addStates(StateList& states) override;

private:
    /// A panel with a finding as its title, a caption, and a chart or the words that stand in for it.
    struct ChartPanel
    {
        Panel* panel = nullptr;
        TailLabel* title = nullptr;
        QStackedLayout* stack = nullptr;
        ChartView* chart = nullptr;
        TextLabel* nothing = nullptr;
    };
    void buildHead();
    [[nodiscard]] ChartPanel buildChartPanel(const QString& nothing);
    void refresh();
    void showMood(QDate from, QDate to);
    void showScores(QDate from, QDate to);
    [[nodiscard]] QDate firstDay() const;

    PageHead* m_head;
    QButtonGroup* m_range;
    ChartPanel m_mood;
    ChartPanel m_scores;
    FinishedPanel* m_finished;
};

} // namespace unrut
