// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <memory>

namespace unrut {

/// The older tray of X11: whoever owns the selection _NET_SYSTEM_TRAY_S0 (System Tray Protocol Specification). Never
/// there on another platform.
class X11Tray : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    X11Tray();
    ~X11Tray() override;

    /// Asks the X server.
    [[nodiscard]] bool hasOwner();
    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;

Q_SIGNALS:
    /// One may have come or gone.
    void changed();

private:
    struct Functions;
    std::unique_ptr<Functions> m_x; ///< null where there is no X
    quint32 m_owner = 0;            ///< the window of the tray that was found last
};

} // namespace unrut
