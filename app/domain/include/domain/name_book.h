// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/journal_change.h>

#include <QHash>
#include <QSet>

#include <vector>

namespace unrut {

/// Which entries the names are counted in.
enum class NamesOf {
    TheLog,     ///< all of them
    GoodThings, ///< all but notes, which tell of worries too
};

/// How often each #tag and @person is named in the entries that are not in the bin. It is counted once and then follows
/// each change, since counting goes through the whole log.
class NameBook
{
public:
    struct Tally
    {
        QString shown;  ///< with its sign; people as they were last written
        int count = 0;  ///< in the log
        int thanks = 0; ///< in NamesOf::GoodThings
        bool operator==(const Tally&) const = default;
    };

    /// Counts \a count more entries with a name, \a thanks of them good things. \a name is in the form that is
    /// compared.
    void count(QChar sign, const QString& name, int count, int thanks);
    /// \a written with its sign; an empty one changes nothing.
    void showPerson(const QString& name, const QString& written);
    /// What an entry was and is now; the ways in which people are written have to be looked up anew afterwards.
    void follow(const Edit<Entry>& edit);
    /// The people, without the sign and in the form that is compared, whose last writing is not known.
    [[nodiscard]] const QSet<QString>& unwritten() const { return m_unwritten; }
    /// The most named first, at most \a limit.
    [[nodiscard]] std::vector<NameCount> top(int limit, NamesOf of) const;

private:
    void add(const Entry& entry, int sign);

    QHash<QString, Tally> m_tallies; ///< by sign and name
    QSet<QString> m_unwritten;
};

} // namespace unrut
