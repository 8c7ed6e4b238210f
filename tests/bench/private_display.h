// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace unrut::bench {

/// An X server, a message bus and a window manager that nobody else uses. What it started ends with it.
class PrivateDisplay
{
public:
    PrivateDisplay();
    ~PrivateDisplay();
    PrivateDisplay(const PrivateDisplay&) = delete;
    PrivateDisplay& operator=(const PrivateDisplay&) = delete;

    [[nodiscard]] bool isUp() const { return m_up; }
    [[nodiscard]] QString name() const { return m_environment.value(QStringLiteral("DISPLAY")); }
    /// For the programs shown on it: its display and bus, a home of their own, and nothing of the person's desktop.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

private:
    [[nodiscard]] bool startServer();
    [[nodiscard]] bool startBus();
    QProcess& start(const QString& program, const QStringList& arguments);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    bool m_up = false;
};

} // namespace unrut::bench
