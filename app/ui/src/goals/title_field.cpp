// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_field.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

namespace unrut {

namespace {

constexpr int mostLines = 6;

} // namespace

TitleField::TitleField(qsizetype most, QWidget* parent) : PlainField(most, parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TitleField::fit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit(); // a higher letter alone changes no number of lines
        if (!m_filling)
            Q_EMIT edited(title());
    });
}

QString TitleField::title() const
{
    QString text = toPlainText();
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

void TitleField::setTitle(const QString& text)
{
    if (title() == text)
        return;
    const QScopedValueRollback<bool> guard(m_filling, true);
    setPlainText(text);
}

int TitleField::heightShown() const
{
    double height = 0;
    int left = mostLines;
    for (QTextBlock block = document()->begin(); block.isValid() && left > 0; block = block.next()) {
        (void)document()->documentLayout()->blockBoundingRect(block); // has it laid out
        const QTextLayout* layout = block.layout();
        for (int line = 0; line < layout->lineCount() && left > 0; ++line, --left)
            height += layout->lineAt(line).height();
    }
    return qCeil(height);
}

void TitleField::fit()
{
    const int height = heightShown();
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize TitleField::sizeHint() const
{
    const int margin = qRound(document()->documentMargin());
    // One more: a line that ends where the field does is taken for one that is partly hidden, and there is to scroll.
    const int around = 2 * (frameWidth() + margin) + viewportMargins().top() + viewportMargins().bottom() + 1;
    return {fontMetrics().averageCharWidth() * 20, heightShown() + around};
}

void TitleField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        PlainField::keyPressEvent(event);
}

void TitleField::focusOutEvent(QFocusEvent* event)
{
    PlainField::focusOutEvent(event);
    Q_EMIT left();
}

void TitleField::resizeEvent(QResizeEvent* event)
{
    PlainField::resizeEvent(event);
    fit();
}

void TitleField::changeEvent(QEvent* event)
{
    PlainField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace unrut
