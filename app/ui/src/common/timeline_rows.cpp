// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_rows.h"

#include "labels.h"
#include "layouts.h"

#include <domain/looking_back.h>
#include <theme/colours.h>
#include <theme/painting.h>
#include <wording/looking_back_words.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int railWidth = 20;
constexpr qreal dotRadius = 4;

/// The line down the side with a dot beside its row's first line.
class Rail : public QWidget
{
public:
    Rail(bool first, bool last) : m_first(first), m_last(last) { setFixedWidth(railWidth); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF dot(width() / 2.0, fontMetrics().height() / 2.0 + 2);
        painter.setPen(QPen(colours.line, 2));
        painter.drawLine(QPointF(dot.x(), m_first ? dot.y() : 0), QPointF(dot.x(), m_last ? dot.y() : height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chosen);
        painter.drawEllipse(dot, dotRadius, dotRadius);
    }

private:
    bool m_first;
    bool m_last;
};

} // namespace

void fillTimeline(QVBoxLayout& rows, const LookingBack& told)
{
    removeAll(rows);
    const std::vector<wording::TimelineLine> lines = wording::timelineOf(told);
    for (size_t place = 0; place < lines.size(); ++place) {
        auto* row = new QWidget;
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(8);
        parts->addWidget(new Rail(place == 0, place + 1 == lines.size()));
        auto* text = TextLabel::wrapping(TextRole::Body, lines[place].what);
        auto* texts = new QVBoxLayout;
        texts->setContentsMargins(0, 0, 0, 10);
        texts->setSpacing(0);
        texts->addWidget(TextLabel::wrapping(TextRole::SmallMuted, lines[place].when));
        texts->addWidget(text);
        parts->addLayout(texts, 1);
        rows.addWidget(row);
    }
}

} // namespace unrut
