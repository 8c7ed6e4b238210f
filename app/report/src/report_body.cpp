// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"

#include <theme/painting.h>

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr qreal gap = 12;

/// Each strip of \a side beside the one of \a strips that it is level with.
void putBeside(std::vector<Strip>& strips, const std::vector<Strip>& side)
{
    if (strips.size() < side.size())
        strips.resize(side.size());
    for (size_t i = 0; i < side.size(); ++i) {
        Strip& strip = strips[i];
        strip.height = std::max(strip.height, side[i].height);
        strip.paint = [first = strip.paint, second = side[i].paint](QPainter& painter, const QPointF& at) {
            if (first)
                first(painter, at);
            second(painter, at);
        };
    }
}

} // namespace

void ReportBody::add(const QString& text, const TextLook& look, qreal spaceBefore, bool isHeading)
{
    Block block;
    block.strips = linesOf(text, look, m_look.body.left(), m_look.width());
    if (block.strips.empty())
        return;
    block.spaceBefore = std::max(spaceBefore, std::exchange(m_space, 0));
    block.keepsWithNext = isHeading;
    m_blocks.push_back(std::move(block));
}

void ReportBody::addHeading(const QString& text)
{
    TextLook look = m_look.text(m_look.fonts.pageTitle, m_look.colours.text);
    look.leading = 1.2;
    add(text, look, 44, true);
    m_blocks.back().strips.front().mark = text;
}

void ReportBody::addSubheading(const QString& text)
{
    add(text, m_look.text(m_look.fonts.panelTitle, m_look.colours.text), 18, true);
}

void ReportBody::addText(const QString& text)
{
    add(text, m_look.bodyText(), 6, false);
}

void ReportBody::addMuted(const QString& text)
{
    add(text, m_look.mutedText(), 4, false);
}

void ReportBody::addSmall(const QString& text)
{
    add(text, m_look.smallText(), 6, false);
}

void ReportBody::addSpace(qreal height)
{
    m_space = std::max(m_space, height);
}

void ReportBody::addCaption(const QString& text)
{
    add(text, m_look.smallText(), 2, true);
}

void ReportBody::addRow(const Row& row)
{
    const auto room = [](qreal width) { return width > 0 ? width + gap : 0; };
    const auto place = [&](qreal left, qreal width) {
        return mirrored(QRectF(left, 0, width, 0), m_look.body, m_look.direction);
    };
    const QRectF& body = m_look.body;
    const QRectF text =
        place(body.left() + room(row.leadingWidth), body.width() - room(row.leadingWidth) - room(row.trailingWidth));
    const QRectF leading = place(body.left(), row.leadingWidth);
    const QRectF trailing = place(body.right() - row.trailingWidth, row.trailingWidth);

    TextLook look = m_look.bodyText();
    if (row.isStrong)
        look.font = m_look.fonts.cardTitle;
    TextLook side = m_look.smallText();
    // The small letters of the sides stand on the lines of the text.
    side.leading *= QFontMetricsF(look.font).height() / QFontMetricsF(side.font).height();
    Block block;
    block.strips = linesOf(row.text, look, text.left(), text.width());
    side.side = TextSide::Leading;
    if (row.leadingWidth > 0)
        putBeside(block.strips, linesOf(row.leading, side, leading.left(), leading.width()));
    side.side = TextSide::Trailing;
    if (row.trailingWidth > 0)
        putBeside(block.strips, linesOf(row.trailing, side, trailing.left(), trailing.width()));
    if (block.strips.empty())
        return;
    block.spaceBefore = std::max(row.spaceBefore, std::exchange(m_space, 0));
    block.keepsWithNext = row.keepsWithNext;
    m_blocks.push_back(std::move(block));
}

void ReportBody::addPicture(qreal height, std::function<void(QPainter&, const QRectF&)> paint)
{
    const QSizeF size(m_look.width(), std::min(height, m_look.body.height()));
    const qreal left = m_look.body.left();
    Block block;
    block.spaceBefore = std::max(12.0, std::exchange(m_space, 0));
    block.strips.push_back({size.height(), [=, draw = std::move(paint)](QPainter& painter, const QPointF& at) {
                                draw(painter, QRectF(QPointF(left, at.y()), size));
                            }});
    m_blocks.push_back(std::move(block));
}

} // namespace unrut
