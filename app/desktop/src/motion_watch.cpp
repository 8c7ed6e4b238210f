// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/motion_watch.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "session_bus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <array>
#include <map>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QLatin1String group;
    QLatin1String key;
};
constexpr std::array places{Place{"org.freedesktop.appearance"_L1, "reduced-motion"_L1},
                            Place{"org.gnome.desktop.interface"_L1, "enable-animations"_L1},
                            Place{"org.kde.kdeglobals.KDE"_L1, "AnimationDurationFactor"_L1}};

/// A variant in a variant, as Read() answers, or the value itself.
QVariant inside(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

struct MotionWatch::Private
{
    MotionWatch* owner = nullptr;
    std::unique_ptr<SettingsPortal> portal;
    std::map<QString, bool> wishes; ///< by group
    bool isReduced = false;

    void hear(const QString& group, const QString& key, const QVariant& value);
    void ask(const Place& place);
};

void MotionWatch::Private::hear(const QString& group, const QString& key, const QVariant& value)
{
    const auto wish = reducesMotion(group, key, inside(value));
    if (!wish)
        return;
    wishes[group] = *wish;
    const bool now = std::any_of(wishes.begin(), wishes.end(), [](const auto& one) { return one.second; });
    if (now == isReduced)
        return;
    isReduced = now;
    Q_EMIT owner->changed();
}

void MotionWatch::Private::ask(const Place& place)
{
    const QString group = place.group;
    const QString key = place.key;
    auto* answer = new QDBusPendingCallWatcher(portal->asyncCall(u"Read"_s, group, key), owner);
    connect(answer, &QDBusPendingCallWatcher::finished, owner, [this, answer, group, key] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            hear(group, key, reply.value().variant());
    });
}

MotionWatch::MotionWatch(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->owner = this;
    const auto bus = sessionBus();
    if (!bus)
        return;
    d->portal = std::make_unique<SettingsPortal>(*bus);
    connect(d->portal.get(), &SettingsPortal::SettingChanged, this,
            [this](const QString& group, const QString& key, const QDBusVariant& value) {
                d->hear(group, key, value.variant());
            });
    for (const Place& place : places)
        d->ask(place);
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
