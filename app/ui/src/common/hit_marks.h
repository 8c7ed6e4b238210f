// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/search_match.h>
#include <theme/colours.h>

#include <QTextLayout>

#include <vector>

namespace unrut {

/// What is drawn behind what was looked for: of the paragraph of \a length at \a from.
[[nodiscard]] QList<QTextLayout::FormatRange> hitMarks(const std::vector<TextRange>& hits, qsizetype from,
                                                       qsizetype length, const Colours& colours);

} // namespace unrut
