// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/today.h>

#include <map>
#include <optional>
#include <set>

class QPushButton;
class QVBoxLayout;

namespace unrut {

struct WorkspaceChange;
class AreaPanel;
class CheckInPanel;
class CheckOffers;
class EntryCard;
class FirstStart;
class FocusPanel;
class PageHead;
class Panel;
class PracticePanel;
class OfferBar;
class QuietDay;
class ResponsiveRow;
class RoughDay;
class TextLabel;
class WaitingList;
class WinPanel;

/// Today: the one focus and its next step, the check-in, one line for the log, what else waits. On a day on which
/// nothing is asked it is a quiet page instead. A new journal begins here.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void addStates(StateList& states) override;
    /// Shows a card that was answered today and so is not asked any more.
    void lookAgainAt(TodayCard card);

private:
    void addPracticeStates(StateList& states);
    FirstStart* buildFirstStart();
    QWidget* buildDay();
    Panel* buildDraftPanel();
    Panel* buildRest();
    QWidget* buildCards();
    QWidget* buildDone();
    QuietDay* buildQuietDay();
    RoughDay* buildRoughDay();
    void showPage(const TodayPlan& plan);
    void makeRough();
    /// What waits stands on the last card that is shown, or on one of its own.
    void placeWaiting(Panel* place);
    /// What was on this day stands beside a card that would be alone, else below the cards.
    void showThisDay(bool isShown);
    void placeThisDay();
    void showOrdinary(const TodayPlan& plan);
    /// Of what could be asked above the focus only the first stays: what passes with the day before what waits.
    void askOneThing();
    void refresh();
    void bringInWanted(TodayPlan& plan) const;
    void discardDraft();

    QVBoxLayout* m_column;
    FirstStart* m_firstStart = nullptr; ///< once it was needed
    PageHead* m_head = nullptr;
    FocusPanel* m_focus = nullptr;
    Panel* m_draft = nullptr;
    TextLabel* m_draftText = nullptr;
    CheckOffers* m_offers = nullptr;
    ResponsiveRow* m_cards = nullptr;
    CheckInPanel* m_checkIn = nullptr;
    WinPanel* m_win = nullptr;
    Panel* m_rest = nullptr;
    AreaPanel* m_area = nullptr;
    WaitingList* m_waiting = nullptr;
    PracticePanel* m_practice = nullptr;
    Panel* m_waitingAlone = nullptr;
    EntryCard* m_thisDay = nullptr;
    OfferBar* m_roughOffer = nullptr;
    QPushButton* m_roughButton = nullptr;
    QuietDay* m_quiet = nullptr;
    RoughDay* m_rough = nullptr;
    /// The cards on the page since it came to the front. What is answered stays until the page is left.
    std::set<TodayCard> m_staying;
    std::optional<TodayCard> m_wanted; ///< looked at again
    QWidget* m_done = nullptr;         ///< the ways back to what was answered
    std::map<TodayCard, QWidget*> m_again;
    QWidget* m_day = nullptr;   ///< made of those above, once it was needed
    QWidget* m_shown = nullptr; ///< the one of the four days that is there
};

} // namespace unrut
