// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/motion_watch.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "portal_settings.h"

#include <algorithm>
#include <map>

namespace unrut {

using namespace Qt::StringLiterals;

struct MotionWatch::Private
{
    MotionWatch* owner = nullptr;
    std::unique_ptr<PortalSettings> portal;
    std::map<QString, bool> wishes; ///< by group
    bool isReduced = false;

    void hear(const QString& group, const QString& key, const QVariant& value);
};

void MotionWatch::Private::hear(const QString& group, const QString& key, const QVariant& value)
{
    const auto wish = reducesMotion(group, key, value);
    if (!wish)
        return;
    wishes[group] = *wish;
    const bool now = std::any_of(wishes.begin(), wishes.end(), [](const auto& one) { return one.second; });
    if (now == isReduced)
        return;
    isReduced = now;
    Q_EMIT owner->changed();
}

MotionWatch::MotionWatch(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->owner = this;
    const std::vector<PortalSetting> asked{{"org.freedesktop.appearance"_L1, "reduced-motion"_L1},
                                           {"org.gnome.desktop.interface"_L1, "enable-animations"_L1},
                                           {"org.kde.kdeglobals.KDE"_L1, "AnimationDurationFactor"_L1}};
    d->portal = std::make_unique<PortalSettings>(
        asked, [this](const auto& group, const auto& key, const auto& value) { d->hear(group, key, value); });
}

MotionWatch::~MotionWatch() = default;

bool MotionWatch::isReduced() const
{
    return d->isReduced;
}

} // namespace unrut

#else

#include <QApplication>

namespace unrut {

struct MotionWatch::Private
{};

MotionWatch::MotionWatch(QObject* parent) : QObject(parent) {}

MotionWatch::~MotionWatch() = default;

bool MotionWatch::isReduced() const
{
    return !QApplication::isEffectEnabled(Qt::UI_General);
}

} // namespace unrut

#endif
