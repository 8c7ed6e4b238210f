// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_marks.h"

#include <algorithm>

namespace unrut {

QList<QTextLayout::FormatRange> hitMarks(const std::vector<TextRange>& hits, qsizetype from, qsizetype length,
                                         const Colours& colours)
{
    QTextCharFormat format;
    format.setBackground(colours.accentSoft);
    format.setForeground(colours.text);
    format.setFontUnderline(true); // colour alone tells too few people
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRange& hit : hits) {
        const qsizetype begin = std::max(hit.from, from);
        const qsizetype end = std::min(hit.from + hit.length, from + length);
        if (begin < end)
            ranges.append({static_cast<int>(begin - from), static_cast<int>(end - begin), format});
    }
    return ranges;
}

} // namespace unrut
