// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes.h"

namespace unrut::demo {

namespace {

// Columns:                    EXH WKL REC PRG CHL INT GRW GOL VAL APP REL DEC
constexpr Theme earlier[] = {
    {{/* inherited work */ 42, 56, 36, 18, 0, 14, 4, 6, 4, 24, 4, 6}, CheckEvent::Left, {"wkl2", "wkl1"}},
    {{/* bored, goals reached */ 2, -6, 2, 6, 46, 38, 20, 52, 8, 4, 4, 14}, CheckEvent::Reached, {"gol1", "chl1"}},
    {{/* a quarrel */ 22, 6, 18, 16, 2, 16, 4, 6, 10, 18, 54, 10}, CheckEvent::Quarrel, {"rel1", "rel2"}},
    {{/* a project off track */ 24, 26, 16, 52, 2, 20, 6, 12, 6, 34, 8, 8}, CheckEvent::Project, {"prg1", "app3"}},
    {{/* a decision put off */ 14, 4, 10, 8, 12, 34, 14, 24, 40, 10, 4, 50}, CheckEvent::Choice, {"dec1", "val2"}},
};

constexpr Theme postGone = {{20, 10, 14, 12, 10, 30, 26, 18, 6, 26, 4, 20}, CheckEvent::Passed, {"grw2", "grw1"}};
constexpr Theme lingering = {{2, 4, 2, 2, 6, 6, 46, 8, 2, 26, 2, 22}, std::nullopt, {"grw1", "dec1"}};
constexpr Theme relapse = {{34, 40, 28, 18, 0, 20, 6, 6, 2, 16, 4, 2}, CheckEvent::Passed, {"wkl1", "exh2"}};

} // namespace

std::span<const Theme> earlierThemes()
{
    return earlier;
}

const Theme& passedOver()
{
    return postGone;
}

const Theme& unasked()
{
    return lingering;
}

const Theme& doubleShift()
{
    return relapse;
}

} // namespace unrut::demo
