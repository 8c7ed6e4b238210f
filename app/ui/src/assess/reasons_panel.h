// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <domain/standing.h>

class QPushButton;

namespace unrut {

class FoldedSection;
class TextLabel;

/// Why a score is what it is, in the person's own answers: of the area that the headline names at first, of any other
/// on request. Where the headline names none it says why.
class ReasonsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget* parent = nullptr);

    void showStanding(const Standing& standing);
    /// Tells the reasons of another area.
    void showArea(Domain domain);

private:
    void showDomain();
    void showAnswers();
    void fillMenu();

    std::optional<Standing> m_standing;
    std::optional<Domain> m_domain;
    TextLabel* m_title;
    TextLabel* m_figure;
    QVBoxLayout* m_rows;
    FoldedSection* m_answers;
    QPushButton* m_others;
};

} // namespace unrut
