// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unrut {

class Settings;
class Workspace;

/// The settings; each takes effect at once, so there is nothing to confirm.
void showSettingsDialog(QWidget* parent, Settings& settings, Workspace& workspace);

} // namespace unrut
