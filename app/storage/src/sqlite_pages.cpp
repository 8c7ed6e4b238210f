// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_pages.h"

#include <QString>
#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace unrut {

namespace {

constexpr int fileHeader = 100;
constexpr int leafHeader = 8;
constexpr int interiorHeader = 12;
constexpr int pageNumberSize = 4;

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

quint16 halfWordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// Reads a number of one to nine bytes and moves \a at behind it; nothing when the bytes end before.
std::optional<quint64> takeNumber(QByteArrayView bytes, qsizetype& at)
{
    constexpr int longest = 9;
    constexpr int bits = 7;
    constexpr quint8 goesOn = 0x80;
    quint64 number = 0;
    for (int i = 0; i < longest && at < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes.at(at++));
        if (i == longest - 1)
            return (number << 8) | byte;
        number = (number << bits) | (byte & ~goesOn);
        if (!(byte & goesOn))
            return number;
    }
    return std::nullopt;
}

/// How many bytes a value of a serial type takes; nothing for one that does not exist.
std::optional<qint64> sizeOf(quint64 type)
{
    constexpr std::array<qint64, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    constexpr quint64 firstBlob = 12;
    if (type < sizes.size())
        return sizes[static_cast<size_t>(type)];
    if (type < firstBlob)
        return std::nullopt;
    return static_cast<qint64>((type - firstBlob) / 2);
}

qint64 wholeNumber(QByteArrayView bytes)
{
    auto number = bytes.isEmpty() ? qint64{0} : qint64{static_cast<qint8>(bytes.at(0))};
    for (const char byte : bytes.sliced(std::min<qsizetype>(1, bytes.size())))
        number = static_cast<qint64>((static_cast<quint64>(number) << 8) | static_cast<quint8>(byte));
    return number;
}

/// Nothing for bytes that are no text though they should be.
std::optional<QVariant> valueOf(quint64 type, QByteArrayView bytes)
{
    constexpr quint64 null = 0;
    constexpr quint64 real = 7;
    constexpr quint64 zero = 8;
    constexpr quint64 one = 9;
    switch (type) {
    case null:
        return QVariant();
    case real:
        return std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data()));
    case zero:
        return qint64{0};
    case one:
        return qint64{1};
    default:
        break;
    }
    if (type < one)
        return wholeNumber(bytes);
    if (type % 2 == 0)
        return bytes.toByteArray();
    const QUtf8StringView text(bytes.data(), bytes.size());
    return text.isValidUtf8() ? std::optional<QVariant>(text.toString()) : std::nullopt;
}

std::optional<QVariantList> valuesIn(const QByteArray& record)
{
    qsizetype at = 0;
    const auto headerSize = takeNumber(record, at);
    if (!headerSize || *headerSize > static_cast<quint64>(record.size()))
        return std::nullopt;
    auto body = static_cast<qint64>(*headerSize);
    const QByteArrayView header = QByteArrayView(record).first(body);
    QVariantList values;
    while (at < header.size()) {
        const auto type = takeNumber(header, at);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || *size > record.size() - body)
            return std::nullopt;
        auto value = valueOf(*type, QByteArrayView(record).sliced(body, *size));
        if (!value)
            return std::nullopt;
        values.append(*std::move(value));
        body += *size;
    }
    return body == record.size() && !values.isEmpty() ? std::optional(values) : std::nullopt;
}

SqlitePage::Kind kindOf(quint8 type)
{
    constexpr quint8 indexInterior = 2;
    constexpr quint8 tableInterior = 5;
    constexpr quint8 indexLeaf = 10;
    constexpr quint8 tableLeaf = 13;
    switch (type) {
    case indexInterior:
        return SqlitePage::Kind::IndexInterior;
    case tableInterior:
        return SqlitePage::Kind::TableInterior;
    case indexLeaf:
        return SqlitePage::Kind::IndexLeaf;
    case tableLeaf:
        return SqlitePage::Kind::TableLeaf;
    default:
        return SqlitePage::Kind::Other;
    }
}

} // namespace

