// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelled_line.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextCharFormat>

#include <algorithm>

namespace unrut {

namespace {

/// Nobody sees more of one line.
constexpr qsizetype mostRead = 4000;

} // namespace

SpelledLine::SpelledLine(QLineEdit& field, SpellChecker& checker)
    : SpelledField(field, checker), m_line(field), m_before(field.text())
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, this, &SpelledLine::noteText);
    connect(&field, &QLineEdit::cursorPositionChanged, this, &SpelledLine::noteMove);
}

bool SpelledLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_line && event->type() == QEvent::InputMethod && !m_isTelling) {
        m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        // Marks that have changed meanwhile wait for the end of it.
        QMetaObject::invokeMethod(this, &SpelledLine::showAgain, Qt::QueuedConnection);
    }
    return SpelledField::eventFilter(watched, event);
}

void SpelledLine::noteText(const QString& text)
{
    const qsizetype shorter = std::min(text.size(), m_before.size());
    qsizetype same = 0;
    while (same < shorter && text.at(same) == m_before.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && text.at(text.size() - 1 - sameEnd) == m_before.at(m_before.size() - 1 - sameEnd))
        ++sameEnd;
    follow(same, m_before.size() - same - sameEnd, text.size() - same - sameEnd);
    m_before = text;
    showAgain();
    noteTyping();
}

SpelledField::Piece SpelledLine::visible() const
{
    const QString text = m_line.echoMode() == QLineEdit::Normal ? m_line.text() : QString();
    if (text.size() <= mostRead)
        return {text, 0};
    return {text.left(text.lastIndexOf(QLatin1Char(' '), mostRead) + 1), 0};
}

void SpelledLine::showMarks(const std::vector<WordPlace>& marks, const QTextCharFormat& look)
{
    if (m_isComposing)
        return;
    const int cursor = m_line.cursorPosition();
    QList<QInputMethodEvent::Attribute> attributes;
    attributes.reserve(static_cast<qsizetype>(marks.size()));
    for (const WordPlace& mark : marks) {
        const int start = static_cast<int>(mark.from) - cursor;
        attributes.append({QInputMethodEvent::TextFormat, start, static_cast<int>(mark.length), QVariant(look)});
    }
    QInputMethodEvent event({}, attributes);
    const QScopedValueRollback<bool> guard(m_isTelling, true);
    QCoreApplication::sendEvent(&m_line, &event);
}

qsizetype SpelledLine::cursor() const
{
    return m_line.cursorPosition();
}

qsizetype SpelledLine::positionAt(const QPoint& place) const
{
    return m_line.cursorPositionAt(place);
}

SpelledField::Piece SpelledLine::lineAt(qsizetype) const
{
    return {m_line.text(), 0};
}

void SpelledLine::replace(const WordPlace& word, const QString& by)
{
    m_line.setSelection(static_cast<int>(word.from), static_cast<int>(word.length));
    m_line.insert(by);
}

bool SpelledLine::isReadOnly() const
{
    return m_line.isReadOnly();
}

QMenu* SpelledLine::makeMenu()
{
    return m_line.createStandardContextMenu();
}

QPoint SpelledLine::besideCursor() const
{
    return m_line.mapToGlobal(m_line.inputMethodQuery(Qt::ImCursorRectangle).toRect().bottomLeft());
}

} // namespace unrut
