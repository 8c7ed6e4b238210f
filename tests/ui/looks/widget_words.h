// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace unrut {

/// Where a widget is, for a person who reads a finding: 'GoalsPage > PageHead > QPushButton "New goal"'.
[[nodiscard]] QString pathOf(const QWidget& widget);
/// What it says by itself: its text, its name, or nothing.
[[nodiscard]] QString textOf(const QWidget& widget);
/// \a root and everything in it that is shown, in windows of their own only \a root.
[[nodiscard]] std::vector<QWidget*> shownIn(QWidget& root);
/// True for the inner parts of Qt's own widgets, whose places are Qt's matter.
[[nodiscard]] bool isInnerPart(const QWidget& widget);

} // namespace unrut
