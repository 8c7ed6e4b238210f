// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace unrut {

/// Where a word stands in a text, in UTF-16 units.
struct WordPlace
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const WordPlace&) const = default;
};

/// The words of \a text that a dictionary can be asked about. Left out is what has an own spelling: #tags and @people,
/// addresses and names of files, what has a figure or a capital within it ('B2B', 'YouTube', 'CV'), single letters,
/// and what is longer than any word. Parts of 'well-known' are words; "don't" is one.
[[nodiscard]] std::vector<WordPlace> wordsToSpell(const QString& text);

/// Of the dictionaries \a there (tags: 'de_DE') the one to use: \a wanted if it is there; else, when nothing is wanted,
/// the best for \a locale ('de_AT'): the same, that of the language's own country, any of that language. Empty: none.
[[nodiscard]] QString dictionaryFor(const QString& wanted, const QString& locale, const QStringList& there);

/// A dictionary of the system, and the words that the person has added to it.
class SpellChecker
{
public:
    SpellChecker() = default;
    virtual ~SpellChecker() = default;
    SpellChecker(const SpellChecker&) = delete;
    SpellChecker& operator=(const SpellChecker&) = delete;

    static constexpr int mostSuggestions = 5;

    /// Whether this program can read dictionaries at all.
    [[nodiscard]] virtual bool canRead() const = 0;
    /// Tags of those there are on this computer now, sorted.
    [[nodiscard]] virtual QStringList dictionaries() const = 0;
    /// From now on the one with this tag is asked; empty: none.
    virtual void choose(const QString& tag) = 0;
    /// Whether words can be asked about. The first time this is asked for a dictionary, its reading begins, in another
    /// thread; the listener is told when that is over. Stays false where it cannot be read.
    virtual bool isReady() = 0;
    /// Whether \a word is in the dictionary or among the person's own, or is none that it could know: of other letters.
    /// True for every word before isReady().
    virtual bool accepts(const QString& word) = 0;
    /// At most mostSuggestions words that may have been meant, the likeliest first. May take a tenth of a second.
    virtual QStringList suggestions(const QString& word) = 0;
    /// Accepts \a word until the program ends.
    virtual void ignore(const QString& word) = 0;
    /// The person's own words, as they were added.
    [[nodiscard]] virtual QStringList ownWords() const = 0;
    /// Keeps them in a file of their own, readable by the person only. Errors: OutputFailed, and nothing changes.
    virtual Status setOwnWords(const QStringList& words) = 0;
    /// Called, in the thread that asks, whenever other words may be accepted than before.
    virtual void setListener(std::function<void()> changed) = 0;
};

} // namespace unrut
