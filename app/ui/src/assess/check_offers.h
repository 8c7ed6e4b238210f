// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

namespace unrut {

class HelpedPanel;
class OfferBar;
class RestPanel;

/// What is offered about assessments today, on Today and above a result: the rest of a short form, the second one of a
/// double baseline, the next one, the way out, and what helped last time. Takes no room while there is nothing.
class CheckOffers : public QWidget
{
    Q_OBJECT

public:
    explicit CheckOffers(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    void showArrival();
    void showNext();
    void openWayOut();
    void declineSecond();

    PageContext m_context;
    HelpedPanel* m_helped;
    OfferBar* m_arrival;
    OfferBar* m_second;
    OfferBar* m_next;
    RestPanel* m_rest;
    bool m_arrivalLater = false; ///< not now: until the program starts again
    bool m_nextLater = false;
};

} // namespace unrut
