// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/standing.h>

namespace unrut {

class CheckWizard;
class LookingBackView;
class ResultView;
class StartView;
struct WorkspaceChange;

/// The tab Assess: how to begin while there is no result, the wizard, the result, looking back.
class AssessPage : public Page
{
    Q_OBJECT

public:
    explicit AssessPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void addStates(StateList& states) override;
    /// Opens the wizard: goes on with the draft, or begins a check of the form taken last. Before the page is first
    /// shown, no result is made that nobody would see.
    void takeCheck();

private:
    void begin(CheckForm form, bool knowsWhatItIs);
    void goOn(bool skipBefore);
    void throwAway();
    void binShown();
    void openHistory();
    void openCheck(const CheckId& check);
    void follow(const WorkspaceChange& change);
    void refresh();
    void addWizardStates(StateList& states);
    void addResultStates(StateList& states);
    void addLookingBackStates(StateList& states);
    void addOfferStates(StateList& states);
    void showView(QWidget* view);
    /// The standing of the check that was opened, or the newest.
    [[nodiscard]] std::optional<Standing> shownStanding() const;
    [[nodiscard]] CheckWizard* wizard();
    [[nodiscard]] ResultView* result();
    [[nodiscard]] StartView* start();
    void lookBack();
    void endSafetyCard();
    [[nodiscard]] LookingBackView* lookingBack();
    void leave();
    void showFinished();

    CheckId m_opened;          ///< an older check; null: the newest
    QDate m_day;               ///< on which the page was last brought up to date; null before it is first shown
    QWidget* m_view = nullptr; ///< the one that is shown
    StartView* m_start = nullptr;
    CheckWizard* m_wizard = nullptr;
    ResultView* m_result = nullptr;
    LookingBackView* m_lookingBack = nullptr;
};

} // namespace unrut
