// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon_engine.h"

#include "painter_state.h"

#include <theme/colours.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

namespace unrut {

namespace {

/// Two themes' four colours and some to spare; beyond that the readings are of themes long gone.
constexpr std::size_t mostRenderers = 8;

} // namespace

QString ourPrefix()
{
    return QStringLiteral("unrut-");
}

IconEngine::IconEngine(QString name, QByteArray drawing, std::optional<QPalette> palette)
    : m_name(std::move(name)), m_drawing(std::move(drawing)), m_palette(std::move(palette))
{}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    const PainterState kept(*painter);
    if (m_mirrors && QGuiApplication::isRightToLeft()) {
        painter->translate(2 * square.center().x(), 0);
        painter->scale(-1, 1);
    }
    rendererFor(colourFor(mode, state)).render(painter, square);
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

QString IconEngine::key() const
{
    return QStringLiteral("unrut");
}

QString IconEngine::iconName()
{
    return ourPrefix() + m_name;
}

bool IconEngine::isNull()
{
    return m_drawing.isEmpty();
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    const Colours colours = coloursOf(m_palette ? *m_palette : QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colours.disabled;
    return mode == QIcon::Selected || state == QIcon::On ? colours.chosen : colours.text;
}

QSvgRenderer& IconEngine::rendererFor(const QColor& colour)
{
    auto found = m_renderers.find(colour.rgb());
    if (found == m_renderers.end()) {
        if (m_renderers.size() >= mostRenderers)
            m_renderers.clear();
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        found = m_renderers.emplace(colour.rgb(), std::make_shared<QSvgRenderer>(drawing)).first;
    }
    return *found->second;
}

} // namespace unrut
