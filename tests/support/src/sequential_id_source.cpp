// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/sequential_id_source.h>

namespace unrut {

QUuid SequentialIdSource::next()
{
    ++m_count;
    // The layout of RFC 9562, section 5.7: the count stands where the milliseconds would, after it version and variant.
    const auto high = static_cast<uint>(m_count >> 16U);
    const auto low = static_cast<ushort>(m_count & 0xffffU);
    return {high, low, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0};
}

} // namespace unrut
