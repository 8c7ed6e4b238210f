// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/icons.h>

#include "icon_engine.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace unrut {

namespace {

/// In the order of Icon.
constexpr std::array<const char*, iconCount> names = {
    "add",        "edit",         "bin",          "restore",       "undo",     "redo",    "search",   "settings",
    "check",      "copy",         "close",        "more",          "dot",      "ring",    "arrow_up", "arrow_down",
    "chevron_up", "chevron_down", "chevron_left", "chevron_right", "calendar", "sun",     "start",    "pause",
    "bell",       "grateful",     "win",          "keep",          "note",     "people",  "talk",     "goal",
    "way",        "rest",         "chart",        "dot_plot",      "table",    "picture", "report",   "print",
    "export",     "import",       "backup",       "open",          "quit",     "hide",    "help",     "info",
    "warning",    "safety",
};

QByteArray drawingOf(QLatin1String name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "drawingOf", "every name has its drawing among the resources");
    return isOpen ? file.readAll() : QByteArray();
}

/// Draws a size when it is asked for. Offered are those that a window manager shows; larger ones can be had, and
/// drawing them at every start would cost more than the rest of the window.
class AppIconEngine final : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        constexpr int smallest = 32;
        QSvgRenderer drawing(drawingOf(QLatin1String(rect.width() < smallest ? "unrut_small" : "unrut")));
        drawing.render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
    }
    [[nodiscard]] QIconEngine* clone() const override { return new AppIconEngine(*this); }
};

/// Those of Icon whose arrow points the way that time or reading takes.
bool pointsAsRead(Icon icon)
{
    return icon == Icon::Undo || icon == Icon::Redo || icon == Icon::Quit;
}

QIcon makeIcon(Icon icon, std::optional<QPalette> palette)
{
    const QLatin1String name = iconName(icon);
    auto engine = std::make_unique<IconEngine>(name, drawingOf(name), std::move(palette));
    engine->setMirrors(pointsAsRead(icon));
    return QIcon(engine.release());
}

} // namespace

QLatin1String iconName(Icon icon)
{
    return QLatin1String(names[static_cast<std::size_t>(icon)]);
}

QIcon icon(Icon icon, const QPalette& palette)
{
    return makeIcon(icon, palette);
}

QIcon icon(Icon icon)
{
    return makeIcon(icon, std::nullopt);
}

bool isOurs(const QIcon& icon)
{
    return icon.name().startsWith(ourPrefix());
}

QIcon appIcon()
{
    return QIcon(new AppIconEngine);
}

} // namespace unrut
