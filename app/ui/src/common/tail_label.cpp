// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tail_label.h"

#include <theme/fonts.h>

#include <QApplication>

namespace unrut {

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
    m_headLength = static_cast<int>(text.size());
    // The label's own text is what screen readers and tests see.
    setText(tail.isEmpty() ? text : text + QLatin1Char(' ') + tail);
}

QList<QTextLayout::FormatRange> TailLabel::formats() const
{
    if (m_headLength == text().size())
        return {};
    const Fonts fonts = fontsFor(QApplication::font());
    QTextLayout::FormatRange tail;
    tail.start = m_headLength;
    tail.length = static_cast<int>(text().size()) - m_headLength;
    tail.format.setFont(m_tailRole == TextRole::SmallMuted ? fonts.small : fonts.base);
    tail.format.setForeground(palette().color(QPalette::PlaceholderText));
    return {tail};
}

int TailLabel::longestLine() const
{
    return role() == TextRole::PanelTitle ? QWIDGETSIZE_MAX : TextLabel::longestLine();
}

} // namespace unrut
