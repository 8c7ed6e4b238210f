// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unrut {

/// Gives a dialog that is not shown yet this size, or what of it fits into the window it opens over: text at twice its
/// size makes the first larger than a small screen.
void fitOver(QWidget& dialog, int width, int height);

} // namespace unrut
