// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/id.h>

#include <QtEndian>

#include <algorithm>
#include <array>

namespace unrut {

QUuid uuidV7(qint64 unixMilliseconds, quint64 chanceHigh, quint64 chanceLow)
{
    constexpr quint64 version = 0x7000U;
    constexpr quint64 variant = 0x8000'0000'0000'0000U;
    const quint64 time = static_cast<quint64>(std::max<qint64>(unixMilliseconds, 0)) & 0xFFFF'FFFF'FFFFU;
    const quint64 high = (time << 16) | version | (chanceHigh & 0xFFFU);
    const quint64 low = variant | (chanceLow & 0x3FFF'FFFF'FFFF'FFFFU);

    std::array<char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace unrut
