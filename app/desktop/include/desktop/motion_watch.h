// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace unrut {

/// Tells whether the desktop asks for less motion, as its portal says (org.freedesktop.portal.Settings): the common
/// setting, GNOME's animations or KDE's animation speed. Without a portal nothing is asked for. On Windows and macOS
/// what Qt knows of the system's effects.
class MotionWatch : public QObject
{
    Q_OBJECT

public:
    explicit MotionWatch(QObject* parent = nullptr);
    ~MotionWatch() override;

    [[nodiscard]] bool isReduced() const;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What one setting of the portal says about motion; nothing when it is about something else or makes no sense.
[[nodiscard]] std::optional<bool> reducesMotion(const QString& group, const QString& key, const QVariant& value);

} // namespace unrut
