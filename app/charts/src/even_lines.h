// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace unrut {

/// \a text in at most \a most lines (1 or more), broken at its spaces so that the widest is as narrow as it can be.
[[nodiscard]] QStringList inEvenLines(const QString& text, const QFontMetricsF& metrics, int most);

/// The width (pixels) in which none of \a lines is cut.
[[nodiscard]] qreal widestOf(const QStringList& lines, const QFontMetricsF& metrics);

} // namespace unrut
