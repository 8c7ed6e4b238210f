// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desktop room is what lies between the program and the person's session: one program for each journal, and what
// else is the desktop's own. It knows no journal's content; what it hands on is given to it.

#include <domain/result.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace unrut {

/// What a second start asks of the program that has the journal open.
struct InstanceRequest
{
    QString tab;             ///< to be shown; empty: whichever is. Counts only without arguments
    QByteArray startupToken; ///< the desktop's permission to come to the front, from the second start's environment
    QStringList arguments;   ///< a command to be answered instead; empty: the window is to come to the front
    QString folder;          ///< where the command was given: its relative paths begin here
    QString file;            ///< another journal, to be opened there if the person likes; absolute
    bool isQuiet = false;    ///< a start with the session: nothing comes to the front. Counts only without arguments
    bool operator==(const InstanceRequest&) const = default;
};

struct InstanceAnswer
{
    int exit = 0;
    QByteArray output;
    QByteArray error;
    bool operator==(const InstanceAnswer&) const = default;
};

/// Listens for second starts on one journal. Only this user's programs can reach it.
class InstanceServer
{
public:
    using Handler = std::function<InstanceAnswer(const InstanceRequest&)>;

    /// \a answer is called in this thread, from its event loop. An empty \a journal: for whoever has no journal to ask
    /// for in particular; the program that was there first listens.
    InstanceServer(const QString& journal, Handler answer);
    ~InstanceServer();
    InstanceServer(const InstanceServer&) = delete;
    InstanceServer& operator=(const InstanceServer&) = delete;

    /// To be called by the holder of the journal's lock only: what a killed program left behind is taken over.
    /// Errors: OutputFailed; AlreadyExists, without a journal, when another program listens.
    Status listen();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The answer of the program that has \a journal open; nothing when none answers in time. Blocks this thread, \a
/// patience at most until somebody listens and a minute for the answer.
[[nodiscard]] std::optional<InstanceAnswer> askInstance(const QString& journal, const InstanceRequest& request,
                                                        std::chrono::milliseconds patience);

} // namespace unrut
