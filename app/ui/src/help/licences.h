// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unrut {

/// Under what licences Unrut and the libraries it stands on are, with the text of its own.
void showLicences(QWidget* parent);

} // namespace unrut
