// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/plain_signs.h>

namespace unrut {

QString withoutControls(const QString& text)
{
    QString plain = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        if (each.category() == QChar::Other_Control && each != QLatin1Char('\n') && each != QLatin1Char('\t'))
            plain[i] = QChar(QChar::ReplacementCharacter);
    }
    return plain;
}

} // namespace unrut
