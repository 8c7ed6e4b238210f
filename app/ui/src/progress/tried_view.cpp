// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tried_view.h"

#include "common/outer_ring.h"
#include "common/spoken_role.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>
#include <wording/tried_words.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unrut {

TriedView::TriedView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    new OuterRing(*this);
    setFocusPolicy(Qt::TabFocus);
    setSpokenRole(*this, QAccessible::Chart);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

void TriedView::setTried(const std::vector<TriedPlay>& tried, const QString& name)
{
    m_tried = tried;
    m_drawn = drawnOf(tried);
    m_row.reset();
    setAccessibleName(name);
    setAccessibleDescription(QString());
    rebuild();
}

void TriedView::rebuild()
{
    m_chart =
        std::make_unique<DotPlotChart>(triedPlot(m_tried), ChartLook{palette(), font(), layoutDirection(), locale()});
    updateGeometry();
    update();
}

/// What is read stands below the rows, in room that is always kept for it.
int TriedView::readingLines(int width) const
{
    const QFontMetrics metrics(fontsFor(font()).small);
    int height = 0;
    for (const TriedPlay& each : m_drawn) {
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, wording::triedSentence(each)).height());
    }
    return height;
}

QRectF TriedView::plotRect() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -2.0 - readingLines(width()));
}

int TriedView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(m_chart->heightFor(width - 4))) + 4 + readingLines(width);
}

QSize TriedView::sizeHint() const
{
    const int width = std::max(fontMetrics().averageCharWidth() * 60, minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

QSize TriedView::minimumSizeHint() const
{
    const int least = static_cast<int>(std::ceil(m_chart->leastWidth())) + 4;
    return {least, heightForWidth(least)};
}

void TriedView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = plotRect();
    const Colours colours = coloursOf(palette());
    m_chart->paint(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_row) {
        const auto row = static_cast<size_t>(*m_row);
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_chart->rowRect(area, *m_row), controlRadius, controlRadius);
        painter.setFont(fontsFor(font()).small);
        painter.setPen(colours.text);
        const QRectF room(0, area.bottom(), width(), height() - area.bottom());
        painter.drawText(room, Qt::AlignLeading | Qt::AlignBottom | Qt::TextWordWrap,
                         wording::triedSentence(m_drawn[row]));
    }
}

void TriedView::read(std::optional<int> row)
{
    if (m_row == row)
        return;
    m_row = row;
    setAccessibleDescription(row ? wording::triedSentence(m_drawn[static_cast<size_t>(*row)]) : QString());
    if (row) {
        QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&spoken);
    }
    update();
}

void TriedView::step(int rows)
{
    const int count = static_cast<int>(m_drawn.size());
    if (count > 0)
        read(m_row ? std::clamp(*m_row + rows, 0, count - 1) : 0);
}

void TriedView::mouseMoveEvent(QMouseEvent* event)
{
    read(m_chart->rowAt(plotRect(), event->position()));
}

void TriedView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto row = m_chart->rowAt(plotRect(), event->position());
    if (row && event->button() == Qt::LeftButton)
        Q_EMIT dayChosen(m_drawn[static_cast<size_t>(*row)].begun);
}

void TriedView::leaveEvent(QEvent*)
{
    read(std::nullopt);
}

void TriedView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else if (isEnter && m_row)
        Q_EMIT dayChosen(m_drawn[static_cast<size_t>(*m_row)].begun);
    else
        QWidget::keyPressEvent(event);
}

void TriedView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    read(std::nullopt);
}

void TriedView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange ||
        type == QEvent::LocaleChange)
        rebuild();
}

} // namespace unrut
