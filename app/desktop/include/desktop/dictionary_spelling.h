// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spelling.h>

#include <memory>

namespace unrut {

/// Where the system keeps dictionaries: the folders in DICPATH, 'hunspell' and 'myspell' of the data folders, and on
/// macOS the folders for spelling.
[[nodiscard]] QStringList dictionaryFolders();

/// Spelling by the hunspell dictionaries of the system. Nothing is looked up before it is asked for, and what is read
/// is read by a thread of its own. Built without hunspell, it can read none and accepts everything.
class DictionarySpelling : public SpellChecker
{
public:
    /// \a folders: where dictionaries lie, the first wins; \a ownWords: the file of the person's own words, one a line.
    DictionarySpelling(const QStringList& folders, const QString& ownWords);
    ~DictionarySpelling() override; ///< waits for what is being read

    [[nodiscard]] bool canRead() const override;
    [[nodiscard]] QStringList dictionaries() const override;
    void choose(const QString& tag) override;
    bool isReady() override;
    bool accepts(const QString& word) override;
    QStringList suggestions(const QString& word) override;
    void ignore(const QString& word) override;
    [[nodiscard]] QStringList ownWords() const override;
    Status setOwnWords(const QStringList& words) override;
    void setListener(std::function<void()> changed) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
