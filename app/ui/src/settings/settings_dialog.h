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

/// The settings; each takes effect at once, so there is nothing to confirm. \a backup asks where to and backs up.
/// Without \a spelling there is nothing about that. \a backupsMoved is called when another folder for backups was
/// chosen.
QDialog* showSettingsDialog(
    QWidget* parent, Settings& settings, Workspace& workspace, std::function<void()> backup,
    SpellChecker* spelling = nullptr, std::function<void()> backupsMoved = [] {});

} // namespace unrut
