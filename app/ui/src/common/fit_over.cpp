// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_over.h"

#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

constexpr int edge = 24;

} // namespace

void fitOver(QWidget& dialog, int width, int height)
{
    const QWidget* below = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const QSize most = below ? below->size() - QSize(edge, edge) : QSize(width, height);
    dialog.resize(std::min(width, most.width()), std::min(height, most.height()));
}

} // namespace unrut
