// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

#include <memory>

namespace unrut {

class Clock;
class IdSource;
class Settings;

/// A backup in a window of its own, only to be read. A second look takes the place of the first.
class BackupVisit
{
public:
    /// All of them must outlive it.
    BackupVisit(Settings& settings, const Clock& clock, IdSource& ids);
    ~BackupVisit();
    BackupVisit(const BackupVisit&) = delete;
    BackupVisit& operator=(const BackupVisit&) = delete;

    /// Shows \a file. One of an older schema is upgraded as a copy, which goes with the window. Errors: those of
    /// opening a journal, OutputFailed.
    Status show(const QString& file);
    void close();

private:
    struct Visit;

    Settings& m_settings;
    const Clock& m_clock;
    IdSource& m_ids;
    std::unique_ptr<Visit> m_visit;
};

} // namespace unrut
