// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_preview.h"

#include "common/spoken_role.h"

#include <theme/colours.h>
#include <theme/painting.h>
#include <wording/report_words.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace unrut {

namespace {

constexpr int edge = 6;
constexpr double paperShape = 1.4142; ///< height by width, until there is a page

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(*this, QAccessible::Document); // before its name, which makes what speaks for it
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
    forget();
}

int ReportPreview::count() const
{
    return m_pages ? m_pages->count() : 0;
}

void ReportPreview::showPage(int page)
{
    const int nearest = std::clamp(page, 0, std::max(0, count() - 1));
    if (nearest == m_page)
        return;
    m_page = nearest;
    forget();
}

void ReportPreview::forget()
{
    m_drawn = QPixmap();
    setAccessibleDescription(m_pages ? wording::pageLine(m_page + 1, count()) : QString());
    update();
    Q_EMIT shown();
}

QSize ReportPreview::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 50;
    return {width, static_cast<int>(width * paperShape)};
}

QSize ReportPreview::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 26;
    return {width, static_cast<int>(width * paperShape)};
}

QRect ReportPreview::sheet() const
{
    const QSizeF page = m_pages ? m_pages->size() : QSizeF(1, paperShape);
    const QSizeF fits = page.scaled(size() - QSize(2 * edge, 2 * edge), Qt::KeepAspectRatio);
    QRectF sheet(QPointF(), fits);
    sheet.moveCenter(QRectF(rect()).center());
    return sheet.toAlignedRect();
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    const QRect paper = sheet();
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    if (m_pages && m_drawn.isNull()) {
        m_drawn = QPixmap(paper.size() * devicePixelRatioF());
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(Qt::white);
        QPainter page(&m_drawn);
        page.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const qreal scale = paper.width() / m_pages->size().width();
        page.scale(scale, scale);
        m_pages->paint(page, m_page);
    }
    if (m_pages)
        painter.drawPixmap(paper.topLeft(), m_drawn);
    else
        painter.fillRect(paper, Qt::white);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.line, 1));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(m_page + 1);
    case Qt::Key_PageUp:
        return showPage(m_page - 1);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_drawn = QPixmap();
}

void ReportPreview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReportPreview::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace unrut
