// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace unrut {

/// The safety card, always reachable from the Help menu.
void showSafetyCard(QWidget* parent);
/// What Unrut is, its version and its licences.
void showAbout(QWidget* parent);

} // namespace unrut
