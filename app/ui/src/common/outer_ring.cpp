// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outer_ring.h"

#include <QEvent>
#include <QWidget>

namespace unrut {

OuterRing::OuterRing(QWidget& view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
}

OuterRing::~OuterRing()
{
    delete m_frame;
}

bool OuterRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && !m_frame) {
        m_frame = new QFocusFrame(&m_view);
        m_frame->setWidget(&m_view);
        // It hides where the view is not to be seen yet, and the view is only scrolled in now, by the focus itself.
        m_frame->raise();
        m_frame->show();
    } else if (event->type() == QEvent::FocusOut) {
        delete m_frame;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace unrut
