// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelled_text.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace unrut {

namespace {

/// Of a paragraph of a megabyte only what is near.
constexpr int mostAround = 400;

QTextCursor selecting(QTextDocument& document, const WordPlace& word)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(word.from));
    cursor.setPosition(static_cast<int>(word.from + word.length), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

SpelledText::SpelledText(QPlainTextEdit& field, SpellChecker& checker) : SpelledField(field, checker), m_text(field)
{
    // The first comes before the text is laid out anew, the second after that.
    connect(field.document(), &QTextDocument::contentsChange, this, &SpelledText::follow);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        showAgain();
        noteTyping();
    });
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &SpelledText::noteMove);
    connect(field.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { lookAgain(); });
}

SpelledField::Piece SpelledText::visible() const
{
    if (m_text.document()->isEmpty())
        return {};
    const QRect view = m_text.viewport()->rect();
    QTextCursor from = m_text.cursorForPosition(view.topLeft());
    from.movePosition(QTextCursor::StartOfLine);
    QTextCursor to = m_text.cursorForPosition(view.bottomRight());
    to.movePosition(QTextCursor::EndOfLine);
    // A word that goes over the end of a line is read whole.
    const QTextBlock first = from.block();
    const QTextBlock last = to.block();
    int begin = from.position();
    while (begin > first.position() && from.position() - begin < mostAround &&
           !m_text.document()->characterAt(begin - 1).isSpace())
        --begin;
    int end = std::max(to.position(), begin);
    const int mostEnd = std::min(last.position() + last.length() - 1, end + mostAround);
    while (end < mostEnd && !m_text.document()->characterAt(end).isSpace())
        ++end;
    QTextCursor piece(m_text.document());
    piece.setPosition(begin);
    piece.setPosition(end, QTextCursor::KeepAnchor);
    return {piece.selectedText(), begin};
}

void SpelledText::showMarks(const std::vector<WordPlace>& marks, const QTextCharFormat& look)
{
    QList<QTextEdit::ExtraSelection> selections;
    selections.reserve(static_cast<qsizetype>(marks.size()));
    for (const WordPlace& mark : marks)
        selections.append({selecting(*m_text.document(), mark), look});
    m_text.setExtraSelections(selections);
}

qsizetype SpelledText::cursor() const
{
    return m_text.textCursor().position();
}

qsizetype SpelledText::positionAt(const QPoint& place) const
{
    return m_text.cursorForPosition(m_text.viewport()->mapFrom(&m_text, place)).position();
}

SpelledField::Piece SpelledText::lineAt(qsizetype position) const
{
    const QTextBlock block = m_text.document()->findBlock(static_cast<int>(position));
    return {block.text(), block.position()};
}

void SpelledText::replace(const WordPlace& word, const QString& by)
{
    QTextCursor cursor = selecting(*m_text.document(), word);
    cursor.insertText(by);
    m_text.setTextCursor(cursor);
}

bool SpelledText::isReadOnly() const
{
    return m_text.isReadOnly();
}

QMenu* SpelledText::makeMenu()
{
    return m_text.createStandardContextMenu();
}

QPoint SpelledText::besideCursor() const
{
    return m_text.viewport()->mapToGlobal(m_text.cursorRect().bottomLeft());
}

} // namespace unrut
