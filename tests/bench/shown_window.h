// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace unrut::bench {

/// What starting a program and showing its window cost.
struct ShownWindow
{
    double paintedAfter = 0.0; ///< milliseconds from before the fork to the first window with something in it
    double startCpu = 0.0;     ///< milliseconds of processor time until then
    double idleCpu = 0.0;      ///< milliseconds of processor time in the two seconds after its pixels came to rest
    double resident = 0.0;     ///< MiB, two seconds after its pixels came to rest
    double anonymous = 0.0;    ///< MiB that are no file's, at the same moment
};

/// Starts a program on a display, watches it from outside and ends it. Nothing when no window of it was painted within
/// half a minute.
[[nodiscard]] std::optional<ShownWindow> showWindow(const QStringList& command, const QProcessEnvironment& environment);

} // namespace unrut::bench
