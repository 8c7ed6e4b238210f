// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace unrut {

/// Takes everything out of \a layout. The widgets go once control is back in the event loop: one of them may have
/// asked.
void removeAll(QLayout& layout);

} // namespace unrut
