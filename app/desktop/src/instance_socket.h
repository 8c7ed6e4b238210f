// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace unrut {

// How two programs of one user exchange a question and an answer, each a row of bytes. On Unix a socket of the system:
// Qt's own would bring its whole network library, and what that needs, into every start (docs/decisions/0030).

/// What becomes of a caller after what it has said so far; with neither it is heard further.
struct Heard
{
    std::optional<QByteArray> answer; ///< sent, then the caller is let go
    bool isRefused = false;           ///< cut off at once
};

/// Listens at one name, which is that of a file on Unix. Only this user's programs can connect.
class InstanceSocket
{
public:
    /// Called from this thread's event loop with all that one caller has sent.
    using Hear = std::function<Heard(const QByteArray& soFar)>;

    explicit InstanceSocket(Hear hear);
    ~InstanceSocket();
    InstanceSocket(const InstanceSocket&) = delete;
    InstanceSocket& operator=(const InstanceSocket&) = delete;

    /// Takes the place of whatever has the name. Errors: OutputFailed.
    Status listen(const QString& name);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

[[nodiscard]] bool isListenedTo(const QString& name);

/// What the listener at \a name answers to \a question; nothing when there is none within \a patience, or no whole
/// answer within \a answerTime. Blocks this thread.
[[nodiscard]] std::optional<QByteArray> askAt(const QString& name, const QByteArray& question,
                                              std::chrono::milliseconds patience, std::chrono::milliseconds answerTime);

} // namespace unrut
