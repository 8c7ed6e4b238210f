// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/standing.h>

class QPushButton;
class QVBoxLayout;

namespace unrut {

class CheckOffers;
class DraftBar;
class PageHead;
class ReasonsPanel;
class StateList;
class SuggestionsPanel;
class TextLabel;
class TimelinePanel;
class TooFewPanel;
class WeightsPanel;

/// One assessment's result: what weighs, why, what to try first.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(const PageContext& context, QWidget* parent = nullptr);

    /// \a isNewest: false while an older one is looked at.
    void showStanding(const Standing& standing, bool isNewest);
    void showDraft(const Check* draft);
    [[nodiscard]] QWidget* firstFocus() const;
    /// For who comes from the last page of the wizard.
    void focusTitle();
    void addStates(StateList& states);

Q_SIGNALS:
    void beginRequested(unrut::CheckForm form);
    void goOnRequested();
    void throwAwayRequested();
    void olderRequested();
    void newestRequested();
    void binRequested();
    void lookBackRequested();
    /// 'I have spoken with someone'.
    void spokenRequested();

private:
    void buildHead();
    [[nodiscard]] QWidget* buildPanels();
    void showCare(const Standing& standing);
    void showPanels(const Standing& standing, bool isNewest);

    PageContext m_context;
    QVBoxLayout* m_column;
    PageHead* m_head;
    QPushButton* m_save;
    QPushButton* m_newest;
    QWidget* m_more = nullptr;
    DraftBar* m_draftBar;
    CheckOffers* m_offers;
    QVBoxLayout* m_care;
    TooFewPanel* m_tooFew; ///< in place of the panels
    QWidget* m_panels = nullptr;
    WeightsPanel* m_weights;
    ReasonsPanel* m_reasons;
    SuggestionsPanel* m_suggestions;
    TimelinePanel* m_timeline;
    TextLabel* m_note;
    TextLabel* m_foot;
    QStringList m_contacts;              ///< on the safety card
    QDate m_day;                         ///< of an older assessment that is shown; null: the newest
    CheckForm m_form = CheckForm::Short; ///< of the one that is shown
    bool m_isNewest = true;
    bool m_showsSafetyCard = false;
    bool m_showsNotARut = false;
};

} // namespace unrut
