// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QAction;
class QWidget;

namespace unrut {

/// Letters that lead to two places with Alt while \a window, dialog or menu looks as it does, one line each with the
/// texts that claim it: the menu bar's and what is on the page.
[[nodiscard]] QStringList lettersTakenTwice(const QWidget& window);
/// The same of the entries of one menu.
[[nodiscard]] QStringList lettersTakenTwice(const QList<QAction*>& entries);

} // namespace unrut
