// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_field.h"

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

} // namespace unrut
