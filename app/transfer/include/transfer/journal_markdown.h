// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_text.h>

#include <QByteArray>

namespace unrut {

/// Markdown in UTF-8, read by any program that knows CommonMark and the check boxes of GitHub. What a person wrote is
/// shown as it is, its lines kept; what a terminal would obey goes (see withoutControls()).
[[nodiscard]] QByteArray journalMarkdown(const JournalText& text);

} // namespace unrut
