// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace unrut {

/// A button at the end of \a line that does what Enter does, for hands that are on the mouse and for those who have no
/// keys at all. It is there while something is written. \a name says what it does.
void addEnterAction(QLineEdit& line, const QString& name);

} // namespace unrut