SqlitePages::SqlitePages(QByteArray bytes) : m_bytes(std::move(bytes))
{
    constexpr int smallest = 512;
    constexpr int largest = 65536;
    constexpr qsizetype sizeAt = 16;
    constexpr qsizetype reservedAt = 20;
    constexpr qsizetype versionAt = 60;
    if (m_bytes.size() < fileHeader || !m_bytes.startsWith("SQLite format 3"))
        return;
    const int stored = halfWordAt(m_bytes, sizeAt);
    const int size = stored == 1 ? largest : stored;
    if (size < smallest || !std::has_single_bit(static_cast<quint32>(size)))
        return;
    m_pageSize = size;
    m_usable = size - static_cast<quint8>(m_bytes.at(reservedAt));
    m_userVersion = static_cast<int>(wordAt(m_bytes, versionAt));
}

quint32 SqlitePages::count() const
{
    return static_cast<quint32>((m_bytes.size() + m_pageSize - 1) / m_pageSize);
}

QByteArrayView SqlitePages::bytesOf(quint32 number) const
{
    const qint64 at = qint64{m_pageSize} * (qint64{number} - 1);
    if (number == 0 || at + m_pageSize > m_bytes.size())
        return {};
    return QByteArrayView(m_bytes).sliced(at, m_usable);
}

SqlitePage SqlitePages::page(quint32 number) const
{
    SqlitePage found;
    const QByteArrayView bytes = bytesOf(number);
    if (bytes.isEmpty())
        return found;
    const int head = number == 1 ? fileHeader : 0;
    const SqlitePage::Kind kind = kindOf(static_cast<quint8>(bytes.at(head)));
    const bool isInterior = kind == SqlitePage::Kind::TableInterior || kind == SqlitePage::Kind::IndexInterior;
    const int first = head + (isInterior ? interiorHeader : leafHeader);
    constexpr int cellsAt = 3;
    const int cells = halfWordAt(bytes, head + cellsAt);
    if (kind == SqlitePage::Kind::Other || first + cells * 2 > bytes.size())
        return found;
    found.kind = kind;
    if (isInterior)
        found.children.push_back(wordAt(bytes, head + leafHeader));
    for (int i = 0; i < cells; ++i) {
        const int at = halfWordAt(bytes, first + i * 2);
        if (at < first + cells * 2 || !readCell(bytes, at, found))
            ++found.brokenRecords;
    }
    return found;
}

bool SqlitePages::readCell(QByteArrayView page, int at, SqlitePage& into) const
{
    qsizetype place = at;
    if (into.kind == SqlitePage::Kind::TableInterior || into.kind == SqlitePage::Kind::IndexInterior) {
        if (place + pageNumberSize > page.size())
            return false;
        into.children.push_back(wordAt(page, place));
        place += pageNumberSize;
    }
    if (into.kind == SqlitePage::Kind::TableInterior)
        return true;
    const auto size = takeNumber(page, place);
    if (!size || *size > static_cast<quint64>(m_bytes.size()))
        return false;
    SqlitePage::Record record;
    const bool isOfTable = into.kind == SqlitePage::Kind::TableLeaf;
    if (isOfTable) {
        const auto rowid = takeNumber(page, place);
        if (!rowid)
            return false;
        record.rowid = static_cast<qint64>(*rowid);
    }
    const auto whole = payload(page, static_cast<int>(place), static_cast<qint64>(*size), isOfTable);
    auto values = whole ? valuesIn(*whole) : std::nullopt;
    if (!values)
        return false;
    record.values = *std::move(values);
    into.records.push_back(std::move(record));
    return true;
}

/// What of a record stands in its cell, and the rest from the pages it overflows to (file format, section 1.6).
std::optional<QByteArray> SqlitePages::payload(QByteArrayView page, int at, qint64 size, bool isOfTable) const
{
    const qint64 most = isOfTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 aPage = m_usable - pageNumberSize;
    const qint64 fitted = least + (size - least) % aPage;
    const qint64 here = size <= most ? size : (fitted <= most ? fitted : least);
    const qint64 end = at + here + (here < size ? pageNumberSize : 0);
    if (end > page.size())
        return std::nullopt;
    QByteArray whole = page.sliced(at, here).toByteArray();
    quint32 next = here < size ? wordAt(page, at + here) : 0;
    while (whole.size() < size) {
        const QByteArrayView bytes = bytesOf(next);
        if (bytes.isEmpty())
            return std::nullopt;
        whole += bytes.sliced(pageNumberSize, std::min<qint64>(aPage, size - whole.size())).toByteArray();
        next = wordAt(bytes, 0);
    }
    return whole;
}

} // namespace unrut
