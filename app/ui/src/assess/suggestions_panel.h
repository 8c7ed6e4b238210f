// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"
#include "suggestion_row.h"

#include <domain/standing.h>

class QPushButton;
class QVBoxLayout;

namespace unrut {

/// What to try first: the groundwork when it is due, at most three moves, a practice beside them.
class SuggestionsPanel : public Panel
{
    Q_OBJECT

public:
    explicit SuggestionsPanel(const PageContext& context, QWidget* parent = nullptr);

    void showStanding(const Standing& standing);

private:
    void rebuild(const std::vector<PlayOffer>& offers, const Standing& standing);
    void addRow(const PlayOffer& offer);
    void showCards();
    [[nodiscard]] QString whyOf(const PlayOffer& offer) const;

    PageContext m_context;
    std::optional<Domain> m_domain; ///< where a card made here comes from
    std::optional<Mode> m_mode;
    std::vector<SuggestionRow*> m_rows;
    QVBoxLayout* m_place;
    QPushButton* m_all;
};

} // namespace unrut
