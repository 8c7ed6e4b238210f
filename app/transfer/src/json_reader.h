// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>

namespace unrut {

/// The context of the details of errors.
struct TransferWords
{
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

/// The deepest nesting that is read: QJsonDocument's own limit, at which it stops before it runs out of stack.
constexpr int deepestJson = 1024;

/// The object that \a json holds. A name that stands twice in one object is refused, since either could be meant.
/// Errors: NotJson, JsonTooDeep, WrongShape.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray& json);

} // namespace unrut
