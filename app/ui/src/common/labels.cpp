// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <theme/fonts.h>

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace unrut {

namespace {

QFont fontFor(TextRole role)
{
    const Fonts fonts = fontsFor(QApplication::font());
    switch (role) {
    case TextRole::Body:
    case TextRole::Muted:
        return fonts.base;
    case TextRole::Small:
    case TextRole::SmallMuted:
        return fonts.small;
    case TextRole::CardTitle:
        return fonts.cardTitle;
    case TextRole::PanelTitle:
        return fonts.panelTitle;
    case TextRole::PageTitle:
        return fonts.pageTitle;
    case TextRole::HeroTitle:
        return fonts.heroTitle;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    wear();
}

TextLabel* TextLabel::wrapping(TextRole role, const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(role, text, parent);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    wear();
}

void TextLabel::setLongestLine(int characters)
{
    m_longestLine = characters;
    wear();
}

int TextLabel::heightForWidth(int width) const
{
    // A layout asks for all of its width, also where it will not give it.
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !m_wearing)
        wear();
}

void TextLabel::wear()
{
    const QScopedValueRollback<bool> guard(m_wearing, true);
    setFont(fontFor(m_role));
    const bool muted = m_role == TextRole::Muted || m_role == TextRole::SmallMuted;
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
    if (m_longestLine > 0)
        setMaximumWidth(fontMetrics().averageCharWidth() * m_longestLine);
}

LineSeparator::LineSeparator(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Mid);
}

} // namespace unrut
