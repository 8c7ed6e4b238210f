// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace unrut {

/// One dictionary of hunspell, in whatever encoding it is. To be used by one thread at a time.
class HunspellDictionary
{
public:
    ~HunspellDictionary();
    HunspellDictionary(const HunspellDictionary&) = delete;
    HunspellDictionary& operator=(const HunspellDictionary&) = delete;

    /// False when Unrut was built without hunspell; then nothing can be read.
    [[nodiscard]] static bool isBuiltIn();
    /// Reads \a base + '.aff' and \a base + '.dic'; null where they cannot be read. Takes up to a quarter of a second.
    [[nodiscard]] static std::unique_ptr<HunspellDictionary> read(const QString& base);

    [[nodiscard]] bool knows(const QString& word) const;
    /// The likeliest first.
    [[nodiscard]] QStringList suggestions(const QString& word) const;

private:
    struct Private;
    explicit HunspellDictionary(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> d;
};

} // namespace unrut
