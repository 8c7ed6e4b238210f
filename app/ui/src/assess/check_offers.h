// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

namespace unrut {

class HelpedPanel;
class OfferBar;
class RestPanel;
enum class CheckOffer;

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
    /// Not now: for some days, and also when the program starts again.
    void putOff(CheckOffer offer);
    void openWayOut();
    void declineSecond();

    PageContext m_context;
    HelpedPanel* m_helped;
    OfferBar* m_arrival;
    OfferBar* m_second;
    OfferBar* m_next;
    RestPanel* m_rest;
};

} // namespace unrut
