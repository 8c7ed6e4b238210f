// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal_text.h"

namespace unrut::cli {

namespace {

/// Isolates, and what embeds or turns around: a terminal would carry that on to what stands behind it.
bool isDirection(QChar c)
{
    return (c >= QChar(0x2066) && c <= QChar(0x2069)) || (c >= QChar(0x202a) && c <= QChar(0x202e));
}

} // namespace

QString terminalText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (isDirection(c))
            continue;
        const bool harmless = c == QLatin1Char('\n') || c.category() != QChar::Other_Control;
        plain.append(harmless ? c : QChar(QChar::ReplacementCharacter));
    }
    return plain;
}

QString terminalLine(const QString& text)
{
    constexpr qsizetype longest = 1000;
    const QString line = terminalText(text.simplified());
    return line.size() > longest ? line.first(longest) + QChar(0x2026) : line;
}

} // namespace unrut::cli
