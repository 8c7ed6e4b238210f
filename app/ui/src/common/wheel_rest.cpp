// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wheel_rest.h>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace unrut {

WheelRest::WheelRest(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelRest::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel ||
        !(qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched)))
        return false;
    event->ignore(); // goes on to what holds it
    return true;
}

} // namespace unrut
