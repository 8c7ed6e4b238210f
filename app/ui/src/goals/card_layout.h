// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <theme/fonts.h>
#include <wording/goal_words.h>

#include <QDate>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

namespace unrut {

/// Where everything on a card lies, left to right; painting and hit testing mirror it with QStyle::visualRect().
struct CardLayout
{
    struct Chip
    {
        QRect rect;
        QString text;
    };
    std::vector<Chip> chips;
    QRect title;
    QStringList titleLines;
    QRect progress;   ///< empty: no step is done
    double share = 0; ///< of the steps, 0-1
    QRect tick;       ///< the box of the next step; empty outside Doing
    QRect step;
    QStringList stepLines;
    QRect facts;
    QStringList factLines;
    int height = 0; ///< of the card, without the gap beneath it
};

/// Pure: the same goal, width (pixels) and fonts give the same layout.
[[nodiscard]] CardLayout layoutCard(const Goal& goal, int width, const Fonts& fonts, QDate today,
                                    wording::Dues dues = wording::Dues::Told);

constexpr int cardGap = 8; ///< beneath each card, part of its row

} // namespace unrut
