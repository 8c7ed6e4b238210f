// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spelling.h>

#include <QMap>
#include <QSet>

namespace unrut {

/// Knows every word but those it is told are wrong; its dictionary is there at once, unless it is told to wait.
class FakeSpelling : public SpellChecker
{
public:
    [[nodiscard]] bool canRead() const override { return isBuiltIn; }
    [[nodiscard]] QStringList dictionaries() const override { return there; }
    void choose(const QString& tag) override
    {
        if (tag == chosen)
            return;
        chosen = tag;
        tell();
    }
    bool isReady() override
    {
        ++questions;
        return !waits && !chosen.isEmpty();
    }
    bool accepts(const QString& word) override
    {
        asked.insert(word);
        return !isReady() || !wrong.contains(word) || ignored.contains(word) || own.contains(word);
    }
    QStringList suggestions(const QString& word) override { return wrong.value(word); }
    void ignore(const QString& word) override
    {
        ignored.insert(word);
        tell();
    }
    [[nodiscard]] QStringList ownWords() const override { return own; }
    Status setOwnWords(const QStringList& words) override
    {
        if (refuses)
            return failure(ErrorCode::OutputFailed, QStringLiteral("no room"));
        own = words;
        own.removeAll(QString());
        tell();
        return {};
    }
    void setListener(std::function<void()> changed) override { listener = std::move(changed); }
    void tell() const
    {
        if (listener)
            listener();
    }

    QMap<QString, QStringList> wrong; ///< and what may have been meant
    QStringList there{QStringLiteral("en_GB")};
    QString chosen;
    bool isBuiltIn = true;
    bool waits = false;
    bool refuses = false;
    int questions = 0;
    QSet<QString> asked;
    QSet<QString> ignored;
    QStringList own;
    std::function<void()> listener;
};

} // namespace unrut
