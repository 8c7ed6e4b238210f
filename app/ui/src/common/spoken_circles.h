// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unrut {

/// From now on screen readers hear each circle of every ScaleCircles, before what else stands in it.
void speakCircles();

} // namespace unrut
