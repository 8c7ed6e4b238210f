// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

namespace unrut {

/// What a command gave back.
struct CommandResult
{
    int exit = 0;
    QByteArray output;
    QByteArray error;

    /// What every command owes: nothing on standard error when done, else exactly one line that says who speaks, and
    /// nothing on standard output. Empty when kept, else what was broken.
    [[nodiscard]] QByteArray broken() const;
};

/// Runs commands in this process, on a journal of its own, on Monday 2 November 2026.
class CommandRunner
{
public:
    CommandResult run(const QStringList& arguments);

    QByteArray input;   ///< what standard input says
    QString carePerson; ///< as the settings of the computer have it
    QString careNumber;

    [[nodiscard]] QString journal() const { return m_journal.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_journal.file(name); }
    /// Writes a file in the runner's folder; its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Every file of the folder with its bytes.
    [[nodiscard]] QMap<QString, QByteArray> folder() const;
    [[nodiscard]] FakeClock& clock() { return m_clock; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    /// The day that the settings call a rough one.
    void setRoughDay(QDate day) { m_roughDay = day; }

private:
    TemporaryJournal m_journal;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    QDate m_roughDay;
};

} // namespace unrut
