// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractItemView;
class QHelpEvent;

namespace unrut {

/// The tool tip of a row, under the pointer: each of \a texts, plain, in a paragraph of its own. Without any there is
/// none.
void showWhole(const QHelpEvent& event, QAbstractItemView& view, const QStringList& texts);

} // namespace unrut
