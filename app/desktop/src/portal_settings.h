// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QObject>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace unrut {

class SettingsPortal;

/// One setting of the desktop, as its portal names it.
struct PortalSetting
{
    QLatin1String group;
    QLatin1String key;
};

/// Hears of settings of the desktop by org.freedesktop.portal.Settings: as they are at the start, and of every change.
/// A setting that nobody tells of, as without a portal, is heard as an invalid value.
class PortalSettings : public QObject
{
public:
    /// \a hear is told group, key and value, from the event loop; also of settings that were not \a asked for.
    using Hear = std::function<void(const QString& group, const QString& key, const QVariant& value)>;
    PortalSettings(const std::vector<PortalSetting>& asked, Hear hear);
    ~PortalSettings() override;

private:
    void ask(const PortalSetting& setting);
    void hearNothingOf(const std::vector<PortalSetting>& asked);

    Hear m_hear;
    std::unique_ptr<SettingsPortal> m_portal;
};

} // namespace unrut
