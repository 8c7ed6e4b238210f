// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_canvas.h"

#include "mnemonic_text.h"
#include "painter_state.h"

#include <theme/fonts.h>
#include <theme/icons.h>
#include <theme/style.h>

#include <QApplication>
#include <QFontMetrics>
#include <QPolygonF>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace unrut {

QString kindOf(const QWidget* widget)
{
    return widget ? widget->property(kind::property).toString() : QString();
}

bool isHot(const QStyleOption& option)
{
    return isOn(option, QStyle::State_MouseOver) && isEnabled(option);
}

bool showsFocus(const QStyleOption& option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
}

QFont fontFor(const QWidget* widget, QFont::Weight weight, double factor)
{
    return scaledFont(widget ? widget->font() : QApplication::font(), factor, weight);
}

int mnemonicFlags(const QStyle& style, const QStyleOption* option, const QWidget* widget)
{
    const bool underline = style.styleHint(QStyle::SH_UnderlineShortcut, option, widget) != 0;
    return Qt::TextShowMnemonic | (underline ? 0 : Qt::TextHideMnemonic);
}

int labelWidth(const QFont& font, const QString& text)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

int iconSide(const QStyleOption& option)
{
    return std::max(16, em(option) * 20 / 17);
}

void drawIcon(const Canvas& canvas, const QIcon& icon, const QRect& rect, const QColor& colour,
              const QStyleOption& option)
{
    const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    const QIcon::State state = isOn(option, QStyle::State_On) ? QIcon::On : QIcon::Off;
    const qreal ratio = canvas.painter.device()->devicePixelRatioF();
    QPixmap pixmap = icon.pixmap(rect.size(), ratio, mode, state);
    if (isOurs(icon)) {
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(pixmap.rect(), colour);
    }
    canvas.style.drawItemPixmap(&canvas.painter, rect, Qt::AlignCenter, pixmap);
}

void drawLine(const Canvas& canvas, const QRect& rect, Qt::Alignment side, int flags, const QString& text,
              const QStyleOption& option)
{
    canvas.painter.setLayoutDirection(directionOf(text, option.direction));
    const Qt::Alignment onScreen = side | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int all = static_cast<int>(onScreen) | flags;
    if (breaksWhenUnderlined(text, all))
        drawJoined(canvas.painter, rect, all, text);
    else
        canvas.painter.drawText(rect, all, text);
}

void drawChevron(QPainter& painter, const QPointF& centre, Qt::ArrowType arrow, qreal size, const QColor& colour)
{
    const PainterState state(painter);
    const qreal half = size / 2;
    const qreal quarter = size / 4;
    QPolygonF points;
    switch (arrow) {
    case Qt::UpArrow:
        points = {{{-half, quarter}, {0, -quarter}, {half, quarter}}};
        break;
    case Qt::LeftArrow:
        points = {{{quarter, -half}, {-quarter, 0}, {quarter, half}}};
        break;
    case Qt::RightArrow:
        points = {{{-quarter, -half}, {quarter, 0}, {-quarter, half}}};
        break;
    default:
        points = {{{-half, -quarter}, {0, quarter}, {half, -quarter}}};
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.5, size * 1.5 / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points.translated(centre));
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const PainterState state(painter);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.75, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.26, 0.53), at(0.43, 0.70), at(0.75, 0.34)}));
}

} // namespace unrut
