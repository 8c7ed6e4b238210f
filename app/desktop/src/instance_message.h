// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/instance.h>

#include <QByteArray>

namespace unrut {

/// Where the programs of one journal meet: a socket in the user's own runtime folder, named after the journal's path so
/// that the name says nothing about it. Empty when there is no such folder.
[[nodiscard]] QString instanceSocket(const QString& journal);

/// A message in full, or nothing yet. Both ends are the same program, mostly of the same version; another version's
/// message is not understood and says so by \a isForeign.
struct ReceivedRequest
{
    std::optional<InstanceRequest> request;
    bool isForeign = false;
};
[[nodiscard]] ReceivedRequest readRequest(const QByteArray& soFar);
[[nodiscard]] std::optional<InstanceAnswer> readAnswer(const QByteArray& whole);
[[nodiscard]] QByteArray writtenRequest(const InstanceRequest& request);
[[nodiscard]] QByteArray writtenAnswer(const InstanceAnswer& answer);

/// More than any command line holds; who sends more is cut off.
constexpr qint64 largestMessage = qint64{16} * 1024 * 1024;

} // namespace unrut
