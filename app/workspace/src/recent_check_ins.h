// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/result.h>

#include <QDate>

#include <optional>
#include <vector>

namespace unrut {

class JournalStore;

/// The check-ins of the last weeks and of all days to come, read once and good until anything changes: whoever shows
/// Today asks for a few days of them over and over.
class RecentCheckIns
{
public:
    /// As JournalStore::checkIns(), of which \a store is asked where memory does not hold all of those days.
    Result<std::vector<CheckIn>> between(JournalStore& store, QDate from, QDate to, QDate today);
    void forget() { m_all.reset(); }

private:
    QDate m_from;
    std::optional<std::vector<CheckIn>> m_all; ///< of that day or later, by day
};

} // namespace unrut
