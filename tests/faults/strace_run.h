// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace unrut::faults {

/// One call to the kernel that a walker made after it began: its name and the how-manieth of that name it was, from the
/// start of the program. That is how strace counts.
struct Call
{
    QByteArray name;
    int number = 0;
    QByteArray path; ///< of the file that it is about, where strace says one first
};

/// An error that one call gets instead of being made; \a on also every later one of that name.
struct Injection
{
    Call call;
    QByteArray error; ///< ENOSPC and its like; KILL: the program is killed as it makes the call
    bool on = false;
};

/// What a walker said.
struct Told
{
    QByteArray fingerprint; ///< what the journal is to be now; empty when it was never opened
    int kept = 0;
    int refused = 0;                   ///< changes, copies and openings
    int changes = 0;                   ///< that ended, kept or refused
    int copies = 0;                    ///< likewise
    bool closed = false;               ///< it came to its end
    QMap<QString, QByteArray> backups; ///< those that were acknowledged, with what they are to be
    bool killed = false;
    QByteArray wrong; ///< a promise that it broke, or how it ended
    /// What it said to be kept although a sync that failed just before was made up for by no other.
    QByteArray unsynced;
};

/// A program that does something to a journal, under strace.
class StraceRun
{
public:
    /// \a folder has 'journal.unrut' in it, \a program the words to start it.
    StraceRun(QString folder, QStringList program) : m_folder(std::move(folder)), m_program(std::move(program)) {}

    /// The calls of these names that an undisturbed walk makes for files in its folder. Nothing when strace cannot
    /// watch here.
    [[nodiscard]] std::optional<std::vector<Call>> calls(const QByteArrayList& names);
    /// Walks with an error; \a hits is how often strace put it in.
    [[nodiscard]] Told walk(const Injection& injection, int& hits);

private:
    [[nodiscard]] Told run(const QByteArray& traced, const QByteArray& injected);
    [[nodiscard]] QString trace() const { return m_folder + QStringLiteral("/trace"); }

    QString m_folder;
    QStringList m_program;
};

} // namespace unrut::faults
