// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut {

// Words that a name shares with the language around it, in the languages of the program. \a word: lower case and
// without accents.

/// Stands before or within a name and is nobody's alone: a title, an article, a role such as 'boss'.
[[nodiscard]] bool isNobodysAlone(const QString& word);
/// A name that is a word as well, so that in lower case it is the word: 'will', 'grace', 'rosa'.
[[nodiscard]] bool isAlsoAWord(const QString& word);

} // namespace unrut
