// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace unrut {

/// A word's beginning, or whole words in their order.
struct SearchTerm
{
    QString words;           ///< as searchText() reads them, divided by single spaces; no quotes
    bool isBeginning = true; ///< more letters may follow the last of them
    bool operator==(const SearchTerm&) const = default;
};

/// What a person typed into the search, taken apart. Everything has to be met. Nothing a person can type is an error.
struct SearchQuery
{
    std::vector<SearchTerm> wanted;
    std::vector<SearchTerm> unwanted; ///< none of these
    QStringList tags;                 ///< lower-cased beginnings of tags
    QStringList withoutTags;
    QStringList people; ///< case-folded beginnings of names
    QStringList withoutPeople;
    QStringList literals;         ///< parts of the text that hold no letter or digit, such as emoji
    std::vector<EntryKind> kinds; ///< one of these; empty: any
    std::vector<EntryKind> withoutKinds;
    QDate from; ///< inclusive; null: no bound
    QDate to;   ///< inclusive; null: no bound

    [[nodiscard]] bool isEmpty() const { return *this == SearchQuery(); }
    bool operator==(const SearchQuery&) const = default;
};

/// Words are looked for by their beginnings; "a phrase" word by word and in order; #tag and @name among tags and
/// people; a leading '-' turns one around. kind:win, before:2026-01-31,
/// after:2026-01 and after:2025 narrow by kind and day, neither with the day, month or year that is named; what only
/// looks like them is text. Signs that mean nothing here are passed over, unless nothing else was typed.
/// Only the first \c mostTerms terms within the first \c mostTyped characters count.
[[nodiscard]] SearchQuery searchQuery(const QString& search);
constexpr int mostTerms = 32;
constexpr qsizetype mostTyped = 1000;

} // namespace unrut
