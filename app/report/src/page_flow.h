// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QPagedPaintDevice>
#include <QPainter>

#include <functional>
#include <memory>

namespace unrut {

enum class FlowStyle { Title, Heading, Subheading, Body, Muted, Small };

/// What stands at the foot of page \a page of \a pages.
using PageFoot = std::function<QString(int page, int pages)>;

/// Puts blocks one under the other on the pages of a device, and begins a new page when one is full.
///
/// A heading is never the last thing on a page. Text is drawn as text and nothing else.
class PageFlow
{
public:
    /// \a pages: how many there will be, known from an earlier run; 0: not known yet.
    PageFlow(QPagedPaintDevice& device, const QFont& font, Qt::LayoutDirection direction, PageFoot foot, int pages);

    /// Plain text, wrapped; long words break. Lines of text move on to the next page one by one.
    void addText(FlowStyle style, const QString& text);
    /// A line of three parts; the middle one is wrapped.
    void addRow(const QString& left, const QString& middle, const QString& right);
    void addSpace(qreal height);
    void addLine();
    /// A drawing of its own on one page.
    void addPicture(qreal height, const std::function<void(QPainter&, const QRectF&)>& paint);
    /// Keeps the next \a height together on one page.
    void need(qreal height);
    /// Draws the last page's foot. Nothing may be added afterwards.
    void finish();

    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] const Colours& colours() const { return m_colours; }
    [[nodiscard]] const Fonts& fonts() const { return m_fonts; }
    [[nodiscard]] qreal width() const { return m_area.width(); }
    [[nodiscard]] qreal lineHeight() const;

private:
    [[nodiscard]] QFont fontOf(FlowStyle style) const;
    void newPage();
    void drawFoot();
    qreal drawWrapped(const QString& text, const QFont& font, const QColor& colour, qreal x, qreal width);

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    Colours m_colours;
    Fonts m_fonts;
    Qt::LayoutDirection m_direction;
    PageFoot m_foot;
    int m_pages;
    int m_page = 1;
    QRectF m_area;
    qreal m_y = 0;
};

} // namespace unrut
