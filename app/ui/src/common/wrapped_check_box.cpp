// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapped_check_box.h"

#include <theme/colours.h>
#include <theme/painting.h>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace unrut {

namespace {

constexpr int inset = 4;
constexpr int leastHeight = 28;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheckBox::taken() const
{
    return 2 * inset + style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + fontMetrics().height() / 2;
}

QRect WrappedCheckBox::textRect(int width) const
{
    const QRect room(0, 0, std::max(1, width - taken()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, textFlags, text());
}

QSize WrappedCheckBox::sizeHint() const
{
    // As the line is laid out when it is painted: letters of another font than that of the metrics need more.
    const int width = textRect(QWIDGETSIZE_MAX).width() + taken() + 2;
    return {width, heightForWidth(width)};
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = text().split(QLatin1Char(' '));
    for (const QString& word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + taken() + 1, std::max(leastHeight, fontMetrics().height())};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    return std::max(leastHeight, textRect(width).height() + 2 * inset);
}

bool WrappedCheckBox::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void WrappedCheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    // The words stand in the middle, also where the box is made higher; its square stands beside their first line.
    const int firstLine = (height() - textRect(width()).height() + fontMetrics().height()) / 2;
    const QRect box(inset, firstLine - side / 2, side, side);
    const QRect words(taken() - inset, 0, width() - taken(), height());
    const bool hasRing =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);

    QStyleOptionButton indicator = option;
    indicator.rect = QStyle::visualRect(layoutDirection(), rect(), box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &indicator, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::TextWordWrap | static_cast<int>(alignment.toInt()), text());
    if (hasRing)
        paintFocusRing(painter, rect(), controlRadius, coloursOf(palette()));
}

} // namespace unrut
