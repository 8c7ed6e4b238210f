// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking_scroll_area.h"

#include <QEvent>

namespace unrut {

QSize AskingScrollArea::sizeHint() const
{
    // As large as QScrollArea asks to be at most.
    constexpr int mostWidth = 36;
    constexpr int mostHeight = 24;
    const int line = fontMetrics().height();
    const int frames = frameWidth() * 2;
    const QSize inside = widget() ? widget()->sizeHint() : QSize();
    return (inside.expandedTo({0, 0}) + QSize(frames, frames)).boundedTo({line * mostWidth, line * mostHeight});
}

bool AskingScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace unrut
