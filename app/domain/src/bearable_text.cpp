// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/text.h>

namespace unrut {

namespace {

/// The voicing marks of narrow katakana are letters by their class and marks in what is searched.
bool isMark(char32_t character)
{
    return QChar::isMark(character) || character == 0xFF9E || character == 0xFF9F;
}

/// Walks over a text and says of each character whether it stays.
class Sieve
{
public:
    [[nodiscard]] bool stays(char32_t character)
    {
        if (isMark(character))
            return ++m_marks <= mostMarksOnALetter;
        if (character != U'\n' && character != U'\t' && QChar::category(character) == QChar::Other_Control)
            return false; // and what follows is still on the letter before
        m_marks = 0;
        return true;
    }

private:
    int m_marks = 0; ///< in a row
};

} // namespace

QString bearableText(const QString& text)
{
    Sieve sieve;
    QString bearable;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!sieve.stays(character)) {
            bearable += QStringView(text).sliced(copied, i - copied);
            copied = i + length;
        }
        i += length;
    }
    // Nearly every text is as it was.
    return copied == 0 ? text : bearable += QStringView(text).sliced(copied);
}

} // namespace unrut
