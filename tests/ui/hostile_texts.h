// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace unrut {

/// What nobody means, and what can be pasted all the same.
struct HostileText
{
    const char* name;
    QString text;
};

/// \a length: about how many characters a flood has.
inline std::vector<HostileText> hostileTexts(qsizetype length)
{
    const auto marks = [](char32_t mark, qsizetype count) { return QString(count, QChar(mark)); };
    const QString all = QStringLiteral("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
    QString controls = QStringLiteral("bell\a back\b\b tab\t");
    for (char16_t sign = 1; sign < 0x20; ++sign)
        controls += QChar(sign);
    for (char16_t sign = 0x7f; sign < 0xa0; ++sign)
        controls += QChar(sign);
    return {
        {"marks on one letter", u'e' + marks(0x0301, length) + QStringLiteral(" end")},
        {"marks of two classes in turn", u'o' + QStringLiteral("\u0301\u0323").repeated(length / 2)},
        {"marks around a letter", u'o' + marks(0x20dd, length)},
        {"marks on nothing", marks(0x0489, length)},
        {"marks on every letter", (u'e' + marks(0x0301, 30)).repeated(length / 31)},
        {"an override", QStringLiteral("\u202eturned around")},
        {"embeddings that never end", marks(0x202b, length) + QStringLiteral("abc")},
        {"isolates that never end", marks(0x2067, length) + QStringLiteral("abc")},
        {"ends that never began", marks(0x2069, length) + QStringLiteral("\u202eabc")},
        {"all signs of direction", QStringLiteral("a") + all + QStringLiteral("b") + all},
        {"control characters", controls + QStringLiteral("\x1b[31mred\x1b]0;title\x07 end")},
        {"escapes", QStringLiteral("begin") + marks(0x1b, length) + QStringLiteral("end")},
        {"other ends of lines", QStringLiteral("a\u2028b\u2029c\u0085d\v\fe")},
        {"no characters", QStringLiteral("a\ufffe\uffff\ufdd0\ufdef\U0001ffff\U0010ffffb")},
        {"a mark of the order of bytes", QStringLiteral("\ufeffa\ufeff")},
        {"tags beyond the basic plane", QString::fromUcs4(U"\U000e0001\U000e0065\U000e007fb")},
        {"markup", QStringLiteral("<img src=file:///etc/hostname><a href=file:///etc/passwd>x</a><script>&amp;")},
        {"one long word", marks('w', length)},
    };
}

/// What no journal can keep: it is refused with a sentence.
inline std::vector<HostileText> refusedTexts()
{
    return {
        {"NUL", QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")},
        {"a lone high surrogate", QStringLiteral("a") + QChar(0xd83c)},
        {"a lone low surrogate", QChar(0xdf31) + QStringLiteral("a")},
    };
}

} // namespace unrut
