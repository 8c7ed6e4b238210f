// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_text.h"

#include <charts/chart_look.h>
#include <theme/colours.h>
#include <theme/fonts.h>

#include <QRectF>

namespace unrut {

/// Sizes, fonts and colours of the report's pages. Lengths are pixels at 96 dpi, as in the window.
struct PageLook
{
    Fonts fonts;
    Colours colours;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QSizeF page; ///< the whole sheet
    QRectF body; ///< where blocks stand
    ShapedRoom shapedRoom = std::make_shared<qsizetype>(usualShapedRoom);

    [[nodiscard]] qreal width() const { return body.width(); }
    [[nodiscard]] TextLook text(const QFont& font, const QColor& colour) const
    {
        return {.font = font, .colour = colour, .direction = direction, .shapedRoom = shapedRoom};
    }
    [[nodiscard]] TextLook bodyText() const { return text(fonts.base, colours.text); }
    [[nodiscard]] TextLook mutedText() const { return text(fonts.base, colours.muted); }
    [[nodiscard]] TextLook smallText() const { return text(fonts.small, colours.muted); }
    /// How a chart looks on these pages.
    [[nodiscard]] ChartLook chart() const;
};

/// Pages of \a sheet in \a family's letters, black on white whatever the window looks like.
[[nodiscard]] PageLook pageLookFor(const QSizeF& sheet, const QFont& family, Qt::LayoutDirection direction);

/// The line over and under the body: what the report is and which page it is.
struct PageFrame
{
    QString leading;  ///< head
    QString trailing; ///< head
    QString foot;
};
void paintFrame(QPainter& painter, const PageFrame& frame, const PageLook& look);

} // namespace unrut
