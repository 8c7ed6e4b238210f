// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_clock.h>
#include <workspace/workspace.h>

namespace unrut {

/// Fills an empty journal with a made-up year that ends on the clock's today, and with what is easily counted wrongly:
/// check-ins that say only some of it, a long gap, an assessment in the bin and one that was never finished, Friday
/// pages with and without the gut and in the bin, practices with days of yes,
/// of no and of nothing, goals that came back from Done, were archived or binned. Aborts the
/// test program when one of them is refused. The clock is set back and stands on the same day afterwards.
void fillWithCheckedYear(Workspace& workspace, FakeClock& clock);

} // namespace unrut
