// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/journal_change.h>
#include <domain/result.h>

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace unrut {

/// Gathers the entries of a foreign file.
class ForeignEntries
{
public:
    /// \a source names the program in the ids.
    explicit ForeignEntries(const QString& source) : m_source(source) {}

    /// Adds one, which keeps its id if it has one, with \a tags that its text does not name yet. \a key is what it is
    /// known by in its own program; empty: by what it says. \a place is for the error. Errors: TextTooLong,
    /// InvalidText, InvalidDay. An empty text is left out.
    Status add(Entry entry, const QStringList& tags, const QString& key, const QString& place);
    [[nodiscard]] Journal journal() &&;

private:
    /// Milliseconds by which an entry comes later, so that each has an instant of its own: within a day the log goes by
    /// instants, and the order of the file is the person's.
    [[nodiscard]] qint64 waitFor(qint64 instant);
    [[nodiscard]] QUuid idFor(const Entry& entry, const QString& key);

    QString m_source;
    QHash<QString, int> m_seen; ///< how often the same was said on the same day
    QSet<qint64> m_taken;
    QHash<qint64, qint64> m_next; ///< by instant: where to look for the next free one
    Journal m_journal;
};

} // namespace unrut
