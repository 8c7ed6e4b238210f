// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace unrut::wording {

/// The languages the program speaks, as two-letter codes, English first.
[[nodiscard]] QStringList languages();
/// The language's own name for itself: 'Deutsch'.
[[nodiscard]] QString languageName(const QString& language);
/// What has to be said beside the questions of the assessment in any language but English, in which they were written:
/// nobody has tried the translation with people yet. Empty in English.
[[nodiscard]] QString questionsTranslatedNote();

/// The installed translations. One object in main(), made after the application and before the first text; it takes
/// the translations out again when it goes.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Speaks \a language, one of languages(), or, when it is empty, the first of the system's languages that is one.
    /// Sets QLocale's default to the language with the habits of the system's territory. Windows get a LanguageChange
    /// event. Returns the language spoken. For looking at the program there are made-up languages, too: 'en-XA' (every
    /// text accented and a third longer) and 'ar-XB' (Arabic letters, right to left).
    QString speak(const QString& language = {});

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace unrut::wording
