// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace unrut {

struct LookingBack;

/// Draws how it came about down a line, in the place of what \a rows held: months, events and whys, each beside its
/// dot.
void fillTimeline(QVBoxLayout& rows, const LookingBack& told);

} // namespace unrut
