// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace unrut {

/// Whether something shows tray icons. Qt is not asked: on its first answer it settles for the life of the program how
/// it shows them, and a host that comes later would find nothing. Once an icon was made, only what can show that one
/// counts.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject* parent = nullptr);
    ~TrayHost() override;

    [[nodiscard]] bool isThere() const;
    /// To be called when an icon was shown.
    void iconIsShown();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
