// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <memory>

class QString;
class QWidget;

namespace unrut {

class AskBox;

/// A box that says \a title and, below it, \a text, and can be closed. Not shown yet.
[[nodiscard]] std::unique_ptr<AskBox> messageBox(const QString& title, const QString& text, QWidget* parent);
/// What went wrong, in words.
[[nodiscard]] std::unique_ptr<AskBox> errorBox(const Error& error, QWidget* parent);
/// That a word could not be added to the person's own.
[[nodiscard]] std::unique_ptr<AskBox> wordsNotKeptBox(const Error& error, QWidget* parent);

} // namespace unrut
