// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLayout;
class QPushButton;

namespace unrut {

class Settings;
class TextLabel;
class Workspace;

/// Where the journal and its backups lie, and what can be done with the files.
class JournalSection : public QWidget
{
    Q_OBJECT

public:
    /// What the window does for it.
    struct Deeds
    {
        std::function<void()> backup;       ///< asks where to and backs up
        std::function<void()> backupsMoved; ///< another folder for backups was chosen
    };
    JournalSection(Settings& settings, const Workspace& workspace, Deeds deeds, QWidget* parent = nullptr);

private:
    void openAnother();
    [[nodiscard]] QLayout* buildBackups();
    void chooseFolder();
    void keepBackupsIn(const QString& folder);
    void showPlace(const QString& problem = {});

    Settings& m_settings;
    const Workspace& m_workspace;
    Deeds m_deeds;
    TextLabel* m_place = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_beside = nullptr;
};

} // namespace unrut
