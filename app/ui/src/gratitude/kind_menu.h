// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <functional>

class QMenu;

namespace unrut {

/// An action for each kind of line in the log; \a chosen hears which.
void addKinds(QMenu& menu, const std::function<void(EntryKind)>& chosen);

} // namespace unrut
