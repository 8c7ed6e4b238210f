// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace unrut {

/// Tells when the system asks the program to end, from the event loop, where everything can be put away in order:
/// SIGTERM, SIGINT and SIGHUP, the end of the session, the dock of macOS. One at a time, while there is an application.
class Ending : public QObject
{
    Q_OBJECT

public:
    Ending();
    ~Ending() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void asked();
    /// The session may end soon: what is not written yet is to be written. It may go on all the same.
    void savingAsked();

private:
    void followSession();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
