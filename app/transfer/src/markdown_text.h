// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut {

/// A line in which nothing that a person wrote means anything to Markdown.
[[nodiscard]] QString plainInMarkdown(const QString& text);

} // namespace unrut
