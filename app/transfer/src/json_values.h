// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace unrut {

// How the values of a journal stand in JSON: what is missing is null.

[[nodiscard]] QJsonValue toJson(const std::optional<double>& number);
/// '2026-11-23'.
[[nodiscard]] QJsonValue toJson(QDate day);
/// '2026-11-23T08:41:00.000Z'.
[[nodiscard]] QJsonValue toJson(const QDateTime& utc);
/// A key, or null for nothing; \a keyOf is one of the domain's key functions.
template <class Value, class KeyOf>
[[nodiscard]] QJsonValue keyOrNull(const std::optional<Value>& value, KeyOf keyOf)
{
    return value ? QJsonValue(keyOf(*value)) : QJsonValue(QJsonValue::Null);
}
/// A whole document, indented, with a line end. What a terminal would obey or write backwards is escaped.
[[nodiscard]] QByteArray document(const QJsonObject& object);

} // namespace unrut
