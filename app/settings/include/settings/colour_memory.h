// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

class QSettings;
class QString;

namespace unrut {

/// What the desktop asks of the colours of every program.
struct ColourWishes
{
    std::optional<bool> dark; ///< nothing: no wish
    bool contrast = false;    ///< more of it than usual
    bool operator==(const ColourWishes&) const = default;
};

/// Keeps what the desktop last asked of colours, beside the settings: its answer comes when the window is there
/// already, and the window is to begin in these.
class ColourMemory
{
public:
    /// Of this user.
    ColourMemory();
    /// In a file of its own, for tests.
    explicit ColourMemory(const QString& iniFile);
    ~ColourMemory();

    [[nodiscard]] ColourWishes last() const;
    /// Writes only what is new.
    void remember(const ColourWishes& wishes);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace unrut
