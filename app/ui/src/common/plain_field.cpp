// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_field.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace unrut {

namespace {

bool hasDirection(QChar character)
{
    const QChar::Direction direction = character.direction();
    return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace

PlainField::PlainField(qsizetype most, QWidget* parent) : QPlainTextEdit(parent), m_most(most)
{
    connect(this, &QPlainTextEdit::textChanged, this, &PlainField::followDirection);
    followDirection();
}

void PlainField::followDirection()
{
    const Qt::LayoutDirection direction = document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto;
    // A plain text document aligns all its lines alike, and 'leading' means left to it.
    const Qt::Alignment side = isRightToLeftText() ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() == direction && option.alignment() == side)
        return;
    option.setTextDirection(direction);
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

bool PlainField::isRightToLeftText() const
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (std::any_of(line.cbegin(), line.cend(), [](QChar character) { return hasDirection(character); }))
            return line.isRightToLeft();
    }
    return isRightToLeft();
}

int PlainField::linesUpTo(int most) const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < most; block = block.next()) {
        (void)blockBoundingRect(block); // lays it out, if it is not yet
        lines += std::max(1, block.layout()->lineCount());
    }
    return std::clamp(lines, 1, std::max(1, most));
}

void PlainField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        followDirection();
}

void PlainField::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

void PlainField::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    const bool isComposing = !textCursor().block().layout()->preeditAreaText().isEmpty();
    if (m_hint.isEmpty() || !document()->isEmpty() || isComposing)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setLayoutDirection(layoutDirection());
    const int margin = qRound(document()->documentMargin());
    painter.drawText(viewport()->rect().adjusted(margin, cursorRect().top(), -margin, 0),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

void PlainField::insertFromMimeData(const QMimeData* source)
{
    // A flood of marks or of control characters would hold the window up as well.
    QMimeData bearable;
    bearable.setText(bearableText(source->text()));
    const QTextCursor cursor = textCursor();
    const qsizetype replaced = cursor.selectionEnd() - cursor.selectionStart();
    const qsizetype kept = document()->characterCount() - 1 - replaced; // one stands for the end of the text
    if (bearable.text().size() > m_most - kept)
        Q_EMIT refused();
    else
        QPlainTextEdit::insertFromMimeData(&bearable);
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
