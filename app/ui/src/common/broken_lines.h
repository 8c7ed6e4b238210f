// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <limits>

namespace unrut {

/// \a text in lines of at most \a width pixels, broken between words where that can be. What is more than \a mostLines
/// stands in the last of them and ends in dots. Never empty; nearly all texts are one line.
[[nodiscard]] QStringList brokenInto(const QString& text, const QFont& font, int width,
                                     int mostLines = std::numeric_limits<int>::max());

/// Whether some of \a text is left out of the lines that brokenInto() made of it.
[[nodiscard]] bool isCut(const QString& text, const QStringList& lines);

} // namespace unrut
