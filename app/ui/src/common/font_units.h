// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace unrut {

/// Calls \a measure now, and again whenever the font of \a widget has changed: for sizes that are so many letters or
/// lines.
/// \a measure may use nothing that \a widget outlives.
void inFontUnits(QWidget& widget, std::function<void()> measure);
/// \a field shows as many \a lines of its text, with room for its margins and frame, in whatever font.
void showLines(QWidget& field, int lines);
/// \a widget is as tall as so many \a lines at least, in whatever font.
void showLinesAtLeast(QWidget& widget, int lines);

} // namespace unrut
