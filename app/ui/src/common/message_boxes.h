// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <memory>

class QMessageBox;
class QString;
class QWidget;

namespace unrut {

/// A box that says \a title and, below it, \a text, both as plain text. Not shown yet.
[[nodiscard]] std::unique_ptr<QMessageBox> messageBox(const QString& title, const QString& text, QWidget* parent);
/// What went wrong, in words.
[[nodiscard]] std::unique_ptr<QMessageBox> errorBox(const Error& error, QWidget* parent);

} // namespace unrut
