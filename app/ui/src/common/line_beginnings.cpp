// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_beginnings.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>

namespace unrut {

namespace {

/// A line by itself: those inside of a number or a day move their own cursor.
QLineEdit* lineOf(QObject* watched)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    const bool isPart = line && (qobject_cast<QAbstractSpinBox*>(line->parentWidget()) ||
                                 qobject_cast<QComboBox*>(line->parentWidget()));
    return isPart ? nullptr : line;
}

bool comesBack(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

LineBeginnings::LineBeginnings(QObject* parent) : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool LineBeginnings::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Show && type != QEvent::FocusIn && type != QEvent::FocusOut)
        return false;
    QLineEdit* line = lineOf(watched);
    if (!line)
        return false;
    if (type == QEvent::Show) {
        connect(line, &QLineEdit::textChanged, this, &LineBeginnings::showBeginning, Qt::UniqueConnection);
        if (!line->hasFocus() && !line->hasSelectedText())
            line->setCursorPosition(0);
        return false;
    }
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    if (type == QEvent::FocusOut && !comesBack(reason))
        line->setCursorPosition(0);
    else if (type == QEvent::FocusIn && reason == Qt::OtherFocusReason && !line->hasSelectedText())
        line->end(false);
    return false;
}

void LineBeginnings::showBeginning()
{
    auto* line = qobject_cast<QLineEdit*>(sender());
    // Which line of a window has the keyboard is of matter also while another window is in front, and what goes into
    // one without it is typed all the same.
    if (line && line->window()->focusWidget() != line && !line->isModified())
        line->setCursorPosition(0);
}

} // namespace unrut
