// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace unrut {

class Settings;
class Workspace;

/// Where the journal lies, and what can be done with the file.
class JournalSection : public QWidget
{
    Q_OBJECT

public:
    /// \a backup asks where to and backs up.
    JournalSection(Settings& settings, const Workspace& workspace, std::function<void()> backup,
                   QWidget* parent = nullptr);

private:
    void openAnother();

    Settings& m_settings;
    const Workspace& m_workspace;
};

} // namespace unrut
