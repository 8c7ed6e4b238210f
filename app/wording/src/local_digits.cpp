// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_digits.h"

#include <QLocale>
#include <QRegularExpression>

namespace unrut::wording {

QString localDigits(const QString& text, const QLocale& locale)
{
    constexpr char16_t latinZero = u'0';
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero.at(0) == QChar(latinZero))
        return text;
    static const QRegularExpression figure(QStringLiteral("(?<![%\\w.\\-])(?<!%L)\\d+(?:\\.\\d+)?(?![\\w\\-])"));
    QString result;
    qsizetype end = 0;
    auto figures = figure.globalMatch(text);
    while (figures.hasNext()) {
        const QRegularExpressionMatch found = figures.next();
        QString digits = found.captured();
        for (QChar& each : digits) {
            if (each.isDigit())
                each = QChar(static_cast<char16_t>(zero.at(0).unicode() + (each.unicode() - latinZero)));
        }
        digits.replace(QLatin1Char('.'), locale.decimalPoint());
        result += text.mid(end, found.capturedStart() - end) + digits;
        end = found.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace unrut::wording
