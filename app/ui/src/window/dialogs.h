// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace unrut {

/// The safety card, always reachable from the Help menu; \a ownContacts stand first. \a isDue: the answers ask for
/// it.
void showSafetyCard(QWidget* parent, const QStringList& ownContacts, bool isDue);
/// What Unrut is, its version and its licences.
void showAbout(QWidget* parent);

} // namespace unrut
