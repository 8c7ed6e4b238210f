// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_values.h"

#include <QJsonDocument>

namespace unrut {

namespace {

/// What a terminal would obey, and what turns the direction of writing around: JSON can say it in letters.
/// QJsonDocument does so for the rest of the control characters.
bool isUnprintable(char32_t sign)
{
    return (sign >= 0x7F && sign <= 0x9F) || (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
}

/// The sign of up to three bytes of UTF-8 that \a text begins with; 0 for a longer one.
char32_t firstSign(QByteArrayView text)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (byte(0) < 0x80)
        return byte(0);
    if ((byte(0) & 0xE0) == 0xC0)
        return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    if ((byte(0) & 0xF0) == 0xE0)
        return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    return 0;
}

/// Only texts can hold such signs, so the rest of the document needs no look.
QByteArray printable(const QByteArray& json)
{
    const auto lengthOf = [](char32_t sign) { return sign < 0x80 ? 1 : sign < 0x800 ? 2 : 3; };
    QByteArray plain;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool continues = (static_cast<unsigned char>(json[i]) & 0xC0) == 0x80;
        const char32_t sign = continues ? 0 : firstSign(QByteArrayView(json).sliced(i));
        if (!isUnprintable(sign))
            continue;
        plain += QByteArrayView(json).sliced(copied, i - copied);
        plain += "\\u" + QByteArray::number(static_cast<uint>(sign), 16).rightJustified(4, '0');
        copied = i + lengthOf(sign);
    }
    return copied == 0 ? json : plain += QByteArrayView(json).sliced(copied);
}

} // namespace

QJsonValue toJson(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const QDateTime& utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QByteArray document(const QJsonObject& object)
{
    return printable(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace unrut
