// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;

namespace unrut {

/// What stands in \a field while it is empty: the first of \a hints that has room, at any width and font; the last
/// where none has. Longest first.
void setHints(QLineEdit& field, const QStringList& hints);

} // namespace unrut
