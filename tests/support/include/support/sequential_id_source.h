// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>

namespace unrut {

/// Ids that count: the same in every run, each later than the one before, and valid UUIDs of version 7.
class SequentialIdSource final : public IdSource
{
public:
    explicit SequentialIdSource(quint64 count = 0) : m_count(count) {} ///< goes on after so many
    QUuid next() override;
    /// How many ids were handed out.
    [[nodiscard]] quint64 count() const { return m_count; }

private:
    quint64 m_count;
};

} // namespace unrut
