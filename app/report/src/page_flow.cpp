// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_flow.h"

#include <theme/painting.h>

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal footRoom = 36;
constexpr int linesAfterSubheading = 3;
constexpr int linesAfterHeading = 7; ///< a subheading and its first lines

} // namespace

PageFlow::PageFlow(QPagedPaintDevice& device, const QFont& font, Qt::LayoutDirection direction, PageFoot foot,
                   int pages)
    : m_device(device),
      m_painter(&device),
      m_colours(lightColours()),
      m_fonts(fontsFor(font)),
      m_direction(direction),
      m_foot(std::move(foot)),
      m_pages(pages),
      m_area(0, 0, device.width(), device.height() - footRoom)
{
    m_painter.setLayoutDirection(direction);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QFont PageFlow::fontOf(FlowStyle style) const
{
    switch (style) {
    case FlowStyle::Title:
        return m_fonts.heroTitle;
    case FlowStyle::Heading:
        return m_fonts.pageTitle;
    case FlowStyle::Subheading:
        return m_fonts.panelTitle;
    case FlowStyle::Body:
    case FlowStyle::Muted:
        return m_fonts.base;
    case FlowStyle::Small:
        return m_fonts.small;
    }
    Q_UNREACHABLE();
}

qreal PageFlow::lineHeight() const
{
    return QFontMetricsF(m_fonts.base, &m_device).lineSpacing();
}

void PageFlow::need(qreal height)
{
    if (m_y > 0 && m_y + height > m_area.height())
        newPage();
}

void PageFlow::newPage()
{
    drawFoot();
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void PageFlow::drawFoot()
{
    const QRectF foot(0, m_area.height() + footRoom / 2, m_area.width(), footRoom / 2);
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(m_colours.muted);
    m_painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom, m_foot(m_page, m_pages));
}

void PageFlow::finish()
{
    drawFoot();
    m_painter.end();
}

void PageFlow::addSpace(qreal height)
{
    if (m_y > 0)
        m_y = std::min(m_y + height, m_area.height());
}

void PageFlow::addLine()
{
    need(2);
    m_painter.fillRect(QRectF(0, m_y, m_area.width(), 0.75), m_colours.line);
    m_y += 6;
}

void PageFlow::addText(FlowStyle style, const QString& text)
{
    const bool heading = style == FlowStyle::Title || style == FlowStyle::Heading || style == FlowStyle::Subheading;
    const QFont font = fontOf(style);
    const int following = style == FlowStyle::Subheading ? linesAfterSubheading : linesAfterHeading;
    if (heading)
        need(QFontMetricsF(font, &m_device).lineSpacing() * 1.5 + following * lineHeight());
    const QColor colour = style == FlowStyle::Muted || style == FlowStyle::Small ? m_colours.muted : m_colours.text;
    m_y += drawWrapped(text, font, colour, 0, m_area.width());
    m_y += heading ? lineHeight() * 0.4 : lineHeight() * 0.2;
}

/// Draws from m_y on and returns how far it got on the page it ended on, less m_y; breaks pages between lines.
qreal PageFlow::drawWrapped(const QString& text, const QFont& font, const QColor& colour, qreal x, qreal width)
{
    qreal used = 0;
    m_painter.setPen(colour);
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, &m_device);
        QTextOption option(m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(directionOf(paragraph, m_direction));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const qreal height = std::ceil(line.height());
            if (m_y + used + height > m_area.height()) {
                newPage();
                used = 0;
                m_painter.setPen(colour);
            }
            line.draw(&m_painter, QPointF(x, m_y + used) - line.position());
            used += height;
        }
    }
    return used;
}

void PageFlow::addRow(const QString& left, const QString& middle, const QString& right)
{
    constexpr qreal side = 0.16;
    constexpr qreal gap = 10;
    const qreal sideWidth = m_area.width() * side;
    need(lineHeight() * 2);
    const auto drawSide = [&](const QRectF& place, Qt::Alignment alignment, const QString& text) {
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(m_colours.muted);
        const QFontMetricsF metrics(m_fonts.small, &m_device);
        m_painter.drawText(mirrored(place, m_area, m_direction), static_cast<int>(alignment | Qt::AlignTop),
                           metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    drawSide(QRectF(0, m_y + 2, sideWidth, lineHeight()), Qt::AlignLeading, left);
    const qreal rightWidth = right.isEmpty() ? 0 : sideWidth;
    drawSide(QRectF(m_area.width() - rightWidth, m_y + 2, rightWidth, lineHeight()), Qt::AlignTrailing, right);
    const QRectF text = mirrored(
        QRectF(sideWidth + gap, m_y, m_area.width() - sideWidth - rightWidth - 2 * gap, lineHeight()), m_area,
        m_direction);
    m_y += drawWrapped(middle, m_fonts.base, m_colours.text, text.x(), text.width());
    m_y += 4;
}

void PageFlow::addPicture(qreal height, const std::function<void(QPainter&, const QRectF&)>& paint)
{
    const qreal fitting = std::min(height, m_area.height());
    need(fitting);
    m_painter.save();
    paint(m_painter, QRectF(0, m_y, m_area.width(), fitting));
    m_painter.restore();
    m_y += fitting + lineHeight() * 0.4;
}

} // namespace unrut
