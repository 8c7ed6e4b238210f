// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut::wording {

/// What a person typed, between U+2068 and U+2069: its direction and punctuation do not reach the sentence
/// around it.
[[nodiscard]] QString isolated(const QString& typed);
/// Where \a file lies, as the system writes it, between U+2066 and U+2069: it reads from left to right in a sentence
/// of any direction.
[[nodiscard]] QString isolatedPath(const QString& file);
/// What a person typed, on one line and of at most \a most characters; what is longer ends in dots after a whole word.
[[nodiscard]] QString brief(const QString& typed, qsizetype most = 120);

} // namespace unrut::wording
