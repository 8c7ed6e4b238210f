// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "even_lines.h"

#include "chart_text.h"

#include <algorithm>
#include <vector>

namespace unrut {

namespace {

struct Words
{
    QStringList texts;
    std::vector<qreal> widths;
    qreal space = 0;

    Words(const QString& text, const QFontMetricsF& metrics)
        : texts(text.split(QLatin1Char(' '), Qt::SkipEmptyParts)), space(metrics.horizontalAdvance(QLatin1Char(' ')))
    {
        widths.reserve(static_cast<std::size_t>(texts.size()));
        for (const QString& each : texts)
            widths.push_back(metrics.horizontalAdvance(each));
    }

    /// Every width that a line can have, narrow ones first.
    [[nodiscard]] std::vector<qreal> lineWidths() const
    {
        std::vector<qreal> all;
        all.reserve(widths.size() * (widths.size() + 1) / 2);
        for (std::size_t from = 0; from < widths.size(); ++from) {
            qreal width = -space;
            for (std::size_t to = from; to < widths.size(); ++to) {
                width += space + widths[to];
                all.push_back(width);
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    /// Each line as full as \a width lets it be.
    [[nodiscard]] QStringList filled(qreal width) const
    {
        constexpr qreal rounding = 0.001;
        QStringList lines;
        qreal used = 0;
        for (std::size_t word = 0; word < widths.size(); ++word) {
            const QString& text = texts[static_cast<qsizetype>(word)];
            if (lines.isEmpty() || used + space + widths[word] > width + rounding) {
                lines.append(text);
                used = widths[word];
            } else {
                lines.back() += QLatin1Char(' ') + text;
                used += space + widths[word];
            }
        }
        return lines;
    }
};

} // namespace

QStringList inEvenLines(const QString& text, const QFontMetricsF& metrics, int most)
{
    const Words words(text, metrics);
    if (most <= 1 || words.texts.size() <= 1)
        return {text};
    const std::vector<qreal> widths = words.lineWidths();
    // No line is narrower than the widest word, so the first of these is that word's or wider.
    const qreal widestWord = *std::max_element(words.widths.begin(), words.widths.end());
    const auto least = std::partition_point(widths.begin(), widths.end(), [&](qreal width) {
        return width < widestWord || words.filled(width).size() > most;
    });
    return words.filled(least == widths.end() ? widths.back() : *least);
}

qreal widestOf(const QStringList& lines, const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, roomFor(line, metrics).width());
    return widest;
}

} // namespace unrut
