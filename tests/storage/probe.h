// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <unistd.h>

namespace unrut::probe {

/// A user that owns nothing, where the tests run as root, to whom no file is forbidden; otherwise whoever runs them.
inline uint powerlessUser()
{
    constexpr uint nobody = 65534;
    return geteuid() == 0 ? nobody : 0;
}

inline QString program()
{
    return qEnvironmentVariable("UNRUT_JOURNAL_PROBE");
}

/// Runs the probe as \a user to its end and gives the first line it printed; 'hangs' after ten seconds.
inline QString run(uint user, const QStringList& words)
{
    QProcess process;
    process.start(program(), QStringList(QString::number(user)) + words);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
        return QStringLiteral("hangs");
    }
    return QString::fromUtf8(process.readAllStandardOutput()).section(QLatin1Char('\n'), 0, 0);
}

} // namespace unrut::probe
