// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace unrut {

/// A piece of a line of text as it was painted, in the pixels of the widget that painted it.
struct PaintedText
{
    QString text;
    QRectF rect;
    QColor colour; ///< of the letters; may let what is behind them through
};

/// What \a widget itself paints, without its children: also what delegates and charts paint, which no label tells of.
[[nodiscard]] std::vector<PaintedText> textsPaintedBy(QWidget& widget);

} // namespace unrut
