// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/translations.h>

#include "pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace unrut::wording {

namespace {

QString english()
{
    return QStringLiteral("en");
}

/// The first of the system's languages that the program speaks.
QString systemLanguage()
{
    const QStringList spoken = languages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& each : wanted) {
        const QString language = each.section(QLatin1Char('-'), 0, 0);
        if (spoken.contains(language))
            return language;
    }
    return english();
}

QLocale localeFor(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language code = QLocale(language).language();
    // The C locale has seconds in its times and no group separators: it is for programs, not for people.
    if (system.language() == QLocale::C)
        return code == QLocale::English ? QLocale(code, QLocale::Europe) : QLocale(code);
    return system.language() == code ? system : QLocale(code, system.territory());
}

} // namespace

QStringList languages()
{
    return {english(), QStringLiteral("de")};
}

QString languageName(const QString& language)
{
    // QLocale tells English by its territory: 'American English'.
    if (language == english())
        return QStringLiteral("English");
    const QString name = QLocale(language).nativeLanguageName();
    return QLocale(language).toUpper(name.left(1)) + name.mid(1);
}

Translations::Translations() = default;

Translations::~Translations()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

QString Translations::speak(const QString& language)
{
    const std::optional<PseudoKind> pseudo = pseudoKind(language);
    const QString spoken = pseudo || languages().contains(language) ? language : systemLanguage();
    QLocale::setDefault(pseudo ? pseudoLocale(*pseudo) : localeFor(spoken));
    const auto old = std::exchange(m_installed, {});
    const auto install = [this](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    // Qt's own words (buttons of dialogs, context menus) first: what is installed last is asked first.
    install(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("unrut_") + (pseudo ? english() : spoken), QStringLiteral(":/i18n"));
    if (pseudo) {
        m_installed.push_back(std::make_unique<PseudoTranslator>(*pseudo));
        QCoreApplication::installTranslator(m_installed.back().get());
    }
    for (const auto& translator : old)
        QCoreApplication::removeTranslator(translator.get());
    return spoken;
}

} // namespace unrut::wording
