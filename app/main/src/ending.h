// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace unrut {

/// Tells when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), from the event loop, where everything can
/// be put away in order. One at a time; nothing on Windows, where windows are closed instead.
class Ending : public QObject
{
    Q_OBJECT

public:
    Ending();
    ~Ending() override;

Q_SIGNALS:
    void asked();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
