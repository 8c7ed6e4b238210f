// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/translations.h>

#include "local_digits.h"
#include "pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace unrut::wording {

namespace {

struct TranslationWords
{
    Q_DECLARE_TR_FUNCTIONS(TranslationWords)
};

/// Figures that stand in a text, as the locale writes them: beside '٨١' there is no '100'.
class CatalogueTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override
    {
        return localDigits(QTranslator::translate(context, sourceText, disambiguation, n), QLocale());
    }
};

/// Qt asks its own catalogue which way windows run; that one comes in a package that may be missing.
class DirectionTranslator : public QTranslator
{
public:
    explicit DirectionTranslator(Qt::LayoutDirection direction) : m_direction(direction) {}

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override
    {
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        const bool asked = QLatin1String(context) == QLatin1String("QGuiApplication") &&
                           QLatin1String(sourceText) == QLatin1String("QT_LAYOUT_DIRECTION");
        if (!asked)
            return {};
        return m_direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Qt::LayoutDirection m_direction;
};

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
    return {english(), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ar")};
}

QString languageName(const QString& language)
{
    // QLocale tells these by their territory: 'American English', 'español de España'.
    if (language == english())
        return QStringLiteral("English");
    if (language == QLatin1String("es"))
        return QStringLiteral("Español");
    const QString name = QLocale(language).nativeLanguageName();
    return QLocale(language).toUpper(name.left(1)) + name.mid(1);
}

QString questionsTranslatedNote()
{
    if (QLocale().language() == QLocale::English)
        return {};
    return TranslationWords::tr(
        "These questions were written in English. The translation has not been tried with people yet.");
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
    const auto add = [this](std::unique_ptr<QTranslator> translator) {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    const auto install = [&add](const QString& file, const QString& folder) {
        auto translator = std::make_unique<CatalogueTranslator>();
        if (!translator->load(file, folder))
            return false;
        add(std::move(translator));
        return true;
    };
    // Qt's own words (buttons of dialogs, context menus) first: what is installed last is asked first.
    const QString qtWords = QStringLiteral("qtbase_") + spoken;
    if (!install(qtWords, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(qtWords, QStringLiteral(":/i18n"));
    install(QStringLiteral("unrut_") + (pseudo ? english() : spoken), QStringLiteral(":/i18n"));
    if (pseudo)
        add(std::make_unique<PseudoTranslator>(*pseudo));
    else
        add(std::make_unique<DirectionTranslator>(QLocale().textDirection()));
    for (const auto& translator : old)
        QCoreApplication::removeTranslator(translator.get());
    return spoken;
}

} // namespace unrut::wording
