// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/standing.h>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace unrut {

class FoldedSection;
class StateList;
class TextLabel;
class WeightsView;

/// What weighs: the twelve areas then and now, what may be said about a change, and how to read it. The chart can be
/// shown as a radar or as a table, copied and saved.
class WeightsPanel : public Panel
{
    Q_OBJECT

public:
    explicit WeightsPanel(const PageContext& context);

    /// \a isNewest: false while an older one is looked at, which is not 'now'.
    void showStanding(const Standing& standing, bool isNewest);
    void addStates(StateList& states);

Q_SIGNALS:
    /// The person asked for the reasons of an area.
    void areaChosen(unrut::Domain domain);

private:
    enum class Form { Dots, Radar, Table };

    void buildHead(const PageContext& context);
    [[nodiscard]] QWidget* buildForms();
    void showForm(Form form);
    void fillTable(const Standing& standing);
    void showVerdicts(const Standing& standing);
    void showSinceStart(const Standing& standing);
    void showMissing(const Standing& standing);

    std::optional<Standing> m_standing;
    std::vector<Domain> m_ranked;
    Form m_form = Form::Dots;
    WeightsView* m_view;
    QToolButton* m_menu = nullptr; ///< what can be done with the chart
    QWidget* m_table;
    QGridLayout* m_cells;
    QWidget* m_forms = nullptr;
    QPushButton* m_asRadar;
    QPushButton* m_asTable;
    QVBoxLayout* m_verdicts;
    TextLabel* m_missing;
    FoldedSection* m_reading;
    TextLabel* m_wobble;
};

} // namespace unrut
