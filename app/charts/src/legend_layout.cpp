// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend_layout.h"

#include <theme/painting.h>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal rowGap = 4;

} // namespace

std::vector<LegendItem> layoutLegend(const QStringList& texts, const QPointF& topLeft, qreal width, qreal sample,
                                     const QFontMetricsF& metrics)
{
    const qreal height = std::ceil(metrics.height());
    const qreal besideSample = metrics.averageCharWidth() * 0.8;
    const qreal between = metrics.averageCharWidth() * 1.6;
    std::vector<LegendItem> items;
    QPointF at = topLeft;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        if (texts[index].isEmpty())
            continue;
        const qreal most = width - sample - besideSample;
        QSizeF room = roomFor(texts[index], metrics);
        if (room.width() > most) {
            const QRectF wrapped =
                metrics.boundingRect(QRectF(0, 0, most, 1e6), Qt::AlignLeft | Qt::TextWordWrap, texts[index]);
            room = QSizeF(most, std::ceil(wrapped.height()));
        }
        const qreal text = room.width();
        if (at.x() > topLeft.x() && at.x() + sample + besideSample + text > topLeft.x() + width)
            at = QPointF(topLeft.x(), items.back().label.rect.bottom() + rowGap);
        LegendItem item;
        item.sign = static_cast<int>(index);
        item.sample = QRectF(at, QSizeF(sample, height));
        item.label.rect = QRectF(at.x() + sample + besideSample, at.y(), text, room.height());
        item.label.text = texts[index];
        items.push_back(item);
        at.rx() = item.label.rect.right() + between;
    }
    return items;
}

qreal legendHeight(const std::vector<LegendItem>& items)
{
    return items.empty() ? 0 : items.back().label.rect.bottom() - items.front().label.rect.top();
}

void mirrorText(PlacedText& text, const QRectF& whole)
{
    text.rect = mirrored(text.rect, whole, Qt::RightToLeft);
    if (text.side == Qt::AlignLeft)
        text.side = Qt::AlignRight;
    else if (text.side == Qt::AlignRight)
        text.side = Qt::AlignLeft;
}

void mirrorLegend(std::vector<LegendItem>& items, const QRectF& whole)
{
    for (LegendItem& item : items) {
        item.sample = mirrored(item.sample, whole, Qt::RightToLeft);
        mirrorText(item.label, whole);
    }
}

} // namespace unrut
