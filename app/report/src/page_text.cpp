// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text.h"

#include <theme/painting.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>
#include <memory>

namespace unrut {

namespace {

bool staysShaped(const QString& paragraph, const TextLook& look)
{
    if (!look.shapedRoom)
        return true;
    *look.shapedRoom -= paragraph.size();
    return *look.shapedRoom >= 0;
}

std::shared_ptr<const QTextLayout> laidOut(const QString& paragraph, const TextLook& look, qreal width)
{
    auto layout = std::make_shared<QTextLayout>(paragraph, look.font);
    const Qt::LayoutDirection direction = directionOf(paragraph, look.direction);
    const Qt::LayoutDirection placed = look.side == TextSide::OfText ? direction : look.direction;
    const bool toTheRight = (placed == Qt::RightToLeft) != (look.side == TextSide::Trailing);
    QTextOption option(toTheRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    // A page has no pixels: letters stand where their design puts them.
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(staysShaped(paragraph, look));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

Strip stripOf(const std::shared_ptr<const QTextLayout>& layout, int index, const TextLook& look, qreal left)
{
    const QTextLine line = layout->lineAt(index);
    const qreal height = std::ceil(line.height() * look.leading);
    const qreal lowered = (height - line.height()) / 2;
    const auto paint = [layout, index, left, lowered, colour = look.colour](QPainter& painter, const QPointF& at) {
        painter.setPen(colour);
        const QTextLine drawn = layout->lineAt(index);
        drawn.draw(&painter, at + QPointF(left, lowered - drawn.y()));
    };
    return {height, paint};
}

} // namespace

std::vector<Strip> linesOf(const QString& text, const TextLook& look, qreal left, qreal width)
{
    std::vector<Strip> strips;
    if (text.isEmpty())
        return strips;
    const auto paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        const auto layout = laidOut(paragraph, look, width);
        for (int i = 0; i < layout->lineCount(); ++i)
            strips.push_back(stripOf(layout, i, look, left));
    }
    return strips;
}

qreal heightOf(const std::vector<Strip>& strips)
{
    qreal height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    return height;
}

void paintStrips(QPainter& painter, const std::vector<Strip>& strips, const QPointF& top)
{
    QPointF at = top;
    for (const Strip& strip : strips) {
        strip.paint(painter, at);
        at.ry() += strip.height;
    }
}

void paintLine(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
               const TextLook& look)
{
    const QFontMetricsF metrics(look.font);
    painter.setFont(look.font);
    painter.setPen(look.colour);
    const bool trailing = alignment.testFlag(Qt::AlignTrailing);
    const bool toTheRight = trailing != (look.direction == Qt::RightToLeft);
    const Qt::Alignment side = alignment.testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter
                               : toTheRight                         ? Qt::AlignRight
                                                                    : Qt::AlignLeft;
    painter.save();
    painter.setLayoutDirection(directionOf(text, look.direction));
    painter.drawText(rect, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter.restore();
}

} // namespace unrut
