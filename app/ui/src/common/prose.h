// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace unrut {

/// Sentences are written in \a field, not a name, a number or what is looked for. Fields of several lines always are of
/// that kind.
void setProse(QLineEdit& field);
[[nodiscard]] bool isProse(const QWidget& field);

} // namespace unrut
