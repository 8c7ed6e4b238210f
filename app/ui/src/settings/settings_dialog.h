// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;
class QWidget;

namespace unrut {

class Settings;
class SpellChecker;
class Workspace;

/// What the window does for the settings.
struct SettingsDeeds
{
    std::function<void()> backup = [] {};       ///< asks where to and backs up
    std::function<void()> backupsMoved = [] {}; ///< another folder for backups was chosen
    std::function<void()> reminders = [] {};    ///< shows what is set for reminders
};
/// The settings; each takes effect at once, so there is nothing to confirm. Without \a spelling there is nothing about
/// that.
QDialog* showSettingsDialog(QWidget* parent, Settings& settings, Workspace& workspace, const SettingsDeeds& deeds = {},
                            SpellChecker* spelling = nullptr);

} // namespace unrut
