// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scroll_to.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

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

} // namespace

void scrollTo(QWidget* widget)
{
    // A widget just made or shown has its place only once the layouts have run, and what they make of it once more.
    QTimer::singleShot(0, widget, [widget] {
        QTimer::singleShot(0, widget, [widget] {
            if (QScrollArea* area = areaOf(widget))
                area->ensureWidgetVisible(widget, 0, roomAround);
        });
    });
}

void scrollToTop(QWidget* widget)
{
    if (QScrollArea* area = areaOf(widget))
        area->verticalScrollBar()->setValue(0);
}

void followKeyboard(QWidget* window)
{
    QObject::connect(qApp, &QApplication::focusChanged, window, [window](QWidget*, QWidget* now) {
        // A click is where the person looks already: scrolling would move things from under the mouse.
        if (!now || !window->isAncestorOf(now) || !now->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            return;
        for (QScrollArea* area = areaOf(now); area; area = areaOf(area))
            area->ensureWidgetVisible(now, roomAround, roomAround);
    });
}

} // namespace unrut
