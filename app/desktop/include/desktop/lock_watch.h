// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace unrut {

/// Tells when the person's screen locks, where the desktop says so: org.freedesktop.ScreenSaver, GNOME's own, or the
/// login manager (org.freedesktop.login1), which also tells that the computer is about to sleep. One lock may be told
/// more than once. Silent on Windows and macOS.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject* parent = nullptr);
    ~LockWatch() override;

Q_SIGNALS:
    void locked();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
