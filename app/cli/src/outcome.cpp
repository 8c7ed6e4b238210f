// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "cli_words.h"
#include "terminal_text.h"

#include <wording/error_words.h>

#include <QFileInfo>

namespace unrut::cli {

namespace {

bool isSameFile(const QString& path, const QString& detail)
{
    return !detail.isEmpty() && QFileInfo(path).absoluteFilePath() == QFileInfo(detail).absoluteFilePath();
}

} // namespace

Outcome answered(const QByteArray& output)
{
    Outcome outcome;
    outcome.output = output;
    return outcome;
}

Outcome answered(const QString& text)
{
    return answered(terminalText(text).toUtf8());
}

Outcome changed(const QString& sentence)
{
    Outcome outcome = answered(sentence + QLatin1Char('\n'));
    outcome.changedSomething = true;
    return outcome;
}

Outcome refused(const Error& error)
{
    return refused(wording::errorSentence(error));
}

Outcome refused(const QString& sentence)
{
    Outcome outcome;
    outcome.exit = Outcome::Refused;
    outcome.error = sentence;
    return outcome;
}

Outcome refusedAt(const QString& path, const Error& error)
{
    // The path would be said twice otherwise.
    Outcome outcome = refused(isSameFile(path, error.detail) ? failure(error.code) : error);
    outcome.error = CliWords::tr("%1: %2").arg(path, outcome.error);
    return outcome;
}

Outcome refusedToOpen(const QString& path, const Error& error)
{
    Outcome outcome = refusedAt(path, error);
    if (error.code == ErrorCode::JournalLocked)
        outcome.heldJournal = path;
    return outcome;
}

Outcome misused(const QString& command, const QString& sentence)
{
    const QString help =
        command.isEmpty() ? QStringLiteral("unrut --help") : QStringLiteral("unrut %1 --help").arg(command);
    Outcome outcome;
    outcome.exit = Outcome::Misused;
    outcome.error = CliWords::tr("%1 See '%2'.").arg(sentence, help);
    return outcome;
}

Outcome misused(const QString& command, const Error& error)
{
    return misused(command, wording::errorSentence(error));
}

} // namespace unrut::cli
