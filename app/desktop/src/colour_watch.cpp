// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/colour_watch.h>

#include <utility>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "portal_settings.h"
#endif
// Written for Qt 6.5 and later, here and below, and never compiled yet: there was only 6.4.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QGuiApplication>
#include <QStyleHints>
#endif

namespace unrut {

using namespace Qt::StringLiterals;

struct ColourWatch::Private
{
    ColourWatch* owner = nullptr;
    std::optional<bool> prefersDark; ///< as the portal says
    bool prefersContrast = false;

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    std::unique_ptr<PortalSettings> portal;

    void hear(const QString& group, const QString& key, const QVariant& value)
    {
        bool isNumber = false;
        const uint wish = value.toUInt(&isNumber); // 0 where nobody answers
        if ((!isNumber && value.isValid()) || group != "org.freedesktop.appearance"_L1)
            return;
        const auto before = std::pair(prefersDark, prefersContrast);
        if (key == "color-scheme"_L1) // 0 and all that is not known yet: no wish
            prefersDark = wish == 1 ? std::optional(true) : wish == 2 ? std::optional(false) : std::nullopt;
        else if (key == "contrast"_L1)
            prefersContrast = wish == 1;
        if (before != std::pair(prefersDark, prefersContrast))
            Q_EMIT owner->changed();
    }
#endif
};

ColourWatch::ColourWatch([[maybe_unused]] std::optional<bool> lastDark, [[maybe_unused]] bool lastContrast,
                         QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->owner = this;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    d->prefersDark = lastDark;
    d->prefersContrast = lastContrast;
    const std::vector<PortalSetting> asked{{"org.freedesktop.appearance"_L1, "color-scheme"_L1},
                                           {"org.freedesktop.appearance"_L1, "contrast"_L1}};
    d->portal = std::make_unique<PortalSettings>(
        asked, [this](const auto& group, const auto& key, const auto& value) { d->hear(group, key, value); });
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ColourWatch::changed);
#endif
}

ColourWatch::~ColourWatch() = default;

std::optional<bool> ColourWatch::prefersDark() const
{
    if (d->prefersDark)
        return d->prefersDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            return scheme == Qt::ColorScheme::Dark;
    }
#endif
    return std::nullopt;
}

bool ColourWatch::prefersContrast() const
{
    return d->prefersContrast;
}

} // namespace unrut
