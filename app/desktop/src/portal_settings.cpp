// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "portal_settings.h"
#include "session_bus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace unrut {

namespace {

/// A variant in a variant, as Read() answers, or the value itself.
QVariant inside(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalSettings::PortalSettings(const std::vector<PortalSetting>& asked, Hear hear) : m_hear(std::move(hear))
{
    const auto bus = sessionBus();
    if (!bus) {
        QMetaObject::invokeMethod(
            this, [this, asked] { hearNothingOf(asked); }, Qt::QueuedConnection);
        return;
    }
    m_portal = std::make_unique<SettingsPortal>(*bus);
    connect(m_portal.get(), &SettingsPortal::SettingChanged, this,
            [this](const QString& group, const QString& key, const QDBusVariant& value) {
                m_hear(group, key, inside(value.variant()));
            });
    for (const PortalSetting& setting : asked)
        ask(setting);
}

PortalSettings::~PortalSettings() = default;

void PortalSettings::ask(const PortalSetting& setting)
{
    const QString group = setting.group;
    const QString key = setting.key;
    auto* answer = new QDBusPendingCallWatcher(m_portal->asyncCall(QStringLiteral("Read"), group, key), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        m_hear(group, key, reply.isError() ? QVariant() : inside(reply.value().variant()));
    });
}

void PortalSettings::hearNothingOf(const std::vector<PortalSetting>& asked)
{
    for (const PortalSetting& setting : asked)
        m_hear(setting.group, setting.key, {});
}

} // namespace unrut

#endif
