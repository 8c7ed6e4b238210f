// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

class QVBoxLayout;

namespace unrut {

struct WorkspaceChange;
class CheckInPanel;
class CheckOffers;
class FirstStart;
class FocusPanel;
class PageHead;
class Panel;
class TextLabel;
class WinPanel;

/// Today: the one focus and its next step, the check-in, one line for the log. A new journal begins here.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void addStates(StateList& states) override;

private:
    FirstStart* buildFirstStart();
    QWidget* buildDay();
    Panel* buildDraftPanel();
    void refresh();
    void discardDraft();
    [[nodiscard]] bool isFirstStart() const;

    QVBoxLayout* m_column;
    FirstStart* m_firstStart = nullptr; ///< once it was needed
    PageHead* m_head = nullptr;
    FocusPanel* m_focus = nullptr;
    Panel* m_draft = nullptr;
    TextLabel* m_draftText = nullptr;
    CheckOffers* m_offers = nullptr;
    CheckInPanel* m_checkIn = nullptr;
    WinPanel* m_win = nullptr;
    QWidget* m_day = nullptr; ///< made of those above, once it was needed
};

} // namespace unrut
