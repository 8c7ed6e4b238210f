// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/icons.h>

#include "icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace unrut {

namespace {

/// In the order of Icon.
constexpr std::array<const char*, iconCount> names = {
    "add",        "edit",         "bin",          "restore",       "undo",       "redo",       "search",
    "filter",     "settings",     "check",        "copy",          "move",       "close",      "more",
    "menu",       "dot",          "ring",         "arrow_up",      "arrow_down", "arrow_left", "arrow_right",
    "chevron_up", "chevron_down", "chevron_left", "chevron_right", "calendar",   "clock",      "start",
    "pause",      "stop",         "bell",         "grateful",      "win",        "keep",       "note",
    "person",     "people",       "talk",         "goal",          "dream",      "next",       "doing",
    "done",       "way",          "rest",         "chart",         "radar",      "dot_plot",   "table",
    "picture",    "report",       "print",        "export",        "import",     "backup",     "open",
    "quit",       "lock",         "hide",         "help",          "info",       "warning",    "safety",
    "sun",        "moon",         "system",       "sign",
};

QByteArray drawingOf(QLatin1String name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "drawingOf", "every name has its drawing among the resources");
    return isOpen ? file.readAll() : QByteArray();
}

QIcon makeIcon(Icon icon, std::optional<QPalette> palette)
{
    const QLatin1String name = iconName(icon);
    return QIcon(new IconEngine(name, drawingOf(name), std::move(palette)));
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
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QSvgRenderer drawing(drawingOf(QLatin1String(size < 32 ? "unrut_small" : "unrut")));
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(0, 0, size, size));
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace unrut
