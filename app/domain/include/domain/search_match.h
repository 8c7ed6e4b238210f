// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/search_query.h>

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace unrut {

/// Something that is searched where no index is asked.
struct Searched
{
    QString text;
    QDate day;                     ///< null: no day; then no narrowing by day is met
    std::optional<EntryKind> kind; ///< of an entry; what is none has no kind
};
/// Whether the index would find an entry like this one: the same words, beginnings and folding.
[[nodiscard]] bool isMet(const SearchQuery& query, const Searched& thing);

/// A stretch of a text in UTF-16 units.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextRange&) const = default;
};
/// What of \a text was looked for: in order, none within another. A beginning is marked as far as it was typed.
[[nodiscard]] std::vector<TextRange> hitsIn(const SearchQuery& query, const QString& text);

} // namespace unrut
