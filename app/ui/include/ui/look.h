// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace unrut {

class Settings;

/// What the desktop asks of colours by other words than those of Qt's palette.
struct SystemColours
{
    std::optional<bool> isDark; ///< nothing: the palette says it
    bool highContrast = false;
    bool operator==(const SystemColours&) const = default;
};

/// Dresses the application: style, palette and text size, now and whenever a setting or the system changes.
class Look : public QObject
{
    Q_OBJECT

public:
    Look(QApplication& application, Settings& settings);
    ~Look() override;

    /// Of no matter while the person has chosen colours.
    void setSystemColours(const SystemColours& colours);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The system's own colours and font, which may change while the program runs.
    void readSystem();
    void apply();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
