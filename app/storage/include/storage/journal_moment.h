// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QDateTime>
#include <QString>

#include <memory>

namespace unrut {

class JournalStore;

/// A journal as it lies on the disk at one moment, to be read on any thread for as long as it takes: a private copy of
/// its bytes beside it, which goes with this. Who writes the journal waits while they are copied and no longer.
class JournalMoment
{
public:
    /// Where nothing can be put beside the journal, it is the file itself that is read. \a now is UTC.
    /// Errors: those of opening a journal to read, and DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<JournalMoment>> of(const QString& journal, const QDateTime& now);
    ~JournalMoment();
    JournalMoment(const JournalMoment&) = delete;
    JournalMoment& operator=(const JournalMoment&) = delete;

    /// Only to be read, on the thread that made this.
    [[nodiscard]] JournalStore& store() const;

private:
    struct Private;
    explicit JournalMoment(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> d;
};

} // namespace unrut
