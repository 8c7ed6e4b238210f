// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_check_ins.h"

#include <storage/journal_store.h>

#include <algorithm>
#include <utility>

namespace unrut {

Result<std::vector<CheckIn>> RecentCheckIns::between(JournalStore& store, QDate from, QDate to, QDate today)
{
    constexpr int kept = 100;
    const QDate oldest = today.addDays(-kept);
    if (!from.isValid() || from < oldest)
        return store.checkIns(from, to);
    if (!m_all || from < m_from) {
        auto read = store.checkIns(oldest, {});
        if (!read)
            return read.error();
        m_from = oldest;
        m_all = *std::move(read);
    }
    const auto first = std::lower_bound(m_all->begin(), m_all->end(), from,
                                        [](const CheckIn& one, QDate day) { return one.day < day; });
    const auto end = to.isValid() ? std::upper_bound(first, m_all->end(), to,
                                                     [](QDate day, const CheckIn& one) { return day < one.day; })
                                  : m_all->end();
    return first < end ? std::vector<CheckIn>(first, end) : std::vector<CheckIn>();
}

} // namespace unrut
