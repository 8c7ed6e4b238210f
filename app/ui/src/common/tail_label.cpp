// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tail_label.h"

#include <theme/fonts.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr int widestInCharacters = 90;

/// Breaks \a layout into lines of \a width and returns the height of them all.
qreal breakLines(QTextLayout& layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QFont& font, const QColor& colour)
{
    QTextLayout::FormatRange run;
    run.start = static_cast<int>(start);
    run.length = static_cast<int>(length);
    run.format.setFont(font);
    run.format.setForeground(colour);
    return run;
}

} // namespace

TailLabel::TailLabel(TextRole role, TextRole tailRole, QWidget* parent)
    : TextLabel(role, {}, parent), m_tailRole(tailRole)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TailLabel::setTexts(const QString& text, const QString& tail)
{
    m_head = text;
    m_tail = tail;
    // The label's own text is what screen readers and tests see.
    setText(tail.isEmpty() ? text : text + QLatin1Char(' ') + tail);
    updateGeometry();
    update();
}

QFont TailLabel::tailFont() const
{
    const Fonts fonts = fontsFor(QApplication::font());
    return m_tailRole == TextRole::SmallMuted ? fonts.small : fonts.base;
}

QSize TailLabel::sizeHint() const
{
    const int natural = fontMetrics().horizontalAdvance(m_head) +
                        (m_tail.isEmpty() ? 0 : QFontMetrics(tailFont()).horizontalAdvance(QLatin1Char(' ') + m_tail));
    const int width = std::min(natural + 1, fontMetrics().averageCharWidth() * widestInCharacters);
    return {width, heightForWidth(width)};
}

QSize TailLabel::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = m_head.split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + 1, fontMetrics().height()};
}

int TailLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    layout.setFormats(
        {range(0, m_head.size(), font(), {}), range(m_head.size(), text().size() - m_head.size(), tailFont(), {})});
    return static_cast<int>(std::ceil(breakLines(layout, std::max(1, width))));
}

void TailLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QTextLayout layout(text(), font());
    QTextOption option;
    // As QLabel has it: the text's own direction decides where it begins.
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft);
    layout.setTextOption(option);
    const QColor head = palette().color(QPalette::WindowText);
    const QColor tail = palette().color(QPalette::PlaceholderText);
    layout.setFormats(
        {range(0, m_head.size(), font(), head), range(m_head.size(), text().size() - m_head.size(), tailFont(), tail)});
    const qreal height = breakLines(layout, width());
    layout.draw(&painter, {0, std::max<qreal>(0, (this->height() - height) / 2)});
}

} // namespace unrut
