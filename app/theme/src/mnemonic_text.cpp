// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonic_text.h"

#include <theme/painting.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace unrut {

namespace {

/// Where in the text without ampersands the marked letter stands; -1 without one.
qsizetype markedLetter(const QString& text)
{
    qsizetype skipped = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i - skipped;
        ++skipped;
        ++i;
    }
    return -1;
}

QString withoutMarks(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&')
            text.remove(i, 1);
    }
    return text;
}

} // namespace

bool breaksWhenUnderlined(const QString& text, int flags)
{
    const bool underlines = (flags & Qt::TextShowMnemonic) && !(flags & (Qt::TextHideMnemonic | Qt::TextWordWrap));
    const auto isJoined = [](QChar letter) { return letter.script() == QChar::Script_Arabic; };
    return underlines && std::any_of(text.begin(), text.end(), isJoined);
}

void drawJoined(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    QRect drawn;
    painter.drawText(rect, flags | Qt::TextHideMnemonic, text, &drawn);
    const qsizetype letter = markedLetter(text);
    if (letter < 0)
        return;
    QTextLayout layout(withoutMarks(text), painter.font());
    QTextOption option;
    option.setTextDirection(directionOf(text, painter.layoutDirection()));
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const qreal from = line.cursorToX(static_cast<int>(letter));
    const qreal to = line.cursorToX(static_cast<int>(letter) + 1);
    const QFontMetricsF metrics(painter.font());
    const qreal left = drawn.left() + std::min(from, to) - line.naturalTextRect().left();
    const qreal top = drawn.top() + metrics.ascent() + metrics.underlinePos();
    painter.fillRect(QRectF(left, top, std::abs(to - from), std::max(1.0, metrics.lineWidth())), painter.pen().color());
}

} // namespace unrut
