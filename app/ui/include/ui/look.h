// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QApplication;

namespace unrut {

class Settings;

/// Dresses the application: style, palette and text size, now and whenever a setting or the system changes.
class Look : public QObject
{
    Q_OBJECT

public:
    Look(QApplication& application, Settings& settings);
    ~Look() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
