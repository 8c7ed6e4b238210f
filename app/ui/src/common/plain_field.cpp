// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_field.h"

#include <QKeyEvent>
#include <QMimeData>

namespace unrut {

PlainField::PlainField(qsizetype most, QWidget* parent) : QPlainTextEdit(parent), m_most(most) {}

void PlainField::insertFromMimeData(const QMimeData* source)
{
    const QTextCursor cursor = textCursor();
    const qsizetype replaced = cursor.selectionEnd() - cursor.selectionStart();
    const qsizetype kept = document()->characterCount() - 1 - replaced; // one stands for the end of the text
    if (source->text().size() > m_most - kept)
        Q_EMIT refused();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

bool PlainField::focusNextPrevChild(bool next)
{
    return !isChoosing() && QPlainTextEdit::focusNextPrevChild(next);
}

void PlainField::keyPressEvent(QKeyEvent* event)
{
    if (isChoosing() && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore();
            return;
        default:
            break;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace unrut
