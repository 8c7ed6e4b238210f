// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QHelpEvent;
class QWidget;

namespace unrut {

/// The tool tip of what is under the pointer in \a widget, such as a row of a list: each of \a texts, plain, in a
/// paragraph of its own. Without any there is none.
void showWhole(const QHelpEvent& event, QWidget& widget, const QStringList& texts);

} // namespace unrut
