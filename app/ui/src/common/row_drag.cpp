// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_drag.h"

#include <theme/colours.h>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace unrut {

namespace {

constexpr int gripSize = 24;
constexpr int dotSize = 3;
constexpr int dotDistance = 6;
constexpr int markHeight = 3;
constexpr int scrollMargin = 40;

/// Six dots, as on everything that can be held there.
class Grip : public QWidget
{
public:
    Grip()
    {
        setFixedWidth(gripSize);
        setMinimumHeight(gripSize);
        setCursor(Qt::OpenHandCursor);
        setFocusPolicy(Qt::NoFocus);
        setToolTip(RowDrag::tr("Drag to another place"));
        QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        policy.setRetainSizeWhenHidden(true); // fields stay below one another
        setSizePolicy(policy);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(palette()).muted);
        const QPointF middle = QRectF(rect()).center();
        for (int row = -1; row <= 1; ++row) {
            for (const double side : {-0.5, 0.5}) {
                const QPointF at = middle + QPointF(side * dotDistance, row * dotDistance);
                painter.drawEllipse(at, dotSize / 2.0, dotSize / 2.0);
            }
        }
    }
};

class Mark : public QWidget
{
public:
    explicit Mark(QWidget* list) : QWidget(list)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), coloursOf(palette()).accent); }
};

QScrollArea* scrollAreaOf(const QWidget& widget)
{
    for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return area;
    }
    return nullptr;
}

} // namespace

RowDrag::RowDrag(QWidget& list, std::function<std::vector<QWidget*>()> rows)
    : QObject(&list), m_list(list), m_rows(std::move(rows)), m_mark(new Mark(&list))
{}

QWidget* RowDrag::makeGrip()
{
    auto* grip = new Grip;
    grip->installEventFilter(this);
    return grip;
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event)
{
    auto* grip = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            break;
        const std::vector<QWidget*> rows = m_rows();
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const QWidget* each) { return each->isAncestorOf(grip); });
        if (row == rows.end())
            break;
        m_from = static_cast<int>(row - rows.begin());
        m_grip = grip;
        grip->setCursor(Qt::ClosedHandCursor);
        grip->grabKeyboard(); // for Escape
        return true;
    }
    case QEvent::MouseMove:
        if (m_from >= 0)
            show(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        break;
    case QEvent::MouseButtonRelease:
        if (m_from >= 0)
            drop();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            end();
        return true;
    case QEvent::Hide:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

int RowDrag::placeAt(int y) const
{
    const std::vector<QWidget*> rows = m_rows();
    const auto isAbove = [&](const QWidget* row) { return row->mapTo(&m_list, row->rect().center()).y() < y; };
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), isAbove));
}

void RowDrag::show(const QPoint& globalPosition)
{
    const QPoint position = m_list.mapFromGlobal(globalPosition);
    const std::vector<QWidget*> rows = m_rows();
    const int place = placeAt(position.y());
    m_place = place == m_from || place == m_from + 1 ? -1 : place;
    const auto top = [&](const QWidget& row) { return row.mapTo(&m_list, QPoint()).y(); };
    if (m_place >= 0) {
        const QWidget& last = *rows.back();
        const int y = place < static_cast<int>(rows.size()) ? top(*rows[static_cast<size_t>(place)])
                                                            : top(last) + last.height() + markHeight;
        m_mark->setGeometry(0, std::clamp(y - markHeight, 0, std::max(0, m_list.height() - markHeight)), m_list.width(),
                            markHeight);
        m_mark->raise();
    }
    m_mark->setVisible(m_place >= 0);
    if (QScrollArea* area = scrollAreaOf(m_list)) {
        const QPoint there = area->widget()->mapFromGlobal(globalPosition);
        area->ensureVisible(area->viewport()->width() / 2, there.y(), 0, scrollMargin);
    }
}

void RowDrag::drop()
{
    const int from = m_from;
    const int place = m_place;
    end();
    if (place >= 0)
        Q_EMIT moveRequested(from, place > from ? place - 1 : place);
}

void RowDrag::end()
{
    if (m_grip) {
        m_grip->releaseKeyboard();
        m_grip->setCursor(Qt::OpenHandCursor);
    }
    m_grip = nullptr;
    m_from = -1;
    m_place = -1;
    m_mark->hide();
}

} // namespace unrut
