// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace unrut {

/// A key that no menu names, and what it does.
struct KeyLine
{
    QString keys; ///< as they are called in the person's language, several divided by a comma
    QString does;
};
/// The keys of a place in the program under its name.
struct KeyGroup
{
    QString place;
    std::vector<KeyLine> keys;
};
[[nodiscard]] std::vector<KeyGroup> keysWithoutMenus();

} // namespace unrut
