// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut {

/// A text as the search reads it, used for what is indexed and for what is looked for alike: characters of scripts
/// that write without spaces stand alone, so that any part of a sentence is found; Arabic and Hebrew lose their vowel
/// signs; Arabic and Russian letters that are often written for each other become one; compatibility forms become
/// plain ones. Case and Latin accents are left to the index.
[[nodiscard]] QString searchText(const QString& text);

} // namespace unrut
