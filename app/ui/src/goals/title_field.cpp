// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_field.h"

#include <domain/goal.h>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace unrut {

namespace {

constexpr int mostLines = 6;

} // namespace

TitleField::TitleField(QWidget* parent) : PlainField(longestGoalTitle, parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TitleField::fit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
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

int TitleField::linesShown() const
{
    return std::clamp(qRound(document()->size().height()), 1, mostLines); // of plain text: in lines
}

void TitleField::fit()
{
    const int lines = linesShown();
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

QSize TitleField::sizeHint() const
{
    const int margin = qRound(document()->documentMargin());
    const int around = 2 * (frameWidth() + margin) + viewportMargins().top() + viewportMargins().bottom();
    return {fontMetrics().averageCharWidth() * 20, m_lines * fontMetrics().lineSpacing() + around};
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
