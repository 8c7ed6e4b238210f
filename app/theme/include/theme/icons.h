// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace unrut {

/// Our own icons: SVG on a 24-unit grid, one colour, in resources/icons under the names of iconName().
enum class Icon {
    // What is done with things.
    Add,
    Edit,
    Bin,
    Restore,
    Undo,
    Redo,
    Search,
    Settings,
    Check,
    Copy,
    Close,
    More,
    // Marks in lists of steps.
    Dot,
    Ring,
    // Directions; those to the side are on screen, not in reading order: choose by the layout direction.
    ArrowUp,
    ArrowDown,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    // Time.
    Calendar,
    Sun,
    Start,
    Pause,
    Bell,
    // What the journal holds.
    Grateful,
    Win,
    Keep,
    Note,
    People,
    Talk,
    Goal,
    Way,
    Rest,
    // Charts and files.
    Chart,
    DotPlot,
    Table,
    Picture,
    Report,
    Print,
    Export,
    Import,
    Backup,
    Open,
    Quit,
    // Trust and help.
    Hide,
    Help,
    Info,
    Warning,
    Safety,
};
constexpr int iconCount = static_cast<int>(Icon::Safety) + 1;
/// The file's name without its ending: 'arrow_up'.
[[nodiscard]] QLatin1String iconName(Icon icon);

/// The icon in the colours of \a palette: text, muted while disabled, chosen while selected or on. It keeps these
/// colours; make it anew when the palette changes.
[[nodiscard]] QIcon icon(Icon icon, const QPalette& palette);
/// The icon in the colours that the application's palette has whenever it is painted. What actions want: a change of
/// theme needs no rebuilding.
[[nodiscard]] QIcon icon(Icon icon);
/// True for an icon made here. The style paints such an icon in the colour of the text beside it.
[[nodiscard]] bool isOurs(const QIcon& icon);

/// The program's own icon, in its own colours; a sturdier drawing below 32 px.
[[nodiscard]] QIcon appIcon();

} // namespace unrut
