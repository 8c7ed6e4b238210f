// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace unrut {

/// Texts whose colour has less than 4.5:1 (WCAG 2.1, 1.4.3) to what they really stand on, whatever painted the two.
/// What cannot be used is no exception.
[[nodiscard]] QStringList faintTexts(QWidget& subject);

} // namespace unrut
