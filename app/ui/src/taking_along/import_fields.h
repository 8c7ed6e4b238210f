// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QVBoxLayout;

namespace unrut {

/// For the names of columns, which may be long.
[[nodiscard]] QComboBox* importColumnBox();
/// A field under its label within a part that may be hidden; the hint stands between them.
void addImportField(QVBoxLayout* column, const QString& label, QComboBox* box, const QString& hint = {});

} // namespace unrut
