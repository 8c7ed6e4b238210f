// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_text.h>

#include <domain/text.h>

#include <QChar>
#include <QList>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t katakanaLengthMark = 0x30FC;
constexpr char32_t tatweel = 0x0640;

bool writesWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return character == katakanaLengthMark;
    }
}

bool isVowelSign(char32_t character)
{
    if (QChar::category(character) != QChar::Mark_NonSpacing)
        return false;
    const bool hebrew = character >= 0x0591 && character <= 0x05C7;
    const bool arabic = (character >= 0x0610 && character <= 0x061A) || (character >= 0x064B && character <= 0x065F) ||
                        character == 0x0670 || (character >= 0x06D6 && character <= 0x06ED);
    return hebrew || arabic;
}

/// Letters as they are commonly folded for search where the index does not do it.
char32_t foldedLetter(char32_t character)
{
    switch (character) {
    case 0x0401: // Cyrillic io
        return 0x0415;
    case 0x0451:
        return 0x0435;
    case 0x0622: // alef with madda
    case 0x0623: // alef with hamza above
    case 0x0625: // alef with hamza below
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi yeh
        return 0x064A;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x06A9: // keheh
        return 0x0643;
    default:
        return character;
    }
}

} // namespace

QString searchText(const QString& text)
{
    QString read;
    read.reserve(text.size());
    const QList<uint> characters = bearableText(text).normalized(QString::NormalizationForm_KC).toUcs4();
    for (const char32_t character : characters) {
        if (character == tatweel || isVowelSign(character))
            continue;
        const bool alone = writesWithoutSpaces(character);
        if (alone)
            read += u' ';
        read += QChar::fromUcs4(foldedLetter(character));
        if (alone)
            read += u' ';
    }
    return read;
}

} // namespace unrut
