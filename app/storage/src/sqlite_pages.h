// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

#include <optional>
#include <vector>

namespace unrut {

/// What stands in one page of an SQLite file.
struct SqlitePage
{
    enum class Kind { TableLeaf, TableInterior, IndexLeaf, IndexInterior, Other };

    /// A row of a table or an index.
    struct Record
    {
        std::optional<qint64> rowid; ///< of a table that has one
        QVariantList values;         ///< NULL is an invalid QVariant; numbers, texts and bytes as they are
    };

    Kind kind = Kind::Other;
    std::vector<quint32> children; ///< pages below it, from 1
    std::vector<Record> records;   ///< those that can be read whole, overflow pages included
    int brokenRecords = 0;         ///< cells that cannot

    /// Whether rows of an index, or of a table without rowids, stand in it.
    [[nodiscard]] bool isOfIndex() const { return kind == Kind::IndexLeaf || kind == Kind::IndexInterior; }
    [[nodiscard]] bool holdsRecords() const { return isOfIndex() || kind == Kind::TableLeaf; }
};

/// The bytes of an SQLite file as its format tells them (https://www.sqlite.org/fileformat.html), whatever is damaged
/// in it. Only for a file of UTF-8, as all of ours are.
class SqlitePages
{
public:
    /// A file whose header cannot be read is taken to have pages of 4,096 bytes, as ours do.
    explicit SqlitePages(QByteArray bytes);

    [[nodiscard]] quint32 count() const;                            ///< a page that is cut off counts
    [[nodiscard]] int userVersion() const { return m_userVersion; } ///< 0: not to be read
    /// \a number is from 1 to count().
    [[nodiscard]] SqlitePage page(quint32 number) const;

private:
    [[nodiscard]] QByteArrayView bytesOf(quint32 number) const; ///< empty when it is not whole
    [[nodiscard]] bool readCell(QByteArrayView page, int at, SqlitePage& into) const;
    [[nodiscard]] std::optional<QByteArray> payload(QByteArrayView page, int at, qint64 size, bool isOfTable) const;

    QByteArray m_bytes;
    int m_pageSize = 4096;
    int m_usable = 4096;
    int m_userVersion = 0;
};

} // namespace unrut
