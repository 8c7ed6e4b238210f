// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_view.h"

#include "common/outer_ring.h"
#include "common/spoken_role.h"
#include "common/whole_texts.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <wording/date_words.h>
#include <wording/facts.h>

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace unrut {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    new OuterRing(*this);
    setFocusPolicy(Qt::TabFocus);
    setSpokenRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const LineChartData& chart, const QString& name, const wording::ChartCaption& caption)
{
    m_data = chart;
    m_name = name;
    m_caption = caption;
    setAccessibleName(name);
    rebuild();
    updateGeometry();
}

void ChartView::rebuild()
{
    const std::optional<LineChart::Reading> before = std::exchange(m_reading, std::nullopt);
    m_chart = std::make_unique<LineChart>(m_data, ChartLook{palette(), font(), layoutDirection(), locale()});
    // The page is filled anew with every change of the journal, also while somebody reads here.
    const auto now = before ? m_chart->readingOn(before->value.day, before->series, chartRect())
                            : std::optional<LineChart::Reading>();
    if (now && now->value.day == before->value.day)
        m_reading = now;
    describe();
    update();
}

QSize ChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 11};
}

QSize ChartView::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    constexpr int linesOfChart = 8;
    return {width, fontMetrics().height() * linesOfChart + heightAbove(QWIDGETSIZE_MAX)};
}

int ChartView::heightAbove(int width) const
{
    const QFontMetrics metrics(fontsFor(font()).small);
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int basis = metrics.boundingRect(room, Qt::TextWordWrap, m_caption.basis).height();
    return std::max(metrics.height(), basis) + metrics.height() / 3;
}

QRectF ChartView::chartRect() const
{
    return QRectF(rect()).adjusted(0, heightAbove(width()), 0, 0);
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    m_chart->paint(painter, chartRect());
    const Colours colours = coloursOf(palette());
    if (m_reading) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(colours.panel);
        constexpr qreal radius = 5;
        // It may have been read before the window got another size.
        const auto now = m_chart->readingOn(m_reading->value.day, m_reading->series, chartRect());
        painter.drawEllipse(now ? now->place : m_reading->place, radius, radius);
    }
    const QRectF above(0, 0, width(), chartRect().top());
    const Qt::Alignment side = m_reading ? Qt::AlignTrailing : Qt::AlignLeading;
    painter.setFont(fontsFor(font()).small);
    painter.setPen(m_reading ? colours.text : colours.muted);
    painter.drawText(above, int(side | Qt::AlignTop) | Qt::TextWordWrap,
                     m_reading ? sentence(*m_reading) : m_caption.basis);
}

QString ChartView::sentence(const LineChart::Reading& reading) const
{
    const ChartSeries& series = m_data.series[static_cast<size_t>(reading.series)];
    const int decimals = series.wobble > 0 ? 1 : m_chart->decimals(reading.series); // as many as the wobble beside it
    const QString number = locale().toString(reading.value.value, 'f', decimals);
    const QString value =
        series.wobble > 0 ? QStringLiteral("%1 ± %2").arg(number, locale().toString(series.wobble, 'f', 1)) : number;
    const QString day = wording::shortDayAndYear(reading.value.day);
    QStringList said{series.name.isEmpty()
                         ? tr("%1: %2", "day and value").arg(day, value)
                         : tr("%1: %2, %3", "day, what is measured, value").arg(day, series.name, value)};
    for (const ChartMark& mark : m_data.marks) {
        if (mark.day == reading.value.day)
            said.append(mark.text);
    }
    return wording::beside(said);
}

void ChartView::read(const std::optional<LineChart::Reading>& reading)
{
    m_reading = reading;
    describe();
    if (reading) {
        QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&spoken);
    }
    update();
}

void ChartView::describe()
{
    setAccessibleDescription(m_reading ? sentence(*m_reading) : m_caption.basis);
}

int ChartView::longestLine() const
{
    const auto longest =
        std::max_element(m_data.series.begin(), m_data.series.end(),
                         [](const ChartSeries& a, const ChartSeries& b) { return a.points.size() < b.points.size(); });
    return static_cast<int>(longest - m_data.series.begin());
}

/// To the value before or after, on the same line; first of all to the newest of the longest.
void ChartView::step(int values)
{
    if (!m_chart || m_data.series.empty())
        return;
    const int line = m_reading ? m_reading->series : longestLine();
    const std::vector<DayValue>& points = m_data.series[static_cast<size_t>(line)].points;
    if (points.empty())
        return;
    auto point = points.end() - 1;
    if (m_reading) {
        const auto here = std::lower_bound(points.begin(), points.end(), m_reading->value.day,
                                           [](const DayValue& value, QDate day) { return value.day < day; });
        const auto place = std::clamp<std::ptrdiff_t>(here - points.begin() + values, 0,
                                                      static_cast<std::ptrdiff_t>(points.size()) - 1);
        point = points.begin() + place;
    }
    if (const auto reading = m_chart->readingOn(point->day, line, chartRect()))
        read(reading);
}

/// To the next or the last line that has a value on this day or before.
void ChartView::changeLine(int lines)
{
    const int count = static_cast<int>(m_data.series.size());
    if (!m_reading) {
        step(0);
        return;
    }
    for (int line = m_reading->series + lines; line >= 0 && line < count; line += lines) {
        if (const auto reading = m_chart->readingOn(m_reading->value.day, line, chartRect())) {
            read(reading);
            return;
        }
    }
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_chart)
        return QWidget::event(event);
    const auto& asked = static_cast<const QHelpEvent&>(*event);
    const QString whole = m_chart->shortenedAt(asked.pos(), chartRect());
    showWhole(asked, *this, whole.isEmpty() ? QStringList() : QStringList(whole));
    return true;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_chart)
        read(m_chart->nearest(event->position(), chartRect()));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto reading = m_chart ? m_chart->nearest(event->position(), chartRect()) : std::nullopt;
    if (reading && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT dayChosen(reading->value.day);
}

void ChartView::leaveEvent(QEvent*)
{
    read(std::nullopt);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Right)
        step(mirrored ? -1 : 1);
    else if (event->key() == Qt::Key_Left)
        step(mirrored ? 1 : -1);
    else if (event->key() == Qt::Key_Down)
        changeLine(1);
    else if (event->key() == Qt::Key_Up)
        changeLine(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_reading)
        Q_EMIT dayChosen(m_reading->value.day);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    read(std::nullopt);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (m_chart &&
        (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange))
        rebuild();
}

} // namespace unrut
