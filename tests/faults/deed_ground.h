// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_dump.h"

#include <domain/result.h>
#include <support/temporary_journal.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace unrut::faults {

/// How a large deed said that it ended; neither, when it could not say.
struct DeedTold
{
    bool isDone = false;
    std::optional<ErrorCode> refusal;
};

/// Where a large deed begins, time and again, and what must be true of it afterwards: it is done or it is not, and what
/// was there before is kept. All lies in one folder, which has the same path each time.
class DeedGround
{
public:
    /// Furnishes a journal whose bin is full and makes a backup of before.
    DeedGround();

    [[nodiscard]] QString folder() const { return m_files.file(QStringLiteral("deed")); }
    [[nodiscard]] QString journal() const;

    /// Lays the folder out anew for \a deed, as doLargeDeed() knows it. Ends the test program when it cannot.
    void makeReady(const QString& deed);
    /// The deed was done undisturbed: so it is to be from now on.
    void learn();
    /// Journals and backups that are there and do not verify; the one that was damaged from the beginning is none.
    [[nodiscard]] int corruptFiles() const;
    /// Empty, or what is not there that was promised. Opens the journal once more, as the next session does.
    [[nodiscard]] QString whatIsLost(const DeedTold& told) const;

private:
    [[nodiscard]] bool beginsDamaged() const;
    [[nodiscard]] bool isMissing() const;
    void damage();
    [[nodiscard]] qint64 firstDamagedByte() const;
    [[nodiscard]] bool isWholeAt(const QString& file) const;
    [[nodiscard]] FileDump outcome() const;
    [[nodiscard]] QString whatIsLostOfDamage(const DeedTold& told) const;
    [[nodiscard]] QString whatIsLostOfChange(const DeedTold& told) const;
    [[nodiscard]] QString whatIsLostOfBackups() const;
    [[nodiscard]] QString whatIsLostOfSalvage(const DeedTold& told) const;
    [[nodiscard]] QString whatIsLostOfCopy(const DeedTold& told) const;
    [[nodiscard]] QString whatIsNotKept() const;
    [[nodiscard]] QString nextSession() const;

    TemporaryJournal m_files; ///< with the journal and one backup from which each deed begins
    QString m_backup;         ///< its name in the folder of backups
    FileDump m_empty;         ///< of a journal that nobody has written in
    FileDump m_full;          ///< of the one that most deeds begin with
    QString m_deed;
    FileDump m_before;
    QByteArray m_damaged;  ///< the bytes of a journal that cannot be read
    QByteArray m_rollback; ///< those of what lies beside it; empty: nothing does
    FileDump m_after;      ///< what comes of the deed
};

} // namespace unrut::faults
