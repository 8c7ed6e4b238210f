// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace unrut {

/// Tells what the desktop asks of the colours of every program, and when that changes: what its portal says
/// (org.freedesktop.portal.Settings, the group org.freedesktop.appearance), else what Qt knows from 6.5 on, which is
/// also the way of Windows and macOS.
class ColourWatch : public QObject
{
    Q_OBJECT

public:
    /// \a lastDark, \a lastContrast: what was asked when the program last ran, which holds until there is an answer.
    explicit ColourWatch(std::optional<bool> lastDark = {}, bool lastContrast = false, QObject* parent = nullptr);
    ~ColourWatch() override;

    /// Light on dark, or dark on light; nothing where the desktop has no wish or no way to tell it.
    [[nodiscard]] std::optional<bool> prefersDark() const;
    /// More contrast than usual.
    [[nodiscard]] bool prefersContrast() const;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
