// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_to.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

namespace unrut {

namespace {

constexpr int roomAround = 24;

QScrollArea* areaOf(const QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            return area;
    }
    return nullptr;
}

/// How far to scroll for what lies from \a begin to \a end to be within \a from and \a to; its middle, if it is larger.
int wayInto(int begin, int end, int from, int to)
{
    if (end - begin > to - from)
        return (begin + end) / 2 - (from + to) / 2;
    return end > to ? end - to : std::min(0, begin - from);
}

/// What of its content \a area shows, in the content's coordinates.
QRect shownIn(const QScrollArea& area)
{
    return {-area.widget()->pos(), area.viewport()->size()};
}

/// Scrolls \a area sideways so that \a place, in what it shows, is in view. QScrollArea's own functions take a mirrored
/// area for one that is not, and leave what stands at its far side where it is.
void bringSideways(QScrollArea& area, const QRect& place)
{
    const QRect shown = shownIn(area);
    const int way = wayInto(place.left() - roomAround, place.right() + roomAround, shown.left(), shown.right());
    QScrollBar& bar = *area.horizontalScrollBar();
    bar.setValue(bar.value() + (area.isRightToLeft() ? -way : way));
}

void bringDown(QScrollArea& area, const QRect& place)
{
    const QRect shown = shownIn(area);
    QScrollBar& bar = *area.verticalScrollBar();
    bar.setValue(bar.value() +
                 wayInto(place.top() - roomAround, place.bottom() + roomAround, shown.top(), shown.bottom()));
}

QRect placeIn(const QScrollArea& area, const QWidget& widget, const QRect& part)
{
    return {widget.mapTo(area.widget(), part.topLeft()), part.size()};
}

/// A widget just made or shown has its place only once the layouts have run, and what they make of it once more.
void onceLaidOut(QWidget& widget, const std::function<void()>& what)
{
    QTimer::singleShot(0, &widget, [&widget, what] { QTimer::singleShot(0, &widget, what); });
}

void bringIntoView(QScrollArea& area, const QRect& place)
{
    bringDown(area, place);
    bringSideways(area, place);
}

/// A list that is higher than the window shows a row in itself, and the row can still be below the window. What is
/// chosen with the mouse stays where it is. A ShortList, which never scrolls in itself, follows by itself.
QMetaObject::Connection followRows(QAbstractItemView& list)
{
    if (!list.selectionModel() || list.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        return {};
    return QObject::connect(list.selectionModel(), &QItemSelectionModel::currentChanged, &list,
                            [&list](const QModelIndex& current) {
                                if (current.isValid() && QApplication::mouseButtons() == Qt::NoButton)
                                    scrollTo(*list.viewport(), list.visualRect(current));
                            });
}

} // namespace

void scrollTo(QWidget* widget)
{
    onceLaidOut(*widget, [widget] {
        for (QScrollArea* area = areaOf(widget); area; area = areaOf(area)) {
            const QRect place = placeIn(*area, *widget, widget->rect());
            if (!shownIn(*area).contains(place)) // what is seen stays where the mouse may be
                bringIntoView(*area, place);
        }
    });
}

void scrollTo(const QWidget& widget, const QRect& part)
{
    for (QScrollArea* area = areaOf(&widget); area; area = areaOf(area))
        bringIntoView(*area, placeIn(*area, widget, part));
}

void scrollToBeginning(QWidget* widget)
{
    onceLaidOut(*widget, [widget] {
        if (QScrollArea* area = areaOf(widget))
            area->verticalScrollBar()->setValue(placeIn(*area, *widget, widget->rect()).top());
    });
}

void scrollToTop(QWidget* widget)
{
    if (QScrollArea* area = areaOf(widget))
        area->verticalScrollBar()->setValue(0);
}

void followKeyboard(QWidget* window)
{
    const auto rows = std::make_shared<QMetaObject::Connection>(); // of the list that has the keyboard
    QObject::connect(qApp, &QApplication::focusChanged, window, [window, rows](QWidget*, QWidget* now) {
        QObject::disconnect(*rows);
        auto* list = now && window->isAncestorOf(now) ? qobject_cast<QAbstractItemView*>(now) : nullptr;
        if (list)
            *rows = followRows(*list);
        // A click is where the person looks already: scrolling would move things from under the mouse.
        if (!now || !window->isAncestorOf(now) || !now->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            return;
        for (QScrollArea* area = areaOf(now); area; area = areaOf(area)) {
            const int aside = area->horizontalScrollBar()->value();
            area->ensureWidgetVisible(now, roomAround, roomAround); // of a long text, where its cursor is
            area->horizontalScrollBar()->setValue(aside);
            bringSideways(*area, placeIn(*area, *now, now->rect()));
        }
    });
}

void followKeyboard(const QWidget& widget, const QRect& part)
{
    if (widget.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        scrollTo(widget, part);
}

} // namespace unrut
