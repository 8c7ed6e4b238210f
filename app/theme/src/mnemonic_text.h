// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace unrut {

/// True where Qt would break \a text by underlining a letter of it: it draws the letters before, that one and those
/// after apart, and in Arabic they are joined.
[[nodiscard]] bool breaksWhenUnderlined(const QString& text, int flags);
/// One line of such a text, whole, and then the line under its letter. \a flags as for QPainter::drawText().
void drawJoined(QPainter& painter, const QRect& rect, int flags, const QString& text);

} // namespace unrut
