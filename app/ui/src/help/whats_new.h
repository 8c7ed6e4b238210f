// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unrut {

/// What is new, as the changelog that comes with the program tells it, in English.
void showWhatsNew(QWidget* parent);

} // namespace unrut
