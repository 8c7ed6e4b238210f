// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <string_view>

namespace unrut::table {

constexpr AnswerScale f = AnswerScale::Frequency;
constexpr AnswerScale a = AnswerScale::Agreement;

// key, domain, scale, reverse, in the short form. Newly written for this program; the construct behind each statement
// is named in the assessment model, section 1.2.
// clang-format off
inline constexpr std::array<CheckItem, itemCount> items{{
    {"exh1", Domain::Exh, f, false, true},
    {"exh2", Domain::Exh, f, false, true},
    {"exh3", Domain::Exh, f, false, false},
    {"exh4", Domain::Exh, f, false, false},
    {"exh5", Domain::Exh, f, true,  true},
    {"wkl1", Domain::Wkl, f, false, true},
    {"wkl2", Domain::Wkl, f, false, false},
    {"wkl3", Domain::Wkl, f, false, false},
    {"wkl4", Domain::Wkl, f, true,  true},
    {"rec1", Domain::Rec, f, false, true},
    {"rec2", Domain::Rec, f, true,  true},
    {"rec3", Domain::Rec, f, false, false},
    {"rec4", Domain::Rec, f, true,  false},
    {"prg1", Domain::Prg, f, false, true},
    {"prg2", Domain::Prg, f, false, false},
    {"prg3", Domain::Prg, f, true,  true},
    {"prg4", Domain::Prg, f, true,  false},
    {"chl1", Domain::Chl, a, false, true},
    {"chl2", Domain::Chl, a, false, false},
    {"chl3", Domain::Chl, a, true,  true},
    {"chl4", Domain::Chl, a, false, false},
    {"int1", Domain::Int, f, true,  true},
    {"int2", Domain::Int, f, false, true},
    {"int3", Domain::Int, f, false, false},
    {"int4", Domain::Int, f, false, false},
    {"grw1", Domain::Grw, a, false, true},
    {"grw2", Domain::Grw, a, false, true},
    {"grw3", Domain::Grw, a, true,  false},
    {"grw4", Domain::Grw, a, true,  false},
    {"gol1", Domain::Gol, a, false, true},
    {"gol2", Domain::Gol, a, false, false},
    {"gol3", Domain::Gol, a, true,  true},
    {"gol4", Domain::Gol, a, true,  false},
    {"val1", Domain::Val, a, false, false},
    {"val2", Domain::Val, a, false, true},
    {"val3", Domain::Val, a, true,  true},
    {"val4", Domain::Val, a, false, false},
    {"app1", Domain::App, f, false, true},
    {"app2", Domain::App, f, true,  true},
    {"app3", Domain::App, f, false, true},
    {"app4", Domain::App, f, false, false},
    {"app5", Domain::App, f, true,  false},
    {"rel1", Domain::Rel, f, false, true},
    {"rel2", Domain::Rel, f, false, false},
    {"rel3", Domain::Rel, f, false, false},
    {"rel4", Domain::Rel, f, true,  true},
    {"rel5", Domain::Rel, f, false, true},
    {"dec1", Domain::Dec, a, false, true},
    {"dec2", Domain::Dec, a, false, false},
    {"dec3", Domain::Dec, a, false, false},
    {"dec4", Domain::Dec, a, true,  true},
}};
// clang-format on

/// The place of an item; a key that does not exist does not compile.
consteval ItemIndex indexOf(std::string_view key)
{
    ItemIndex index = 0;
    while (items[static_cast<size_t>(index)].key != key)
        ++index;
    return index;
}

} // namespace unrut::table
